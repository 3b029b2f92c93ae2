import { escaped, losesLetters, unescapedHex } from "./escapes.ts"

export interface Run {
  readonly text: string
  readonly font: string | undefined
}

/** A text as it goes into a repacked workbook. */
export interface RepackedText {
  /** What stands in the cell itself; undefined where runs have fonts of their own. */
  readonly plain: string | undefined
  /** The runs, for the table of texts. */
  readonly rich: string
  readonly letters: number
  readonly blank: boolean
  /** Something of it that no text can hold was left out. */
  readonly lossy: boolean
}

export const plainText = (written: string): RepackedText => {
  const text = unescapedHex(written)
  // exceljs undoes `&amp;` once more than XML does.
  const plain = escaped(text.includes("&") ? text.replaceAll("&", "&amp;") : text)
  return { plain, rich: "", letters: text.length, blank: text.trim() === "", lossy: losesLetters(written) }
}

/** Runs with a font of their own stay runs; without any font they are one text. */
export const repackedText = (runs: ReadonlyArray<Run>): RepackedText => {
  if (runs.every(({ font }) => font === undefined)) return plainText(runs.map(({ text }) => text).join(""))
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
  const blank = runs.every(({ text }) => unescapedHex(text).trim() === "")
  const lossy = runs.some(({ text }) => losesLetters(text))
  return { plain: undefined, rich: runs.map(runElement).join(""), letters, blank, lossy }
}

const runElement = ({ font, text }: Run): string =>
  `<r>${font === undefined ? "" : `<rPr><rFont val="${escaped(font)}"/></rPr>`}<t xml:space="preserve">${escaped(text)}</t></r>`

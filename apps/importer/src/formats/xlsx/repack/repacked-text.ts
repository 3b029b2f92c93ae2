import { losesLetters, unescapedHex } from "./escapes.ts"

export interface Run {
  readonly text: string
  readonly font: string | undefined
}

/** A text as exceljs is told it. */
export interface RepackedText {
  /** What stands in the cell itself; undefined where runs have fonts of their own. */
  readonly plain: string | undefined
  readonly runs: ReadonlyArray<Run>
  readonly letters: number
  readonly blank: boolean
  /** Something of it that no text can hold was left out. */
  readonly lossy: boolean
}

export const plainText = (written: string): RepackedText => {
  const text = unescapedHex(written)
  // exceljs undoes `&amp;` once more than XML does.
  const plain = text.includes("&") ? text.replaceAll("&", "&amp;") : text
  return { plain, runs: none, letters: text.length, blank: text.trim() === "", lossy: losesLetters(written) }
}

const none: ReadonlyArray<Run> = []

/** Runs with a font of their own stay runs; without any font they are one text. */
export const repackedText = (runs: ReadonlyArray<Run>): RepackedText => {
  if (runs.every(({ font }) => font === undefined)) return plainText(runs.map(({ text }) => text).join(""))
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
  const blank = runs.every(({ text }) => unescapedHex(text).trim() === "")
  const lossy = runs.some(({ text }) => losesLetters(text))
  return { plain: undefined, runs, letters, blank, lossy }
}

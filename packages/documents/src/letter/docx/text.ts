import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, Tab, TextRun } from "docx"
import type { Run } from "../run.ts"

/** Points as docx counts them in runs: half points. */
const half = (points: number): number => Math.round(points * 2)

/** Points as docx counts them between lines: twentieths. */
export const twips = (points: number): number => Math.round(points * 20)

/** Millimetres in twentieths of a point. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4)

interface Look {
  readonly size: number
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
}

/** Runs as Word has them; the look holds where a run says nothing else. */
export const textRuns = (runs: ReadonlyArray<Run>, look: Look): ReadonlyArray<TextRun> =>
  runs.map(
    ({ bold, italic, text }) =>
      new TextRun({
        children: tabbed(printable(text)),
        size: half(look.size),
        bold: bold ?? look.bold ?? false,
        italics: italic ?? look.italic ?? false,
        ...(look.underline === true ? { underline: {} } : {}),
      }),
  )

/** A line on its own, centred unless it says otherwise, single spaced. */
export const lineOf = (text: string, look: Look, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    ...options,
    children: textRuns([{ text }], look) as Array<TextRun>,
  })

/** Word has an element of its own for a tab. */
const tabbed = (text: string): Array<string | Tab> =>
  text.split("\t").flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))

/** What XML can't hold is left out: control characters and halves of surrogate pairs. */
export const printable = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "")

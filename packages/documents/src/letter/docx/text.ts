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
  /** As six hexadecimal digits; black without it. */
  readonly color?: string | undefined
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
        ...(look.color === undefined ? {} : { color: look.color }),
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

/** Words of two syllables, and numbers with their noun, are not parted in a title. */
const together =
  /(mô|điển|tập|cá|phong|thi|Dân|vận|năm|hội|tổng|khen|Hội|đề|kết|từng|đơn) (hình|thể|nhân|trào|đua|vận|khéo”?|nghị|kết|thưởng|quả|vị|\d{4})(?![\p{L}\d])/gu

/** A title in lines of about the same length, none so long that Word would break it where it likes. */
export const wrapped = (text: string, most = 52): ReadonlyArray<string> => {
  const lines = Math.ceil(text.length / most)
  const target = text.length / lines
  const words = text.replaceAll(together, "$1\u00a0$2").split(" ")
  return words.reduce<ReadonlyArray<string>>((all, word) => {
    const last = all.at(-1)
    if (last === undefined) return [word]
    const longer = `${last} ${word}`
    return all.length < lines && longer.length > target + word.length / 2
      ? [...all, word]
      : [...all.slice(0, -1), longer]
  }, [])
}

/** Word has an element of its own for a tab. */
const tabbed = (text: string): Array<string | Tab> =>
  text.split("\t").flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))

/** What XML can't hold is left out: control characters and halves of surrogate pairs. */
export const printable = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "")

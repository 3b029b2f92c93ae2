import { AlignmentType, ImageRun, LineRuleType, Paragraph, type Table, type TextRun } from "docx"
import type { Letter, Paragraph as Told, Picture } from "../letter.ts"
import { listInWord } from "./list.ts"
import { lineOf, millimetres, textRuns, twips } from "./text.ts"

/** A paragraph of the text, with the table or picture that it stands over; width in twentieths of a point. */
export const bodyParagraph = (
  { rules: { body } }: Letter,
  { center = false, heading = false, picture, runs, table }: Told,
  width: number,
): ReadonlyArray<Paragraph | Table> => {
  const shows = table !== undefined || picture !== undefined
  const text = new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    indent: { firstLine: center ? 0 : millimetres(body.indent) },
    keepNext: heading || shows,
    spacing: { before: 0, after: twips(body.after), line: twips(body.line), lineRule: LineRuleType.EXACT },
    children: textRuns(runs, { size: body.size, bold: heading }) as Array<TextRun>,
  })
  return [
    ...(runs.length === 0 ? [] : [text]),
    ...(table === undefined ? [] : [listInWord(table, width), lineOf("", { size: 8 })]),
    ...(picture === undefined ? [] : [pictureLine(picture, width)]),
  ]
}

/** As wide as the text, whatever its pixels. */
const pictureLine = ({ height, png, says, width: pixels }: Picture, width: number): Paragraph => {
  const wide = Math.round(width / 15)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(4), after: twips(8) },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: { width: wide, height: Math.round((wide * height) / pixels) },
        altText: { name: says, title: says, description: says },
      }),
    ],
  })
}

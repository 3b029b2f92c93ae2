import { BorderStyle, type Paragraph, type Table } from "docx"
import type { Enclosure, Letter } from "../letter.ts"
import { plainText } from "../run.ts"
import { sideBySide } from "./columns.ts"
import { lineOf, millimetres } from "./text.ts"

const rule = { bottom: { style: BorderStyle.SINGLE, size: 6, color: "auto", space: 1 } } as const

/** The head of a letter: who sends it, its number and subject on the left; the Party's or the state's words, place and day on the right. */
export const letterHead = ({ kind, number, placeAndDay, rules, sender, subject }: Letter, width: number): Table => {
  const [left, right] = [Math.round(width * 0.51), width - Math.round(width * 0.51)]
  const { day, issuer, number: numbering, subject: about, superior } = rules
  const filled = numberLine(numbering.text, number)
  const sending = [
    ...(sender.superior === undefined ? [] : [lineOf(sender.superior, superior)]),
    ...(sender.name === undefined ? [] : [lineOf(sender.name, issuer)]),
    partingLine(rules, left),
    ...(number.symbol === "" ? [] : [lineOf(filled, numbering)]),
    ...(kind === undefined ? [lineOf(about.text.replace("{subject}", plainText(subject)), about)] : []),
  ]
  return sideBySide(
    sending,
    [...nationLines(rules.nation, right), lineOf(placeAndDay, day, { spacing: { before: 120 } })],
    [left, right],
  )
}

const numberLine = (text: string, { number, symbol }: Letter["number"]): string =>
  text.replace("{number}", number).replace("{symbol}", symbol)

/** The words of the Party or of the state; the last line has a rule beneath, about as wide as it is. */
export const nationLines = (nation: Letter["rules"]["nation"], width: number): ReadonlyArray<Paragraph> =>
  nation.map((look, index) =>
    index < nation.length - 1
      ? lineOf(look.text, look)
      : lineOf(look.text, look, { border: rule, indent: aside(width, millimetres(78)) }),
  )

/** What parts who sends a paper from its number. */
export const partingLine = ({ issuer, parting }: Letter["rules"], width: number): Paragraph =>
  parting === "star" ? lineOf("*", issuer) : ruled("", width, 0.3)

const ruled = (text: string, width: number, share: number): Paragraph =>
  lineOf(text, { size: 2 }, { border: rule, indent: aside(width, Math.round(width * share)) })

/** Both sides moved in, so that what is between is that wide, where there is room. */
const aside = (width: number, between: number) => {
  const each = Math.max(0, Math.round((width - between) / 2))
  return { left: each, right: each }
}

/** The head of a unit's own paper, its number and day left for the pen. */
export const unitHead = (
  { placeAndDay, rules }: Pick<Letter, "placeAndDay" | "rules">,
  { unit, writer }: NonNullable<Enclosure["own"]>,
  width: number,
): Table => {
  const [left, right] = [Math.round(width * 0.45), width - Math.round(width * 0.45)]
  const year = /\d{4}$/.exec(placeAndDay)?.[0] ?? ""
  const place = placeAndDay.split(",")[0] ?? ""
  return sideBySide(
    [
      ...(writer ?? [unit === "" ? "Đơn vị: ……………………………" : `Đơn vị: ${unit}`]).map((line, index, all) =>
        lineOf(line, { size: 13, bold: index === all.length - 1 }),
      ),
      lineOf("*", { size: 13 }),
      lineOf("Số……………", { size: 13 }),
    ],
    [
      ...nationLines(rules.nation, right),
      lineOf(`${place}, ngày      tháng      năm ${year}`, rules.day, { spacing: { before: millimetres(2) } }),
    ],
    [left, right],
  )
}

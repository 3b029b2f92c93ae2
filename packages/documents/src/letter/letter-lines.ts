import { chartInWords } from "../chart/bar-chart.ts"
import type { Letter, Paragraph } from "./letter.ts"
import type { ListTable } from "./list-table.ts"
import { plainText } from "./run.ts"

/** A letter as lines of text, to be looked at before it is saved: its words whole, of tables the rows, of charts what they show. */
export const letterLines = (letter: Letter): ReadonlyArray<string> => {
  const { address = "Kính gửi", draft, enclosures, kind, number, paragraphs, parts = [] } = letter
  const { placeAndDay, receivers, recipients, rules, sender, subject } = letter
  const numbered = rules.number.text.replace("{number}", number.number).replace("{symbol}", number.symbol)
  return [
    ...(draft === undefined ? [] : [draft]),
    ...[sender.superior, sender.name].flatMap((line) => line ?? []),
    number.symbol === "" ? placeAndDay : `${numbered} – ${placeAndDay}`,
    ...(kind === undefined ? [] : [kind]),
    plainText(subject),
    ...(recipients.length === 0 ? [] : [`${address}: ${recipients.join("; ")}.`]),
    ...paragraphs.flatMap(paragraphLines),
    `Nơi nhận: ${receivers.join("; ")}.`,
    ...sender.signer,
    ...(sender.signerName === undefined ? [] : [sender.signerName]),
    ...parts.flatMap((part) => [part.title, part.under, ...part.paragraphs.flatMap(paragraphLines)]),
    ...enclosures.flatMap(({ label, table, title }) => [
      [label, title].filter((text) => text !== "").join(": "),
      ...tableLines(table),
    ]),
  ].filter((line) => line !== "")
}

const paragraphLines = ({ chart, runs, table }: Paragraph): ReadonlyArray<string> => [
  plainText(runs),
  ...(table === undefined ? [] : [headingsOf(table), ...tableLines(table)]),
  ...(chart === undefined ? [] : [`[${chartInWords(chart)}]`]),
]

const headingsOf = ({ columns }: ListTable): string => columns.map(({ heading }) => heading).join(" | ")

const tableLines = ({ rows }: ListTable): ReadonlyArray<string> =>
  rows.map((row) => ("section" in row ? row.section : row.cells.filter((text) => text !== "").join(" | ")))

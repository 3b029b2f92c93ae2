import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx"
import type { ListColumn, ListRow, ListTable } from "../list-table.ts"
import type { Run } from "../run.ts"
import { millimetres, textRuns, twips } from "./text.ts"

const size = 12
const single = { style: BorderStyle.SINGLE, size: 4, color: "auto" } as const
const margins = { left: 80, right: 80, top: 40, bottom: 40 }

/** A list in Word: headings repeat on every page, and a row is never torn in two; width in twentieths of a point. */
export const listInWord = ({ columns, rows }: ListTable, width: number): Table => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: single,
      bottom: single,
      left: single,
      right: single,
      insideHorizontal: single,
      insideVertical: single,
    },
    rows: [...headings(columns, widths), ...rows.map((row) => body(row, columns, widths))],
  })
}

const cell = (
  runs: ReadonlyArray<Run>,
  options: {
    readonly width: number
    readonly look?: { readonly bold?: boolean }
    readonly center?: boolean
    readonly span?: number
    readonly merge?: "start" | "on"
  },
): TableCell =>
  new TableCell({
    width: { size: options.width, type: WidthType.DXA },
    margins,
    verticalAlign: VerticalAlign.CENTER,
    ...(options.span === undefined ? {} : { columnSpan: options.span }),
    ...(options.merge === undefined
      ? {}
      : { verticalMerge: options.merge === "start" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    children: [
      new Paragraph({
        alignment: options.center === true ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: twips(12) },
        children: textRuns(runs, { size, ...options.look }) as Array<TextRun>,
      }),
    ],
  })

/** One row, or two where columns stand under a common heading. */
const headings = (columns: ReadonlyArray<ListColumn>, widths: ReadonlyArray<number>): ReadonlyArray<TableRow> => {
  const grouped = columns.some(({ group }) => group !== undefined)
  const head = { look: { bold: true }, center: true } as const
  const own = ({ heading, hint }: ListColumn): ReadonlyArray<Run> => [
    { text: heading },
    ...(hint === undefined ? [] : [{ text: ` (${hint})`, bold: false, italic: true }]),
  ]
  const upper = columns.flatMap((column, index): ReadonlyArray<TableCell> => {
    const { group } = column
    const width = widths[index] ?? 0
    if (group === undefined)
      return [cell(own(column), { ...head, width, ...(grouped ? { merge: "start" as const } : {}) })]
    const members = columns.flatMap((one, at) => (one.group === group ? [at] : []))
    if (members[0] !== index) return []
    const whole = members.reduce((sum, at) => sum + (widths[at] ?? 0), 0)
    return [cell([{ text: group }], { ...head, width: whole, span: members.length })]
  })
  const row = (children: ReadonlyArray<TableCell>) =>
    new TableRow({ tableHeader: true, cantSplit: true, children: children as Array<TableCell> })
  if (!grouped) return [row(upper)]
  const lower = columns.map((column, index) =>
    column.group === undefined
      ? cell([], { ...head, width: widths[index] ?? 0, merge: "on" })
      : cell(own(column), { ...head, width: widths[index] ?? 0 }),
  )
  return [row(upper), row(lower)]
}

const body = (row: ListRow, columns: ReadonlyArray<ListColumn>, widths: ReadonlyArray<number>): TableRow => {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const children =
    "section" in row
      ? [cell([{ text: row.section }], { width: whole, span: columns.length, look: { bold: true } })]
      : columns.map(({ center = false }, index) =>
          cell([{ text: row.cells[index] ?? "" }], {
            width: widths[index] ?? 0,
            center,
            look: { bold: row.bold === true },
          }),
        )
  return new TableRow({ cantSplit: true, height: { value: millimetres(7), rule: HeightRule.ATLEAST }, children })
}

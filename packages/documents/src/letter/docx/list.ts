import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx"
import type { ListColumn, ListTable } from "../list-table.ts"
import type { Run } from "../run.ts"
import { BodyRows, cellMargins, listSize } from "./body-rows.ts"
import { textRuns, twips } from "./text.ts"

const single = { style: BorderStyle.SINGLE, size: 4, color: "auto" } as const

/** A list in Word: headings repeat on every page, and a row is never torn in two; width in twentieths of a point. */
export const listInWord = (list: ListTable, width: number): Table => {
  const { columns, mark, size = listSize } = list
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares))
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { ...cellMargins, marginUnitType: WidthType.DXA },
    borders: {
      top: single,
      bottom: single,
      left: single,
      right: single,
      insideHorizontal: single,
      insideVertical: single,
    },
    rows: [...headings(columns, widths, { mark, size })],
  })
  table.addChildElement(new BodyRows(list, widths))
  return table
}

const cell = (
  runs: ReadonlyArray<Run>,
  options: {
    readonly width: number
    readonly look: { readonly bold?: boolean; readonly size: number }
    readonly center?: boolean
    readonly span?: number
    readonly merge?: "start" | "on"
    readonly mark?: string | undefined
  },
): TableCell =>
  new TableCell({
    width: { size: options.width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(options.span === undefined ? {} : { columnSpan: options.span }),
    ...(options.merge === undefined
      ? {}
      : { verticalMerge: options.merge === "start" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    children: [
      new Paragraph({
        alignment: options.center === true ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: twips(12) },
        children: [
          ...(options.mark === undefined ? [] : [new TextRun({ text: options.mark, vanish: true, size: 2 })]),
          ...textRuns(runs, options.look),
        ],
      }),
    ],
  })

/** One row, or two where columns stand under a common heading. */
const headings = (
  columns: ReadonlyArray<ListColumn>,
  widths: ReadonlyArray<number>,
  { mark, size }: { readonly mark: string | undefined; readonly size: number },
): ReadonlyArray<TableRow> => {
  const grouped = columns.some(({ group }) => group !== undefined)
  const head = { look: { bold: true, size }, center: true } as const
  const own = ({ heading, hint }: ListColumn): ReadonlyArray<Run> => [
    { text: heading },
    ...(hint === undefined ? [] : [{ text: ` (${hint})`, bold: false, italic: true }]),
  ]
  const upper = columns.flatMap((column, index): ReadonlyArray<TableCell> => {
    const { group } = column
    const width = widths[index] ?? 0
    if (group === undefined)
      return [
        cell(own(column), {
          ...head,
          width,
          ...(grouped ? { merge: "start" as const } : {}),
          ...(index === 0 ? { mark } : {}),
        }),
      ]
    const members = columns.flatMap((one, at) => (one.group === group ? [at] : []))
    if (members[0] !== index) return []
    const whole = members.reduce((sum, at) => sum + (widths[at] ?? 0), 0)
    return [cell([{ text: group }], { ...head, width: whole, span: members.length })]
  })
  const row = (children: ReadonlyArray<TableCell>, least = 0) =>
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      ...(least === 0 ? {} : { height: { value: least, rule: HeightRule.ATLEAST } }),
      children: children as Array<TableCell>,
    })
  if (!grouped) return [row(upper)]
  const lower = columns.map((column, index) =>
    column.group === undefined
      ? cell([], { ...head, width: widths[index] ?? 0, merge: "on" })
      : cell(own(column), { ...head, width: widths[index] ?? 0 }),
  )
  const alone = columns.map((column, index) =>
    column.group === undefined ? heightOf(own(column), widths[index] ?? 0, size) : 0,
  )
  return [row(upper), row(lower, Math.max(...alone) - heightOf([], 0, size))]
}

/**
 * About the height of a heading, in twentieths of a point: where headings repeat, LibreOffice gives their rows what each needs
 * for itself, and cuts off what is merged across both.
 */
const heightOf = (runs: ReadonlyArray<Run>, width: number, size: number): number => {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
  const perLine = Math.max(1, Math.floor((width - cellMargins.left - cellMargins.right) / (size * 11)))
  return Math.max(1, Math.ceil(letters / perLine)) * twips(size * 1.15) + cellMargins.top + cellMargins.bottom
}

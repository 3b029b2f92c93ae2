import { foldedKey, tidy } from "@kheo/vietnamese"
import type { Grid, GridCell, GridRow } from "../formats/grid.ts"
import type { Field } from "./field.ts"
import type { Header } from "./header.ts"

/** A row of the table that holds data, its cells by field; `section` is the block heading that it stands under. */
export interface DataRow {
  readonly row: number
  readonly hidden: boolean
  readonly cells: ReadonlyMap<Field, GridCell>
  readonly section: string | undefined
}

export interface TableRows {
  readonly rows: ReadonlyArray<DataRow>
  /** A lone text among the data that is neither heading, total nor footer, or a row after the signature; shown, not read. */
  readonly notUnderstood: ReadonlyArray<{ readonly row: number; readonly cell: string; readonly text: string }>
}

/**
 * The rows below a header, without repeated headers, number rows, section headings, totals and what follows the signature.
 *
 * A numbered row that tells anything is data, whatever its words begin with.
 */
export const tableRows = (grid: Grid, header: Header, essential: ReadonlyArray<Field>): TableRows => {
  const rows: Array<DataRow> = []
  const notUnderstood: Array<TableRows["notUnderstood"][number]> = []
  const puzzled = (row: number, { address, text }: GridCell) =>
    notUnderstood.push({ row, cell: address, text: tidy(text) })
  let section: string | undefined
  let afterSignature = false
  for (const row of grid.rows.filter(({ row }) => row > header.to)) {
    if (isRepeatedHeader(row, header)) {
      afterSignature = false
      continue
    }
    const cells = new Map<Field, GridCell>()
    for (const cell of row.cells) {
      const field = header.columns.get(cell.column)
      if (field !== undefined) cells.set(field, cell)
    }
    const told = [...cells].filter(([field]) => field !== "ordinal")
    const numbered = /^\d+[.)]?$/.test(tidy(cells.get("ordinal")?.text ?? ""))
    if (afterSignature || (!numbered && isFooter(row, header, essential))) {
      const looksLikeData = told.find(([field]) => essential.includes(field))
      if (afterSignature && looksLikeData !== undefined && told.length >= 2) puzzled(row.row, looksLikeData[1])
      afterSignature = true
      continue
    }
    const heading = sectionHeading(row, header)
    if (heading !== undefined) {
      section = heading
      continue
    }
    if (isNumberRow(row) || (!numbered && isTotal(row)) || told.length === 0) continue
    const own = row.cells.filter(({ master }) => master === undefined)
    const only = own[0]
    if (own.length === 1 && only !== undefined && !essential.some((field) => cells.get(field) === only))
      puzzled(row.row, only)
    else rows.push({ row: row.row, hidden: row.hidden || grid.hidden, cells, section })
  }
  return { rows, notUnderstood }
}

/** Signature and distribution list; the same words inside a row that holds data are data. */
const isFooter = ({ cells }: GridRow, { columns }: Header, essential: ReadonlyArray<Field>): boolean => {
  if (!cells.some(({ text }) => opensFooter(text))) return false
  const telling = cells.filter(({ column }) => essential.some((field) => columns.get(column) === field))
  return telling.every(({ text }) => opensFooter(text))
}

const opensFooter = (text: string): boolean =>
  /^(nơi nhận|thủ trưởng|người lập|xác nhận của)/i.test(tidy(text)) ||
  /^(T\/M|TM\.|T\.M\.?|K\/T|KT\.)\s*\p{Lu}/u.test(tidy(text))

/** "Tổng cộng: 56 mô hình", or the word with figures beside it; with other words beside it the row is data. */
const isTotal = ({ cells }: GridRow): boolean => {
  const [first, ...others] = cells.filter(({ master }) => master === undefined)
  return (
    first !== undefined &&
    /^(tổng cộng|tổng số|(cộng|tổng)\s*(:|\d|$))/i.test(tidy(first.text)) &&
    others.every(({ text }) => /^\d/.test(tidy(text)))
  )
}

/** "(1) (2) (3)" or "1 2 3 …" under a header. */
const isNumberRow = ({ cells }: GridRow): boolean =>
  cells.length >= 3 && cells.every(({ text }, index) => tidy(text).replace(/[()]/g, "") === String(index + 1))

const isRepeatedHeader = ({ cells }: GridRow, { columns, words }: Header): boolean => {
  const known = cells.filter(({ column }) => columns.has(column))
  return (
    known.length >= 2 &&
    known.every(({ column, text }) => {
      const field = columns.get(column)
      const heading = field === undefined ? undefined : words.get(field)
      return heading !== undefined && foldedKey(heading).includes(foldedKey(text))
    })
  )
}

/** "I | KHỐI XÃ, THỊ TRẤN", "A/ KHỐI ĐẢNG", or one merged cell across: the heading's words. */
const sectionHeading = ({ cells }: GridRow, { columns }: Header): string | undefined => {
  const own = cells.filter(({ master }) => master === undefined)
  const [first, second] = own
  // A cell that is merged from a row above makes this one of that row's kind.
  if (first === undefined || hangsFromAbove(cells, own)) return undefined
  const enumerated = /^\s*([IVXL]{1,6}|[A-Z])\s*[.)/-]?\s*$/u.test(first.text)
  if (own.length === 2 && second !== undefined && enumerated && columns.get(first.column) !== "title")
    return tidy(second.text)
  if (own.length !== 1) return undefined
  const words = tidy(first.text).replace(/^([IVXL]{1,6}|[A-Z])\s*[.)/-]\s*/u, "")
  return /^khoi( |$)/.test(foldedKey(words)) ? words : undefined
}

const hangsFromAbove = (cells: ReadonlyArray<GridCell>, own: ReadonlyArray<GridCell>): boolean =>
  cells.some(({ master }) => master !== undefined && !own.some(({ address }) => address === master))

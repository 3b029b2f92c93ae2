import { tidy } from "@kheo/vietnamese"
import type { Grid, GridCell, GridRow } from "../formats/grid.ts"
import type { DataRow } from "./data-row.ts"
import { type Field, proseFields } from "./field.ts"
import type { Header } from "./header.ts"
import { addLines, fieldCells } from "./prose-lines.ts"
import * as is from "./row-kind.ts"
import { joinsTitle, joinTitle } from "./shared-title.ts"

export type { DataRow } from "./data-row.ts"

/** What a row below a header is; `empty` rows tell nothing, an ordinal number at most. */
export type RowKind =
  | "data"
  | "continuation"
  | "section"
  | "total"
  | "numbers"
  | "header"
  | "footer"
  | "empty"
  | "not-understood"

export interface TableRows {
  readonly rows: ReadonlyArray<DataRow>
  /** A lone text among the data that is neither heading, total nor footer, or a row after the signature; shown, not read. */
  readonly notUnderstood: ReadonlyArray<{ readonly row: number; readonly cell: string; readonly text: string }>
  /** What each row was taken for: none is passed over. */
  readonly kinds: ReadonlyMap<number, RowKind>
  /** The cells of the signature and what stands about it. */
  readonly footer: ReadonlyArray<GridCell>
  /** The first cells of rows that were read as further lines of the row above. */
  readonly continued: ReadonlyArray<string>
}

/**
 * The rows below a header, without repeated headers, number rows, section headings, totals and what follows the signature.
 *
 * A numbered row that tells anything is data, whatever its words begin with.
 */
export const tableRows = (
  grid: Grid,
  header: Header,
  essential: ReadonlyArray<Field>,
  joinsTitles = true,
): TableRows => {
  const rows: Array<DataRow> = []
  const kinds = new Map<number, RowKind>()
  const notUnderstood: Array<TableRows["notUnderstood"][number]> = []
  const continued: Array<string> = []
  let section: ReturnType<typeof is.sectionHeading>
  let afterSignature = false

  const puzzled = ({ row }: GridRow, { address, text }: GridCell): RowKind => {
    notUnderstood.push({ row, cell: address, text: tidy(text) })
    return "not-understood"
  }

  const take = (row: GridRow): RowKind => {
    const numbered = is.isNumbered(row, header)
    if (!numbered && is.isRepeatedHeader(row, header)) {
      afterSignature = false
      return "header"
    }
    const cells = fieldCells(row, header, grid.date1904)
    const told = [...cells].filter(([field]) => field !== "ordinal")
    if (afterSignature || (!numbered && is.isFooter(row, header, essential))) {
      const looksLikeData = told.find(([field]) => essential.includes(field))
      const isData =
        afterSignature && looksLikeData !== undefined && told.length >= 2 && !is.isRecipient(looksLikeData[1].text)
      afterSignature = true
      return isData ? puzzled(row, looksLikeData[1]) : "footer"
    }
    const heading = is.sectionHeading(row, header)
    if (heading !== undefined) {
      section = heading
      return "section"
    }
    if (is.isNumberRow(row)) return "numbers"
    if (!numbered && is.isTotal(row)) return "total"
    const own = is.ownCells(row)
    const stray = own.find(({ column }) => !header.columns.has(column))
    if (told.length === 0) return stray === undefined ? "empty" : puzzled(row, stray)

    const data: DataRow = {
      row: row.row,
      hidden: row.hidden || grid.hidden,
      cells,
      section: section?.text,
      ...(section === undefined ? {} : { sectionCell: section.cell }),
    }
    const above = rows.at(-1)
    const follows = above !== undefined && isPartOfTable(kinds.get(row.row - 1))
    if (above !== undefined && follows && joinsTitles && joinsTitle(row, header, above)) {
      rows.splice(-1, 1, joinTitle(above, data, row, grid.date1904))
      return "continuation"
    }
    if (above !== undefined && follows && isBlank(cells.get("ordinal")) && goesOn(told)) {
      rows.splice(-1, 1, addLines(above, cells, grid.date1904))
      continued.push(told[0]?.[1].address ?? `A${row.row}`)
      return "continuation"
    }
    const only = own[0]
    if (own.length === 1 && only !== undefined && !essential.some((field) => cells.get(field) === only))
      return puzzled(row, only)
    rows.push(data)
    return "data"
  }

  for (const row of grid.rows) if (row.row > header.to) kinds.set(row.row, take(row))
  const footer = grid.rows.filter(({ row }) => kinds.get(row) === "footer").flatMap(is.ownCells)
  return { rows, notUnderstood, kinds, footer, continued }
}

/** Further lines of the row above: free text alone, no word of whose or which model it would be. */
const goesOn = (told: ReadonlyArray<readonly [Field, GridCell]>): boolean =>
  told.every(([field, { master }]) => proseFields.has(field) && master === undefined)

/** No number of its own: none at all, or the one above by a merge. */
const isBlank = (cell: GridCell | undefined): boolean =>
  cell === undefined || cell.master !== undefined || tidy(cell.text) === ""

const isPartOfTable = (kind: RowKind | undefined): boolean => kind === "data" || kind === "continuation"

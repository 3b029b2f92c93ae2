import { cellText } from "../reading/cell-text.ts"
import type { GridCell, GridRow } from "../formats/grid.ts"
import type { DataRow } from "./data-row.ts"
import { type Field, proseFields } from "./field.ts"
import type { Header } from "./header.ts"

/** A row's cells by field; free text that stands in several columns is one cell of several lines. */
export const fieldCells = (
  { cells }: GridRow,
  { columns }: Header,
  date1904: boolean,
): ReadonlyMap<Field, GridCell> => {
  const found = new Map<Field, GridCell>()
  for (const cell of cells) {
    const field = columns.get(cell.column)
    if (field === undefined) continue
    const before = found.get(field)
    found.set(field, before === undefined ? cell : withLine(before, cell, date1904))
  }
  return found
}

/** The row with the free text of a further one below its own. */
export const addLines = (row: DataRow, more: ReadonlyMap<Field, GridCell>, date1904: boolean): DataRow => {
  const cells = new Map(row.cells)
  for (const [field, cell] of more) {
    if (!proseFields.has(field)) continue
    const before = cells.get(field)
    cells.set(field, before === undefined ? cell : withLine(before, cell, date1904))
  }
  return { ...row, cells }
}

/** Two cells as one of two lines, at the first one's address; a cell that shows the other's value by a merge adds nothing. */
const withLine = (before: GridCell, cell: GridCell, date1904: boolean): GridCell => {
  if (cell.master !== undefined && (cell.master === before.address || cell.master === before.master)) return before
  const { address, column } = before
  const error = before.error ?? cell.error
  return {
    address,
    column,
    text: `${cellText(before, date1904)}\n${cellText(cell, date1904)}`,
    ...(error === undefined ? {} : { error }),
  }
}

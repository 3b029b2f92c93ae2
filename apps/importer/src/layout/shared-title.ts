import { tidy, toneKey } from "@kheo/vietnamese"
import type { GridRow } from "../formats/grid.ts"
import type { DataRow } from "./data-row.ts"
import type { Field } from "./field.ts"
import { type Header, rowOf } from "./header.ts"
import { addLines } from "./prose-lines.ts"

/** Fields that name whose model it is. */
const named: ReadonlyArray<Field> = ["unit", "holder", "person"]

/**
 * Whether a row goes on with the model above it: the title is merged down over both, and the row has no number of its own.
 *
 * Rows with numbers of their own under one title are several models of that title.
 */
export const joinsTitle = ({ cells, row }: GridRow, { columns }: Header, above: DataRow): boolean => {
  const title = cells.find(({ column }) => columns.get(column) === "title")
  const ordinal = cells.find(({ column }) => columns.get(column) === "ordinal")
  const first = above.cells.get("title")
  return (
    title?.master !== undefined &&
    rowOf(title.master) < row &&
    (title.master === first?.address || title.master === first?.master) &&
    (ordinal === undefined || ordinal.master !== undefined)
  )
}

/** One model of two rows: free text one below the other, further units and people named beside the first. */
export const joinTitle = (above: DataRow, data: DataRow, row: GridRow, date1904: boolean): DataRow => {
  const own = new Map(
    [...data.cells].filter(([, { address }]) =>
      row.cells.some((cell) => cell.address === address && cell.master === undefined),
    ),
  )
  const cells = new Map(addLines(above, own, date1904).cells)
  const further = [...(above.further ?? [])]
  for (const field of named) {
    const cell = own.get(field)
    if (cell === undefined) continue
    const before = cells.get(field)
    if (before === undefined) cells.set(field, cell)
    else if (![before, ...further.map(({ told }) => told)].some(({ text }) => toneKey(text) === toneKey(cell.text)))
      further.push({ field, told: { text: tidy(cell.text), cell: cell.address } })
  }
  return { ...above, cells, hidden: above.hidden || data.hidden, ...(further.length === 0 ? {} : { further }) }
}

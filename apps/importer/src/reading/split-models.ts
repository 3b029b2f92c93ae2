import type { GridCell } from "../formats/grid.ts"
import type { DataRow } from "../layout/data-row.ts"
import { proseFields } from "../layout/field.ts"
import { cellText } from "./cell-text.ts"
import { modelsIn, numbered } from "./listed.ts"

/** A row as it is, a row for each of the models that its title's cell lists, or nobody can tell how many. */
export const splitModels = (row: DataRow, date1904: boolean): ReadonlyArray<DataRow> | "unclear" => {
  const title = row.cells.get("title")
  const listed = title === undefined ? undefined : modelsIn(cellText(title, date1904))
  if (listed === "unclear") return "unclear"
  if (title === undefined || listed === undefined) return [row]
  const { items } = listed
  return items.map((item, index): DataRow => {
    const cells = new Map(row.cells)
    cells.set("title", withText(title, item))
    for (const [field, cell] of row.cells) {
      // What another column counts through in the same way belongs to the model of the same number; else to all.
      const own = proseFields.has(field) || field === "person" ? numbered(cellText(cell, date1904)) : undefined
      const part = own?.length === items.length ? own[index] : undefined
      if (part !== undefined) cells.set(field, withText(cell, part))
    }
    return { ...row, cells }
  })
}

const withText = ({ address, column }: GridCell, text: string): GridCell => ({ address, column, text })

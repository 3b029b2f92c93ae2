import { foldedKey } from "@kheo/vietnamese"
import type { Grid } from "../formats/grid.ts"
import type { Field } from "./field.ts"
import { findHeader, type Header } from "./header.ts"
import { tableRows } from "./table-rows.ts"

/** What a list of units may hold beside their names, and nothing else. */
const rosterFields: ReadonlySet<Field> = new Set(["ordinal", "code", "unit", "note"])

/**
 * The header of a list of units that has no column for the block, since each stands under its block's heading.
 *
 * A list with any other column, or with a unit outside of every heading, is some other list: no unit is ever invented.
 */
export const blockRoster = (grid: Grid): Header | undefined => {
  const header = findHeader(grid)
  if (header === undefined || !header.words.has("unit")) return undefined
  const isRoster = header.headings.every(({ field }) => field !== undefined && rosterFields.has(field))
  if (!isRoster) return undefined
  const { notUnderstood, rows } = tableRows(grid, header, ["unit"])
  const isWhole =
    rows.length > 0 && rows.every(({ section }) => section !== undefined && /^khoi( |$)/.test(foldedKey(section)))
  return isWhole && notUnderstood.length === 0 ? header : undefined
}

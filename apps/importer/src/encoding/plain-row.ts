import type { GridRow } from "../formats/grid.ts"
import { cleaned } from "./cleaned.ts"
import { isSuspect } from "./parts.ts"

/**
 * A row of which nothing has to be decoded or weighed, cleaned, and itself where it is so already; undefined for any other, on
 * which the rest of its sheet has a say.
 */
export const plainRow = (row: GridRow): GridRow | undefined => {
  let isClean = true
  for (const cell of row.cells) {
    if (cell.master !== undefined || cell.text.includes("\uFFFD") || isSuspect(cell)) return undefined
    isClean &&= cleaned(cell) === cell
  }
  return isClean ? row : { ...row, cells: row.cells.map(cleaned) }
}

import { type Area, columnLetters } from "./address.ts"
import type { DocumentNote } from "./document.ts"
import type { GridRow } from "./grid.ts"
import { limits } from "./limits.ts"
import { withMerges } from "./with-merges.ts"

/**
 * The rows with their merges as far as the sheet's own cells reach; a merge of all of a column's cells covers no more.
 *
 * What would still make more cells than any sheet needs is left out, and noted.
 */
export const boundedMerges = (
  sheet: string,
  rows: ReadonlyArray<GridRow>,
  merges: Iterable<Area>,
): { readonly rows: ReadonlyArray<GridRow>; readonly notes: ReadonlyArray<DocumentNote> } => {
  const last = rows.at(-1)?.row ?? 0
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0)
  const kept: Array<Area> = []
  let [filled, dropped] = [0, 0]
  for (const { from, to } of merges) {
    const area = { from, to: { row: Math.min(to.row, last), column: Math.min(to.column, widest) } }
    if (area.to.row < from.row || area.to.column < from.column) continue
    const cells = (area.to.row - from.row + 1) * (area.to.column - from.column + 1)
    if (kept.length < limits.merges && filled + cells <= limits.filledByMerges) {
      kept.push(area)
      filled += cells
    } else dropped += 1
  }
  const notes: ReadonlyArray<DocumentNote> =
    dropped === 0 ? [] : [{ code: "IMP-1306", sheet, cell: "A1", params: { count: String(dropped) } }]
  return { rows: withMerges(rows, kept), notes }
}

/** `AB12`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`

import type { GridCell, GridRow } from "./grid.ts"
import { addressOf } from "./address.ts"

/** A merged range, rows and columns from 1, both ends in it. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const mostCells = 200_000

/**
 * Gives every cell of a merged range its first cell's value; a range reaches no further than the sheet's own cells do.
 *
 * `dropped` counts the ranges that would have made more cells than any sheet needs.
 */
export const spreadMerges = (
  rows: ReadonlyArray<GridRow>,
  merges: ReadonlyArray<Merge>,
): { readonly rows: ReadonlyArray<GridRow>; readonly dropped: number } => {
  if (merges.length === 0) return { rows, dropped: 0 }
  const byRow = new Map(rows.map(({ cells, hidden, row }) => [row, { hidden, cells: cellsByColumn(cells) }]))
  const last = rows.at(-1)?.row ?? 0
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0)
  let spread = 0
  let dropped = 0
  for (const { bottom, left, right, top } of merges) {
    const master = byRow.get(top)?.cells.get(left)
    if (master === undefined) continue
    const [to, across] = [Math.min(bottom, last), Math.min(right, widest)]
    spread += (to - top + 1) * (across - left + 1)
    if (spread > mostCells) {
      dropped += 1
      continue
    }
    for (let row = top; row <= to; row += 1) {
      const own = byRow.get(row) ?? { hidden: false, cells: new Map<number, GridCell>() }
      byRow.set(row, own)
      for (let column = left; column <= across; column += 1)
        if (row !== top || column !== left)
          own.cells.set(column, { ...master, address: addressOf(row, column), column, master: master.address })
    }
  }
  const spreadRows = [...byRow]
    .toSorted(([one], [other]) => one - other)
    .map(([row, { cells, hidden }]) => ({
      row,
      hidden,
      cells: [...cells.values()].toSorted((one, other) => one.column - other.column),
    }))
  return { rows: spreadRows, dropped }
}

const cellsByColumn = (cells: ReadonlyArray<GridCell>): Map<number, GridCell> =>
  new Map(cells.map((cell) => [cell.column, cell]))

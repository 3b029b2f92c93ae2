import { type Area, columnLetters } from "./address.ts"
import type { GridCell, GridRow } from "./grid.ts"

/** The rows with every cell that a merge covers: it shows the first cell's value and names it, whatever stood under it. */
export const withMerges = (rows: ReadonlyArray<GridRow>, merges: ReadonlyArray<Area>): ReadonlyArray<GridRow> => {
  if (merges.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const covered = new Map<number, Map<number, GridCell | undefined>>()
  for (const { from, to } of merges) {
    const master = byNumber.get(from.row)?.cells.find(({ column }) => column === from.column)
    for (let row = from.row; row <= to.row; row += 1) {
      const cells = covered.get(row) ?? new Map<number, GridCell | undefined>()
      covered.set(row, cells)
      for (let column = from.column; column <= to.column; column += 1)
        if (row !== from.row || column !== from.column)
          cells.set(
            column,
            master && { ...master, address: `${columnLetters(column)}${row}`, column, master: master.address },
          )
    }
  }
  for (const [number, cells] of covered) {
    const { hidden = false, cells: own = [] } = byNumber.get(number) ?? {}
    const shown = [
      ...own.filter(({ column }) => !cells.has(column)),
      ...[...cells.values()].flatMap((cell) => cell ?? []),
    ]
    byNumber.set(number, { row: number, hidden, cells: shown.toSorted((left, right) => left.column - right.column) })
  }
  return [...byNumber.values()].filter(({ cells }) => cells.length > 0).toSorted((left, right) => left.row - right.row)
}

import type { Grid, GridRow } from "../formats/grid.ts"
import { type Header, headerOf } from "./header.ts"
import { kindOf, kindsOf } from "./kind.ts"
import type { ProfiledHeader } from "./profile/apply-profile.ts"
import type { Table } from "./table.ts"

/** The tables that share a header's rows, parted by columns that are empty all the way down. */
export const sides = (grid: Grid, header: Header & Partial<ProfiledHeader>): ReadonlyArray<Omit<Table, "above">> => {
  const whole = {
    grid,
    header,
    kinds: header.kind === undefined ? kindsOf(header) : [header.kind],
    profile: header.profile,
  }
  const window = grid.rows.filter(({ row }) => row >= header.from && row <= header.to)
  const columns = new Set(
    grid.rows.filter(({ row }) => row >= header.from).flatMap(({ cells }) => cells.map(({ column }) => column)),
  )
  const sorted = [...columns].toSorted((one, other) => one - other)
  for (const [index, column] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next === undefined || next === column + 1) continue
    const [left, right] = [within(window, 1, column), within(window, next, Infinity)].map((rows) => headerOf(rows))
    if (left === undefined || right === undefined || kindOf(left) === undefined || kindOf(right) === undefined) continue
    return [
      ...sides(part(grid, header.from, 1, column), left),
      ...sides(part(grid, header.from, next, Infinity), right),
    ]
  }
  return [whole]
}

const within = (rows: ReadonlyArray<GridRow>, from: number, to: number): ReadonlyArray<GridRow> =>
  rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column >= from && column <= to) }))

const part = (grid: Grid, below: number, from: number, to: number): Grid => ({
  ...grid,
  rows: [
    ...grid.rows.filter(({ row }) => row < below),
    ...within(
      grid.rows.filter(({ row }) => row >= below),
      from,
      to,
    ).filter(({ cells }) => cells.length > 0),
  ],
})

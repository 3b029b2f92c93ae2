import type { Grid, GridCell, GridRow } from "../formats/grid.ts"
import { blockRoster } from "./block-roster.ts"
import { findHeaders, isPartOf } from "./find-headers.ts"
import { type Header, rowOf } from "./header.ts"
import type { SheetKind } from "./kind.ts"
import { profiledHeaders } from "./profile/apply-profile.ts"
import type { Profile } from "./profile/profile.ts"
import { isFooter, isNumbered, isTotal, opensPaper, ownCells } from "./row-kind.ts"
import { sides } from "./sides.ts"

/** One table of a sheet: its header, its rows, and what stands above it. */
export interface Table {
  /** The sheet with this table's own rows and columns only. */
  readonly grid: Grid
  readonly header: Header
  readonly kinds: ReadonlyArray<SheetKind>
  /** What stands above it, nearest paper first; a later table of a sheet goes by the first one's letterhead too. */
  readonly above: ReadonlyArray<GridCell>
  /** The profile that told what its columns hold. */
  readonly profile: string | undefined
}

export interface Tables {
  readonly tables: ReadonlyArray<Table>
  /** Where two rows could be the header equally well. */
  readonly ambiguous: string | undefined
}

/** Every table of a sheet, below each other or side by side; what a profile knows is read as it says. */
export const tablesOf = (grid: Grid, profiles: ReadonlyArray<Profile> = []): Tables => {
  const profiled = profiledHeaders(grid.rows, profiles)
  const found = profiled.length > 0 ? { headers: profiled, ambiguous: undefined } : findHeaders(grid.rows)
  const { ambiguous, headers } = found
  const roster = headers.length === 0 ? blockRoster(grid) : undefined
  if (roster !== undefined) return { tables: [unitsByBlock(grid, roster)], ambiguous: undefined }
  const own: Array<Header> = []
  for (const [index, header] of headers.entries())
    if (!isRepeat(grid.rows, own.at(-1), headers[index - 1], header)) own.push(header)
  const tops = own.map((header, index) => topOf(grid.rows, own[index - 1], header))
  const letterhead = cellsAbove(grid.rows, tops[0] ?? 1, own[0]?.from ?? 1)
  const tables = own.flatMap((header, index) => {
    const [top, end] = [tops[index] ?? 1, tops[index + 1] ?? Infinity]
    const above = cellsAbove(grid.rows, top, header.from)
    const rows = grid.rows.filter(({ row }) => row >= top && row < end)
    return sides({ ...grid, rows }, header).map((side) => ({
      ...side,
      above: index === 0 ? above : [...above, ...letterhead],
    }))
  })
  return { tables, ambiguous }
}

const unitsByBlock = (grid: Grid, header: Header): Table => ({
  grid,
  header,
  kinds: ["roster"],
  above: cellsAbove(grid.rows, 1, header.from),
  profile: undefined,
})

/** A table's header on a new page, all of it or its beginning, unless a paper of its own opens above it. */
const isRepeat = (
  rows: ReadonlyArray<GridRow>,
  table: Header | undefined,
  above: Header | undefined,
  header: Header,
): boolean =>
  table !== undefined &&
  above !== undefined &&
  isPartOf(header, table) &&
  !between(rows, above, header).some((row) => opensPaper(row) && !belongs(row, table))

/** The row where a table's own paper begins: below the last data, total or signature of the table above. */
const topOf = (rows: ReadonlyArray<GridRow>, above: Header | undefined, header: Header): number =>
  above === undefined ? 1 : (between(rows, above, header).findLast((row) => belongs(row, above))?.row ?? above.to) + 1

const between = (rows: ReadonlyArray<GridRow>, above: Header, header: Header): ReadonlyArray<GridRow> =>
  rows.filter(({ row }) => row > above.to && row < header.from)

/** Whether a row between two headers is the upper table's: numbered, a total, a signature, or of several cells that are no letterhead. */
const belongs = (row: GridRow, header: Header): boolean => {
  if (isNumbered(row, header) || isTotal(row) || isFooter(row, header, ["title", "unit"])) return true
  const telling = row.cells.filter(
    ({ column, master }) => header.columns.has(column) && (master === undefined || rowOf(master) < row.row),
  )
  return telling.length > (opensPaper(row) ? 2 : 1)
}

const cellsAbove = (rows: ReadonlyArray<GridRow>, top: number, from: number): ReadonlyArray<GridCell> =>
  rows.filter(({ row }) => row >= top && row < from).flatMap(ownCells)

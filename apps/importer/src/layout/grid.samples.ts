import type { Grid, GridCell } from "../formats/grid.ts"

/** A sheet's rows from row 1, column A on: texts as people see them, a number for a day's serial, undefined for nothing. */
export type Rows = ReadonlyArray<ReadonlyArray<string | number | undefined>>

const addressOf = (row: number, column: number): string => `${String.fromCharCode(64 + column)}${row}`

const cellAt = (row: number, column: number, value: string | number): GridCell => ({
  address: addressOf(row, column),
  column,
  text: String(value),
  ...(typeof value === "number" ? { serial: value } : {}),
})

/** A sheet as a reader hands it on. */
export const gridOf = (rows: Rows, more: Partial<Omit<Grid, "rows">> = {}): Grid => ({
  sheet: "Trang 1",
  hidden: false,
  date1904: false,
  ...more,
  rows: rows.flatMap((values, index) => {
    const row = index + 1
    const cells = values.flatMap((value, at) =>
      value === undefined || value === "" ? [] : [cellAt(row, at + 1, value)],
    )
    return cells.length === 0 ? [] : [{ row, hidden: false, cells }]
  }),
})

/** The same sheet with the cells of a range (`A1:B2`) merged into its first. */
export const merged = (grid: Grid, ...ranges: ReadonlyArray<string>): Grid =>
  ranges.reduce((before, range) => {
    const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? []
    const master = before.rows.flatMap(({ cells }) => cells).find(({ address }) => address === `${left}${top}`)
    if (master === undefined) throw new TypeError(`${range} begins at no cell`)
    const columns = numbers(left.charCodeAt(0) - 64, right.charCodeAt(0) - 64)
    const spread = numbers(Number(top), Number(bottom)).map((row) => {
      const own = before.rows.find((one) => one.row === row)
      const slaves = columns
        .map((column) => ({ ...master, address: addressOf(row, column), column, master: master.address }))
        .filter(({ address }) => address !== master.address)
      const others = (own?.cells ?? []).filter(({ address }) => !slaves.some((slave) => slave.address === address))
      const cells = [...others, ...slaves].toSorted((one, other) => one.column - other.column)
      return { row, hidden: own?.hidden ?? false, cells }
    })
    const untouched = before.rows.filter(({ row }) => !spread.some((one) => one.row === row))
    return { ...before, rows: [...untouched, ...spread].toSorted((one, other) => one.row - other.row) }
  }, grid)

const numbers = (from: number, to: number): ReadonlyArray<number> =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

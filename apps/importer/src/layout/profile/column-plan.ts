import { columnLetters } from "../../reading/column-letters.ts"
import type { Grid, GridRow } from "../../formats/grid.ts"
import type { Field } from "../field.ts"
import { findHeaders } from "../find-headers.ts"
import { findHeader, type Header, headerOf, rowOf } from "../header.ts"
import { ownCells } from "../row-kind.ts"

/** The columns of a sheet as a person is shown them: heading, what each would be read as, and an example below it. */
export interface ColumnPlan {
  readonly from: number
  readonly to: number
  readonly columns: ReadonlyArray<{
    readonly column: string
    readonly heading: string
    readonly field: Field | undefined
    readonly example: string | undefined
  }>
}

/** The columns under a header: in the rows that were named, else where a header was found, else where one seems to be. */
export const columnPlan = (
  grid: Grid,
  rows?: { readonly from: number; readonly to: number },
): ColumnPlan | undefined => {
  const header =
    rows === undefined
      ? (findHeaders(grid.rows).headers[0] ?? likelier(findHeader(grid), guessedHeader(grid)))
      : headerOf(grid.rows.filter(({ row }) => row >= rows.from && row <= rows.to))
  if (header === undefined || header.headings.length === 0) return undefined
  const below = grid.rows.filter(({ row }) => row > header.to)
  return {
    from: header.from,
    to: header.to,
    columns: header.headings.map(({ column, words }) => ({
      column: columnLetters(column),
      heading: words,
      field: header.columns.get(column),
      example: below.flatMap(({ cells }) => cells.filter((cell) => cell.column === column))[0]?.text,
    })),
  }
}

/** Of a header known by few words and a row that looks like one, the wider. */
const likelier = (known: Header | undefined, guessed: Header | undefined): Header | undefined =>
  (known?.headings.length ?? 0) >= (guessed?.headings.length ?? 0) ? known : guessed

/** The first row of three texts or more, none a number, with rows below it; and the rows that its cells are merged down to. */
const guessedHeader = ({ rows }: Grid): Header | undefined => {
  const first = rows.findIndex(
    (row, index) => looksLikeHeader(row) && ownCells(rows[index + 1] ?? { cells: [] }).length > 1,
  )
  const top = rows[first]
  if (top === undefined) return undefined
  const hanging = rows.filter(
    ({ cells, row }) =>
      row > top.row &&
      row <= top.row + 2 &&
      cells.some(({ master }) => master !== undefined && rowOf(master) === top.row),
  )
  const to = hanging.at(-1)?.row ?? top.row
  return headerOf(rows.filter(({ row }) => row >= top.row && row <= to))
}

const looksLikeHeader = ({ cells }: GridRow): boolean =>
  cells.length >= 3 && cells.every(({ number, text }) => number === undefined && text.length <= 120)

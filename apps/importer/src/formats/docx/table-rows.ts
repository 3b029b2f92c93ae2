import type { Address } from "../address.ts"
import type { GridCell, GridRow, GridRun } from "../grid.ts"
import { boundedMerges, cellAddress } from "../bounded-merges.ts"
import { type Block, joined, type Table, textOf } from "./block.ts"
import { columnsOf } from "./columns-of.ts"
import { markApart } from "./mark-apart.ts"

/** A cell of a grid with such a text; undefined for a blank one. */
export const cellOf = (row: number, column: number, runs: ReadonlyArray<GridRun>): GridCell | undefined => {
  const text = textOf(runs)
  if (text.trim() === "") return undefined
  const place = { address: cellAddress(row, column), column, text }
  const [first, ...others] = runs
  if (others.length > 0) return { ...place, runs }
  return first?.font === undefined ? place : { ...place, font: first.font }
}

/** How far beyond a table's columns its marks go, where no text around the table is. */
const aside = 16

/** The rows of a table from a row of the grid on, merged cells sharing their text. */
export const tableRows = (table: Table, from: number): ReadonlyArray<GridRow> => {
  const apart = columnsOf(table) + aside
  const rows: Array<GridRow> = []
  const merges: Array<OpenMerge> = []
  const standing = new Map<number, OpenMerge>()
  for (const [index, { before, cells }] of table.rows.entries()) {
    const row = from + index
    const filled: Array<GridCell> = []
    const marks: Array<GridCell> = []
    let column = 1 + before
    for (const { blocks, merge, span } of cells) {
      const above = standing.get(column)
      if (merge === "on" && above !== undefined) above.to.row = row
      else {
        const { mark, runs } = markApart(runsOf(blocks))
        const cell = cellOf(row, column, runs)
        if (mark !== undefined) marks.push({ address: cellAddress(row, apart), column: apart, text: mark })
        if (cell !== undefined) filled.push(cell)
        if (merge === "none") standing.delete(column)
        if (merge !== "none" || span > 1) {
          const range = { from: { row, column }, to: { row, column: column + span - 1 } }
          merges.push(range)
          if (merge !== "none") standing.set(column, range)
        }
      }
      column += span
    }
    rows.push({ row, hidden: false, cells: [...filled, ...marks] })
  }
  const real = merges.filter(({ from, to }) => to.row > from.row || to.column > from.column)
  return boundedMerges("", rows, real).rows.filter(({ cells }) => cells.length > 0)
}

/** A merge that further rows may yet lengthen. */
interface OpenMerge {
  readonly from: Address
  readonly to: { row: number; readonly column: number }
}

/** The text of a cell: paragraphs on lines of their own, a table inside it row by row. */
export const runsOf = (blocks: ReadonlyArray<Block>): ReadonlyArray<GridRun> => {
  const [only, ...others] = blocks
  if (only?.kind === "paragraph" && others.length === 0) return trimmedEnd(only.runs)
  const lines = blocks.flatMap((block): ReadonlyArray<ReadonlyArray<GridRun>> =>
    block.kind === "paragraph"
      ? [block.runs]
      : block.rows.map(({ cells }) =>
          parted(
            cells.map(({ blocks }) => runsOf(blocks)),
            " ",
          ),
        ),
  )
  return trimmedEnd(parted(lines, "\n"))
}

const parted = (parts: ReadonlyArray<ReadonlyArray<GridRun>>, between: string): ReadonlyArray<GridRun> =>
  joined(
    parts.flatMap((runs, index) => {
      const font = runs[0]?.font ?? parts[index - 1]?.at(-1)?.font
      return index === 0 ? runs : [font === undefined ? { text: between } : { text: between, font }, ...runs]
    }),
  )

/** Word ends a cell after a table in it with a paragraph that nobody wrote. */
const trimmedEnd = (runs: ReadonlyArray<GridRun>): ReadonlyArray<GridRun> => {
  const last = runs.at(-1)
  if (last === undefined || !last.text.endsWith("\n")) return runs
  return trimmedEnd(joined([...runs.slice(0, -1), { ...last, text: last.text.replace(/\n+$/, "") }]))
}

import type { GridCell } from "../formats/grid.ts"
import { gridOf, type Rows } from "../layout/grid.samples.ts"
import { decodeGrid } from "./decode-grid.ts"

/** A cell under a font, or of runs under fonts of their own. */
export const under = (font: string, text: string): Partial<GridCell> => ({ text, font })
export const runs = (...parts: ReadonlyArray<readonly [text: string, font?: string]>): Partial<GridCell> => ({
  text: parts.map(([text]) => text).join(""),
  runs: parts.map(([text, font]) => ({ text, ...(font === undefined ? {} : { font }) })),
})

export type Cells = ReadonlyArray<ReadonlyArray<string | Partial<GridCell>>>

/** A sheet whose cells may say more than their text. */
export const sheetWith = (cells: Cells) => {
  const texts: Rows = cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)))
  const grid = gridOf(texts)
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const more = cells[row.row - 1]?.[cell.column - 1]
      return typeof more === "object" ? { ...cell, ...more } : cell
    }),
  }))
  return { ...grid, rows }
}

/** The texts of a sheet after decoding, row by row. */
export const textsOf = (cells: Cells): ReadonlyArray<ReadonlyArray<string>> =>
  decodeGrid(sheetWith(cells)).grid.rows.map((row) => row.cells.map(({ text }) => text))

/** What was decoded or doubted, and where. */
export const weighedIn = (cells: Cells): ReadonlyArray<readonly [cell: string, judgement: string]> =>
  decodeGrid(sheetWith(cells)).weighed.map(({ cell, judgement }) => [cell, judgement] as const)

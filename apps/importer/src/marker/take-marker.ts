import { answerColumns, type Marker, markerIn, type RowMark, rowMarkIn } from "@kheo/documents/marker"
import { tidy } from "@kheo/vietnamese"
import type { Grid } from "../formats/grid.ts"

/** A sheet as its sender meant it, and what a form of ours said of it in cells that nobody saw. */
export interface TakenGrid {
  readonly grid: Grid
  readonly form: FormMarker | undefined
  readonly rows: ReadonlyMap<number, RowMark>
}

export type FormMarker = Exclude<Marker, { readonly of: "aside" }>

/** Takes the marks of our forms out of a workbook's sheets; sheets of guidance and lists are left out. */
export const takeMarkers = (grids: ReadonlyArray<Grid>): ReadonlyArray<TakenGrid> => grids.flatMap(taken)

const taken = (grid: Grid): ReadonlyArray<TakenGrid> => {
  const found = markerOf(grid)
  if (found === undefined) return [{ grid, form: undefined, rows: new Map() }]
  const { column, marker, row } = found
  if (marker.of === "aside") return []
  const ours = new Set([column, ...(marker.of === "answer" ? answerColumnsIn(grid, row) : [])])
  const marks = grid.rows.flatMap(({ cells, row }) => {
    const text = cells.find((cell) => cell.column === column)?.text
    const mark = text === undefined ? undefined : rowMarkIn(text)
    return mark === undefined ? [] : [[row, mark] as const]
  })
  const rows = grid.rows.flatMap(({ cells, ...row }) => {
    const others = cells.filter((cell) => !ours.has(cell.column))
    return others.length === 0 ? [] : [{ ...row, cells: others }]
  })
  return [{ grid: { ...grid, rows }, form: marker, rows: new Map(marks) }]
}

const searchedRows = 60

const markerOf = (grid: Grid) => {
  for (const { cells, row } of grid.rows) {
    if (row > searchedRows) return undefined
    for (const { column, text } of cells) {
      const marker = text.startsWith("kheo-mau/") ? markerIn(text) : undefined
      if (marker !== undefined) return { marker, row, column }
    }
  }
  return undefined
}

/** The columns of remarks, by their headings beside the marker: whoever deleted one has not made a column of data into one. */
const answerColumnsIn = ({ rows }: Grid, at: number): ReadonlyArray<number> => {
  const headings: ReadonlySet<string> = new Set(answerColumns)
  const cells = rows.find(({ row }) => row === at)?.cells ?? []
  return cells.flatMap(({ column, text }) => (headings.has(tidy(text)) ? [column] : []))
}

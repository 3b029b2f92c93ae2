import { decode } from "@kheo/vietnamese"
import type { Grid, GridCell } from "../formats/grid.ts"
import { clean } from "./clean.ts"
import { cleaned } from "./cleaned.ts"
import { type Judgement, judge } from "./judge.ts"
import { isSuspect, type Part, partsOf } from "./parts.ts"
import { plainRow } from "./plain-row.ts"
import { type Around, surroundings } from "./surroundings.ts"

/** A part that was decoded, or may have to be, or a cell whose letters were lost before the file came. */
export interface Weighed {
  readonly cell: string
  readonly column: number
  readonly before: string
  readonly after: string
  readonly judgement: Exclude<Judgement, "unicode"> | "lost"
}

export interface DecodedGrid {
  readonly grid: Grid
  /** In the order of the sheet, a merged cell once. */
  readonly weighed: ReadonlyArray<Weighed>
}

/**
 * A sheet as Unicode that can be compared: what is of an older encoding is decoded, part by part, and only then cleaned.
 *
 * A cell that was decoded keeps its text as it was.
 */
export const decodeGrid = (grid: Grid): DecodedGrid => {
  const plain = grid.rows.map(plainRow)
  const suspects = new Map<GridCell, ReadonlyArray<Part>>()
  for (const [index, { cells }] of grid.rows.entries())
    for (const cell of plain[index] === undefined ? cells : [])
      if (cell.master === undefined && isSuspect(cell)) suspects.set(cell, partsOf(cell))
  const around = surroundings(grid, suspects)
  const weighed: Array<Weighed> = []
  const masters = new Map<string, GridCell>()
  const read = (cell: GridCell): GridCell => {
    const { address, column, master } = cell
    if (master !== undefined) return { ...(masters.get(master) ?? cleaned(cell)), address, column, master }
    const parts = suspects.get(cell)
    const found = parts === undefined ? cleaned(cell) : decoded(cell, parts, around, weighed)
    const { text } = found
    if (text.includes("\uFFFD")) weighed.push({ cell: address, column, before: text, after: text, judgement: "lost" })
    if (parts !== undefined) masters.set(address, found)
    return found
  }
  const rows = grid.rows.map((row, index) => plain[index] ?? { ...row, cells: row.cells.map(read) })
  return { grid: { ...grid, rows }, weighed }
}

const decoded = (
  cell: GridCell,
  parts: ReadonlyArray<Part>,
  around: (part: Part, column: number) => Around,
  weighed: Array<Weighed>,
): GridCell => {
  const { address, column } = cell
  const runs = parts.map((part) => {
    const judgement = judge(part, around(part, column))
    const read = judgement === "unsure" ? part.text : decode(part.text, judgement)
    const isCapitals = part.font?.capitals === true && judgement === part.font.encoding
    const text = clean(isCapitals ? read.toUpperCase() : read)
    if (judgement === "unsure" || (judgement !== "unicode" && text !== clean(part.text)))
      weighed.push({ cell: address, column, before: part.text, after: text, judgement })
    return { text, ...(part.fontName === undefined ? {} : { font: part.fontName }) }
  })
  const text = runs.map((run) => run.text).join("")
  return {
    ...cell,
    text,
    ...(cell.runs === undefined ? {} : { runs }),
    ...(text === clean(cell.text) ? {} : { raw: cell.text }),
  }
}

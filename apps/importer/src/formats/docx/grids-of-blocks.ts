import type { Grid, GridRow, GridRun } from "../grid.ts"
import type { Block, Table } from "./block.ts"
import { columnsOf } from "./columns-of.ts"
import { hasHeader, isData } from "./is-data.ts"
import { cellOf, tableRows } from "./table-rows.ts"

/** A line of text outside the tables of data; a letterhead has two beside each other. */
type Line = ReadonlyArray<ReadonlyArray<GridRun>>

/** Nobody needs more of the text around a table than its beginning and its end. */
const keptLines = 15

/**
 * One grid for each table of data, all the text before it above it, and under the last one what follows, beside the
 * table's columns, so that no signature is taken for one of its rows.
 *
 * Tables that only place a letterhead or a signature are text. A document without a table of data is one grid of its text.
 */
export const gridsOfBlocks = (blocks: ReadonlyArray<Block>): ReadonlyArray<Grid> => {
  const { after, tables } = divided(blocks)
  if (tables.length === 0) return after.length === 0 ? [] : [gridOf("Văn bản", [lineRows(after, 1)])]
  const above: Array<Line> = []
  return tables.map(({ before, parts }, index) => {
    above.push(...before)
    const kept = above.length <= 2 * keptLines ? above : [...above.slice(0, keptLines), ...above.slice(-keptLines)]
    const rows = [lineRows(kept, 1)]
    let next = kept.length + 1
    for (const part of parts) {
      rows.push(tableRows(part, next))
      next += part.rows.length
    }
    const beside = Math.max(...parts.map(columnsOf))
    if (index === tables.length - 1) rows.push(lineRows(after.slice(0, keptLines), next, beside))
    return gridOf(`Bảng ${index + 1}`, rows)
  })
}

const gridOf = (sheet: string, rows: ReadonlyArray<ReadonlyArray<GridRow>>): Grid => ({
  sheet,
  hidden: false,
  date1904: false,
  rows: rows.flat(),
})

const lineRows = (lines: ReadonlyArray<Line>, from: number, beside = 0): ReadonlyArray<GridRow> =>
  lines.map((line, index) => ({
    row: from + index,
    hidden: false,
    cells: line.flatMap((runs, at) => cellOf(from + index, beside + at + 1, runs) ?? []),
  }))

interface Divided {
  readonly tables: ReadonlyArray<{ readonly before: ReadonlyArray<Line>; readonly parts: ReadonlyArray<Table> }>
  readonly after: ReadonlyArray<Line>
}

const divided = (blocks: ReadonlyArray<Block>): Divided => {
  const tables: Array<{ before: Array<Line>; parts: Array<Table> }> = []
  let lines: Array<Line> = []
  const visit = (block: Block): void => {
    if (block.kind === "paragraph") lines.push(...written([[block.runs]]))
    else if (isData(block)) {
      const last = tables.at(-1)
      if (last !== undefined && lines.length === 0 && goesOn(last.parts, block)) last.parts.push(block)
      else {
        tables.push({ before: lines, parts: [block] })
        lines = []
      }
    } else for (const { cells } of block.rows) visitRow(cells.map(({ blocks }) => blocks))
  }
  const visitRow = (cells: ReadonlyArray<ReadonlyArray<Block>>): void => {
    const texts = cells.map((blocks) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block.runs] : [])))
    const height = Math.max(0, ...texts.map(({ length }) => length))
    lines.push(...written(Array.from({ length: height }, (_, line) => texts.map((text) => text[line] ?? []))))
    for (const blocks of cells) for (const block of blocks) if (block.kind === "table") visit(block)
  }
  for (const block of blocks) visit(block)
  return { tables, after: lines }
}

const written = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  lines.filter((line) => line.some((runs) => runs.some(({ text }) => text.trim() !== "")))

/** A table that a page break or a slip of the hand cut off the one before it has as many columns and no header. */
const goesOn = (parts: ReadonlyArray<Table>, table: Table): boolean =>
  !hasHeader(table) && parts.every((part) => columnsOf(part) === columnsOf(table))

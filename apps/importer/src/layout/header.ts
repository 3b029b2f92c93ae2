import { tidy } from "@kheo/vietnamese"
import type { Grid, GridRow } from "../formats/grid.ts"
import { type Field, fieldNamed } from "./field.ts"

/** Where a table's header stands and which column holds what. */
export interface Header {
  /** First and last row of the header, as Excel counts. */
  readonly from: number
  readonly to: number
  readonly columns: ReadonlyMap<number, Field>
  /** The words of each recognised column's header, all levels joined. */
  readonly words: ReadonlyMap<Field, string>
}

const searchedRows = 60
const levels = 3

/** What a heading of two rows never divides: a text below it that names no field is data. */
const undivided: ReadonlySet<Field> = new Set(["ordinal", "code", "unit", "block", "holder", "person", "title"])

/**
 * The window of one to three rows that names the most fields, without rows above it that add none; a merged heading
 * over two columns counts for its parts.
 */
export const findHeader = (grid: Grid): Header | undefined => {
  const rows = grid.rows.filter(({ row }) => row <= searchedRows)
  let best: Header | undefined
  for (const [index, first] of rows.entries())
    for (let height = 1; height <= levels; height += 1) {
      const window = rows.slice(index, index + height)
      const last = window.at(-1)
      if (window.length < height || last === undefined || last.row - first.row >= levels) continue
      if (hangsFromAbove(window, first.row) || holdsData(window)) continue
      const header = headerOf(window, first.row, last.row)
      const more = header.columns.size - (best?.columns.size ?? 1)
      if (more > 0 || (more === 0 && best?.to === header.to)) best = header
    }
  return best
}

const hangsFromAbove = (window: ReadonlyArray<GridRow>, from: number): boolean =>
  window.some(({ cells }) => cells.some(({ master }) => master !== undefined && rowOf(master) < from))

const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0])

const holdsData = (window: ReadonlyArray<GridRow>): boolean =>
  [...columnTexts(window).values()].some((texts) =>
    texts.some((text, level) => {
      const above = fieldNamed(texts[level - 1] ?? "")
      return above !== undefined && undivided.has(above) && fieldNamed(text) === undefined
    }),
  )

const headerOf = (window: ReadonlyArray<GridRow>, from: number, to: number): Header => {
  const columns = new Map<number, Field>()
  const words = new Map<Field, string>()
  const taken = new Set<Field>()
  for (const [column, texts] of columnTexts(window)) {
    const field = fieldNamed(texts.at(-1) ?? "") ?? fieldNamed(texts.join(" "))
    if (field === undefined || taken.has(field)) continue
    taken.add(field)
    columns.set(column, field)
    words.set(field, texts.join(" "))
  }
  return { from, to, columns, words }
}

/** The levels of each column's heading from the top, a merged cell's words once. */
const columnTexts = (window: ReadonlyArray<GridRow>): ReadonlyMap<number, ReadonlyArray<string>> => {
  const texts = new Map<number, Array<string>>()
  for (const { cells } of window)
    for (const { column, text } of cells) {
      const own = texts.get(column) ?? []
      const words = tidy(text)
      if (own.at(-1) !== words) own.push(words)
      texts.set(column, own)
    }
  return texts
}

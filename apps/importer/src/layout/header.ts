import { tidy } from "@kheo/vietnamese"
import type { Grid, GridRow } from "../formats/grid.ts"
import { type Field, fieldNamed, proseFields } from "./field.ts"

/** A column's heading, whether or not it names a field. */
export interface Heading {
  readonly column: number
  readonly address: string
  /** The words of all its levels. */
  readonly words: string
  /** What the words name; a field that another column took already stands here and not in the header's columns. */
  readonly field: Field | undefined
  /** Whether it only shows the words of a heading to its left, with which it is merged. */
  readonly merged: boolean
}

/** Where a table's header stands and which column holds what. */
export interface Header {
  /** First and last row of the header, as Excel counts. */
  readonly from: number
  readonly to: number
  /** Two columns may hold the same free text; any other field is in one. */
  readonly columns: ReadonlyMap<number, Field>
  /** The words of each recognised field's header, all levels joined. */
  readonly words: ReadonlyMap<Field, string>
  /** Every heading in the order of the columns. */
  readonly headings: ReadonlyArray<Heading>
}

/** How far down a sheet's first header is looked for. */
export const searchedRows = 60
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
  for (const index of rows.keys()) for (const header of headersFrom(rows, index)) best = better(best, header)
  return best
}

/** Every window that begins at a row and can be a header. */
export const headersFrom = (rows: ReadonlyArray<GridRow>, index: number): ReadonlyArray<Header> => {
  const first = rows[index]
  if (first === undefined) return []
  return Array.from({ length: levels }, (_, above) => rows.slice(index, index + above + 1)).flatMap((window, above) => {
    const last = window.at(-1)
    if (window.length <= above || last === undefined || last.row - first.row >= levels) return []
    return hangsFromAbove(window, first.row) || holdsData(window) ? [] : [headerOf(window)]
  })
}

/** Of two windows the one that names more fields; of equals the first, but without rows above it that add none. */
export const better = (best: Header | undefined, header: Header): Header | undefined => {
  const more = header.words.size - (best?.words.size ?? 1)
  return more > 0 || (more === 0 && best?.to === header.to) ? header : best
}

/** “Địa bàn ấp 1” begins like a heading and is a place: no row of a heading below the first holds one. */
const numberedPlace = /(?<!\p{L})(?:ấp|thôn|xóm|khóm|khu phố|tổ|bản|buôn) \d{1,3}$/iu

const hangsFromAbove = (window: ReadonlyArray<GridRow>, from: number): boolean =>
  window.some(({ cells }) => cells.some(({ master }) => master !== undefined && rowOf(master) < from))

/** The row of an address, `B10` → 10. */
export const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0])

const holdsData = (window: ReadonlyArray<GridRow>): boolean =>
  window.slice(1).some(({ cells }) => cells.some(({ text }) => numberedPlace.test(text.normalize("NFC").trim()))) ||
  [...columnTexts(window).values()].some(({ texts }) =>
    texts.some((text, level) => {
      const above = fieldNamed(texts[level - 1] ?? "")
      return above !== undefined && undivided.has(above) && fieldNamed(text) === undefined
    }),
  )

/** The header that some rows make; `fieldOf` says what a column holds where its words don't. */
export const headerOf = (
  window: ReadonlyArray<GridRow>,
  fieldOf: (column: number, texts: ReadonlyArray<string>) => Field | undefined = (_, texts) =>
    fieldNamed(texts.at(-1) ?? "") ?? fieldNamed(texts.join(" ")),
): Header => {
  const columns = new Map<number, Field>()
  const words = new Map<Field, string>()
  const headings: Array<Heading> = []
  const ofColumns = [...columnTexts(window)].toSorted(([one], [other]) => one - other)
  for (const [column, { address, merged, texts }] of ofColumns) {
    const field = fieldOf(column, texts)
    headings.push({ column, address, words: texts.join(" "), field, merged })
    if (field === undefined || (words.has(field) && (merged || !proseFields.has(field)))) continue
    columns.set(column, field)
    if (!words.has(field)) words.set(field, texts.join(" "))
  }
  const [from, to] = [window[0]?.row ?? 0, window.at(-1)?.row ?? 0]
  return { from, to, columns, words, headings }
}

interface ColumnTexts {
  readonly texts: Array<string>
  address: string
  merged: boolean
}

/** The levels of each column's heading from the top, a merged cell's words once. */
const columnTexts = (window: ReadonlyArray<GridRow>): ReadonlyMap<number, ColumnTexts> => {
  const found = new Map<number, ColumnTexts>()
  for (const { cells } of window)
    for (const { address, column, master, text } of cells) {
      const own = found.get(column) ?? { texts: [], address, merged: false }
      const words = tidy(text)
      if (own.texts.at(-1) !== words) {
        own.texts.push(words)
        own.address = address
        own.merged = master !== undefined
      }
      found.set(column, own)
    }
  return found
}

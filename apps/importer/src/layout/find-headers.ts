import type { GridRow } from "../formats/grid.ts"
import { fieldNamed } from "./field.ts"
import { better, type Header, headersFrom } from "./header.ts"
import { kindOf } from "./kind.ts"
import { ownCells } from "./row-kind.ts"

/** A sheet's headers from the top, and the address where two rows could be the header equally well. */
export interface HeadersFound {
  readonly headers: ReadonlyArray<Header>
  readonly ambiguous: string | undefined
}

/** Every header that makes a table of a known kind; of windows that overlap only the best. */
export const findHeaders = (rows: ReadonlyArray<GridRow>): HeadersFound => {
  const headers: Array<Header> = []
  let best: Header | undefined
  for (const index of promisingRows(rows))
    for (const header of headersFrom(rows, index)) {
      if (kindOf(header) === undefined || (headers.length > 0 && !isMostlyKnown(header))) continue
      if (best !== undefined && header.from > best.to) {
        headers.push(best)
        best = undefined
      }
      best = better(best, header) ?? best
    }
  if (best !== undefined) headers.push(best)
  const rival = headers.find((header, index) => isRival(headers[index - 1], header))
  return { headers, ambiguous: rival?.headings[0]?.address }
}

/** Whether two headers of the same kind and width follow on each other and disagree about a column. */
const isRival = (above: Header | undefined, header: Header): boolean =>
  above !== undefined &&
  header.from === above.to + 1 &&
  kindOf(header) === kindOf(above) &&
  header.words.size === above.words.size &&
  !sameColumns(above, header)

/** Whether a header says nothing that the other does not say of the same columns. */
export const isPartOf = (one: Header, other: Header): boolean =>
  [...one.columns].every(([column, field]) => other.columns.get(column) === field)

/** Whether two headers say the same of every column. */
const sameColumns = (one: Header, other: Header): boolean => isPartOf(one, other) && isPartOf(other, one)

/** Deeper down a row must say more than it leaves open to be taken for a header. */
const isMostlyKnown = ({ columns, headings }: Header): boolean => columns.size * 2 >= headings.length

/** Rows in which a header can begin: some cell names a field, and none is a bare number as an ordinal is. */
const promisingRows = (rows: ReadonlyArray<GridRow>): ReadonlyArray<number> => {
  const known = new Map<string, boolean>()
  const names = (text: string): boolean => {
    if (text.length > longestHeading) return false
    const before = known.get(text)
    if (before !== undefined) return before
    const found = fieldNamed(text) !== undefined
    if (known.size < rememberedTexts) known.set(text, found)
    return found
  }
  return [...rows.keys()].filter((index) => {
    const own = ownCells(rows[index] ?? { cells: [] })
    const counts =
      /^\s*\d{4,6}[.)]?\s*$/.test(own[0]?.text ?? "") || own.some(({ text }) => /^\s*\d{1,3}[.)]?\s*$/.test(text))
    return !counts && own.some(({ text }) => names(text))
  })
}

const longestHeading = 240
const rememberedTexts = 5_000

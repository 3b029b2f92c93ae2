import type { TableCell } from "@kheo/application/documents"

/** What a spreadsheet would take for the beginning of a formula, in narrow or wide letters, and our own sign before such. */
const risky = /^['=+\-@\t\r\n＝＋－＠]/u

/**
 * A text that a spreadsheet shows as it is: `'` stands before whatever would be calculated, and before an own `'`, so that
 * taking one away gives every text back.
 */
export const guarded = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** One record by RFC 4180; for machines nothing is guarded. */
export const csvRecord = (cells: ReadonlyArray<TableCell>, raw: boolean): string =>
  `${cells.map((cell) => field(cell, raw)).join(",")}\r\n`

const field = (cell: TableCell, raw: boolean): string => {
  if (cell === null) return ""
  if (typeof cell !== "string") return String(cell)
  const text = raw ? cell : guarded(cell)
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

import { placeOf } from "../answer/place.ts"
import type { Place } from "./issue.ts"

/** What is told, in the order in which the papers lie: by file, sheet, row and column; what is of a whole file goes before its cells. */
export const inOrder = <P extends Place>(
  told: ReadonlyArray<P>,
  files: ReadonlyArray<{ readonly file: string; readonly sheets: ReadonlyArray<{ readonly sheet: string }> }>,
): ReadonlyArray<P> => {
  if (told.length < 2) return told
  const firsts = <T>(all: ReadonlyArray<T>, name: (one: T) => string) =>
    new Map(all.map((one, index) => [name(one), index] as const).toReversed())
  const ranks = firsts(files, ({ file }) => file)
  const sheets = new Map(files.map(({ file, sheets }) => [file, firsts(sheets, ({ sheet }) => sheet)]))
  const keyed = told.map((one) => {
    const { column, row } = one.cell === "" ? { column: 0, row: 0 } : placeOf(one.cell)
    return { one, key: [ranks.get(one.file) ?? -1, sheets.get(one.file)?.get(one.sheet) ?? -1, row, column] }
  })
  return keyed.toSorted((left, right) => compared(left.key, right.key)).map(({ one }) => one)
}

const compared = (left: ReadonlyArray<number>, right: ReadonlyArray<number>): number => {
  const at = left.findIndex((value, index) => value !== right[index])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

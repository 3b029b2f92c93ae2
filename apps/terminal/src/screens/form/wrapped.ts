import { widthOf } from "../../table/index.ts"
import type { TextField } from "../../text-field/index.ts"

/** The rows of a text of several lines, and in which of them, after how many cells, the cursor stands. */
export interface Wrapped {
  readonly rows: ReadonlyArray<string>
  readonly cursor: { readonly x: number; readonly y: number }
}

/** Breaks long lines after a space, else where they must be; every letter stays, so that the cursor can stand at each. */
export const wrapped = ({ cursor, letters }: TextField, room: number): Wrapped => {
  const starts = startsOf(letters, room)
  const y = Math.max(
    0,
    starts.findLastIndex((start) => start <= cursor),
  )
  const begin = starts[y] ?? 0
  const rows = starts.map((start, index) =>
    letters
      .slice(start, starts[index + 1])
      .filter((letter) => letter !== "\n")
      .join(""),
  )
  const before = letters.slice(begin, cursor).filter((letter) => letter !== "\n")
  return { rows, cursor: { x: Math.min(widthOf(before.join("")), room), y } }
}

/** Where each row begins; a space that a row has no room for stands unseen at its end. */
const startsOf = (letters: ReadonlyArray<string>, room: number): ReadonlyArray<number> => {
  const starts = [0]
  let [start, cells, afterSpace] = [0, 0, 0]
  for (const [index, letter] of letters.entries()) {
    if (letter === "\n") {
      start = index + 1
      cells = 0
      starts.push(start)
      continue
    }
    const width = widthOf(letter)
    if (letter === " ") afterSpace = index + 1
    while (letter !== " " && cells + width > room && index > start) {
      start = afterSpace > start ? afterSpace : index
      cells = widthOf(letters.slice(start, index).join(""))
      starts.push(start)
    }
    cells += width
  }
  return starts
}

import type { TextField } from "../../text-field/index.ts"

/** The cursor one line up or down, as far along it as it was; undefined at the first or last line. */
export const moveLine = ({ cursor, letters }: TextField, way: "up" | "down"): TextField | undefined => {
  const begin = startOf(letters, cursor)
  const along = cursor - begin
  if (way === "up") {
    if (begin === 0) return undefined
    const above = startOf(letters, begin - 1)
    return { letters, cursor: Math.min(above + along, begin - 1) }
  }
  const end = letters.indexOf("\n", cursor)
  if (end < 0) return undefined
  const next = letters.indexOf("\n", end + 1)
  return { letters, cursor: Math.min(end + 1 + along, next < 0 ? letters.length : next) }
}

const startOf = (letters: ReadonlyArray<string>, at: number): number =>
  at === 0 ? 0 : letters.lastIndexOf("\n", at - 1) + 1

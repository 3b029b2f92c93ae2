import { cut, widthOf } from "../../table/index.ts"
import type { TextField } from "../../text-field/index.ts"

/** The part of a line around its cursor that fits, and how many of its cells are before the cursor. */
export const inSight = (
  { cursor, letters }: TextField,
  room: number,
): { readonly text: string; readonly before: number } => {
  let from = 0
  while (widthOf(letters.slice(from, cursor).join("")) > room) from += 1
  const before = widthOf(letters.slice(from, cursor).join(""))
  return { text: cut(letters.slice(from).join(""), room), before: Math.min(before, room) }
}

import { cut, widthOf } from "../../table/index.ts"
import type { TextField } from "../../text-field/index.ts"

/** The part of a line around its cursor that fits, with `..` for what is before it, and how many of its cells are before the cursor. */
export const inSight = (
  { cursor, letters }: TextField,
  room: number,
): { readonly text: string; readonly before: number } => {
  const widthFrom = (from: number) => widthOf(letters.slice(from, cursor).join(""))
  if (widthFrom(0) <= room) return { text: cut(letters.join(""), room), before: widthFrom(0) }
  let from = 1
  while (from < cursor && widthFrom(from) + 2 > room) from += 1
  return { text: cut(`..${letters.slice(from).join("")}`, room), before: Math.min(widthFrom(from) + 2, room) }
}

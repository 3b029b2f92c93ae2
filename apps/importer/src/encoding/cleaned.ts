import type { GridCell } from "../formats/grid.ts"
import { clean } from "./clean.ts"

/** A cell with its text as a person sees it; itself where it is so already. */
export const cleaned = (cell: GridCell): GridCell => {
  const text = clean(cell.text)
  return text === cell.text ? cell : { ...cell, text }
}

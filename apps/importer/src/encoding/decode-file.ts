import type { Grid } from "../formats/grid.ts"
import type { Issue } from "../issue/issue.ts"
import { decodeGrid } from "./decode-grid.ts"
import { encodingNotes } from "./encoding-notes.ts"

/** A file's sheets as Unicode, and what is to be told of it; each sheet is judged by itself. */
export const decodeFile = (
  file: string,
  grids: ReadonlyArray<Grid>,
): { readonly grids: ReadonlyArray<Grid>; readonly notes: ReadonlyArray<Issue> } => {
  const decoded = grids.map(decodeGrid)
  return { grids: decoded.map(({ grid }) => grid), notes: encodingNotes(file, decoded) }
}

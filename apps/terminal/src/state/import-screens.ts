import type { SheetPlace } from "../imports/index.ts"
import { start } from "../list/index.ts"
import type { Screen } from "./screen.ts"

/** The import, wherever it stands. */
export const imports: Screen = { name: "imports" }

/** One row of the papers, no answer marked. */
export const importRowAt = (row: string): Screen => ({ name: "importRow", row, top: 0, at: -1 })

/** Earlier imports. */
export const importBatches: Screen = { name: "importBatches", place: start }

/** The columns of a sheet as they would be read, nothing said yet. */
export const importLayoutOf = (of: SheetPlace): Screen => ({
  name: "importLayout",
  of,
  heading: undefined,
  kind: undefined,
  columns: new Map(),
  place: start,
  picking: undefined,
})

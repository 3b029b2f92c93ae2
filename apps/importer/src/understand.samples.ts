import type { Grid } from "./formats/grid.ts"
import type { FilesRead } from "./read-files.ts"
import { type LayoutOptions, understand } from "./understand.ts"

/** Files of some sheets as a reader hands them on, understood for the year 2022. */
export const filesOf = (
  files: Readonly<Record<string, ReadonlyArray<Grid>>>,
  layout: LayoutOptions = {},
): FilesRead => {
  const read = Object.entries(files).map(([name, grids]) =>
    understand({ name, sha256: Buffer.from(name).toString("hex") }, grids, 2022, layout),
  )
  const sheets = read.flatMap((one) => one.sheets)
  return {
    files: read.map(({ file }) => file),
    sheets,
    skipped: [],
    warnings: [...read.flatMap(({ unknown }) => unknown), ...sheets.flatMap(({ warnings }) => warnings)],
  }
}

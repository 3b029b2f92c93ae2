import { readSheet, type SheetRead } from "../reading/read-sheet.ts"
import type { Grid } from "../formats/grid.ts"
import { takeMarkers } from "./take-marker.ts"
import { withMarker } from "./with-marker.ts"

/** A workbook's sheets as they were understood, those of our forms with what their marks say; undefined where no table stands. */
export const readSheets = (
  grids: ReadonlyArray<Grid>,
  of: { readonly file: string; readonly sha256: string },
  campaign: number,
): ReadonlyArray<{ readonly grid: Grid; readonly sheet: SheetRead | undefined }> =>
  takeMarkers(grids).map(({ grid, ...marks }) => {
    const sheet = readSheet(grid, of, campaign)
    return { grid, sheet: sheet === undefined ? undefined : withMarker(sheet, marks) }
  })

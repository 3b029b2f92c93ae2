import type { Grid, GridRow } from "./grid.ts"
import { type PackedPart, Unpacking } from "./packed-part.ts"
import { withMerges } from "./with-merges.ts"

/** Puts the parts of sheets together as they come, and the cells that are merged in their places. */
export class JoinedParts {
  private readonly sheets: Array<{
    readonly part: Omit<Grid, "rows">
    readonly rows: Array<GridRow>
    merges: PackedPart["merges"]
  }> = []
  private readonly unpacking = new Unpacking()

  add(part: PackedPart): void {
    const { date1904, hidden, merges, place } = part
    const sheet = (this.sheets[place] ??= {
      part: { sheet: part.sheet, hidden, date1904 },
      rows: [],
      merges: undefined,
    })
    for (const row of this.unpacking.rows(part)) sheet.rows.push(row)
    sheet.merges ??= merges
  }

  grids(): ReadonlyArray<Grid> {
    return this.sheets.map(({ merges = [], part, rows }) => ({ ...part, rows: withMerges(rows, merges) }))
  }
}

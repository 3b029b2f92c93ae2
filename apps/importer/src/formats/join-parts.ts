import type { SheetPart } from "./document.ts"
import type { Grid, GridCell, GridRow } from "./grid.ts"
import { withMerges } from "./with-merges.ts"

/** Puts the parts of sheets together as they come, and the cells that are merged in their places. */
export class JoinedParts {
  private readonly sheets: Array<{
    readonly part: SheetPart
    readonly rows: Array<GridRow>
    merges: SheetPart["merges"]
  }> = []
  private readonly words = new Map<string, string>()

  /** Takes a part that is nobody else's; its cells are made to share words in place. */
  add(part: SheetPart): void {
    const sheet = (this.sheets[part.place] ??= { part: { ...part, rows: [] }, rows: [], merges: undefined })
    for (const row of part.rows) {
      for (const cell of row.cells) this.share(cell)
      sheet.rows.push(row)
    }
    sheet.merges ??= part.merges
  }

  grids(): ReadonlyArray<Grid> {
    return this.sheets.map(({ merges = [], part: { date1904, hidden, sheet }, rows }) => ({
      sheet,
      hidden,
      date1904,
      rows: withMerges(rows, merges),
    }))
  }

  /** Each part came with copies of the same few words. */
  private share(cell: { -readonly [Key in keyof GridCell]: GridCell[Key] }): void {
    cell.text = this.shared(cell.text)
    if (cell.font !== undefined) cell.font = this.shared(cell.font)
  }

  private shared(text: string): string {
    const known = this.words.get(text)
    if (known === undefined && this.words.size < mostWords) this.words.set(text, text)
    return known ?? text
  }
}

const mostWords = 20_000

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

  add(part: SheetPart): void {
    const sheet = (this.sheets[part.place] ??= { part, rows: [], merges: undefined })
    for (const row of part.rows) sheet.rows.push({ ...row, cells: row.cells.map((cell) => this.sharing(cell)) })
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
  private sharing(cell: GridCell): GridCell {
    const text = this.shared(cell.text)
    return cell.font === undefined ? { ...cell, text } : { ...cell, text, font: this.shared(cell.font) }
  }

  private shared(text: string): string {
    const known = this.words.get(text)
    if (known === undefined && this.words.size < mostWords) this.words.set(text, text)
    return known ?? text
  }
}

const mostWords = 20_000

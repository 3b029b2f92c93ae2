import { cellAddress } from "../bounded-merges.ts"
import type { GridCell, GridRun } from "../grid.ts"
import { type Attributes, prefixed } from "../xml/parse-xml.ts"

type CellFonts = Map<string, Pick<GridCell, "font" | "runs">>

/**
 * The fonts of an OpenDocument sheet's cells, gathered as its elements go by, since SheetJS does not tell them: by the cell's
 * style, else its column's; parts of a text have styles of their own.
 */
export class OdsFonts {
  readonly sheets: Array<CellFonts> = []
  private readonly families = new Map<string, string>()
  private readonly fontOfStyle = new Map<string, string>()
  private columns: Array<{ readonly until: number; readonly font: string | undefined }> = []
  private cells: Array<{
    readonly column: number
    readonly times: number
    readonly fonts: Pick<GridCell, "font" | "runs">
  }> = []
  private style = ""
  private column = 0
  private cell: { font: string | undefined; times: number; runs: Array<GridRun>; paragraphs: number } | undefined
  private readonly spans: Array<string | undefined> = []
  private inNote = 0

  open(name: string, attributes: Attributes): void {
    const told = (of: string) => prefixed(attributes, of) ?? ""
    if (name === "annotation") this.inNote += 1
    else if (name === "font-face") this.families.set(told("name"), told("font-family").replace(/^'(.*)'$/, "$1"))
    else if (name === "style") this.style = told("name")
    else if (name === "text-properties") this.styled(told("font-name"), told("font-family"))
    else if (name === "table-column") {
      const until = (this.columns.at(-1)?.until ?? 0) + Number(told("number-columns-repeated") || 1)
      this.columns.push({ until, font: this.fontOfStyle.get(told("default-cell-style-name")) })
    } else if (this.cell !== undefined && this.inNote === 0) this.within(name, told)
  }

  /** A sheet begins. */
  openSheet(): void {
    this.sheets.push(new Map())
    this.columns = []
  }

  openRow(): void {
    this.column = 0
    this.cells = []
  }

  openCell(attributes: Attributes, times: number): void {
    const own = prefixed(attributes, "style-name")
    const next = this.column + 1
    const font = own === undefined ? this.columns.find(({ until }) => next <= until)?.font : this.fontOfStyle.get(own)
    this.cell = { font, times, runs: [], paragraphs: 0 }
  }

  text(text: string): void {
    const { cell } = this
    if (cell === undefined || this.inNote > 0 || cell.paragraphs === 0) return
    const font = this.spans.at(-1) ?? cell.font
    const last = cell.runs.at(-1)
    if (last !== undefined && last.font === font) cell.runs[cell.runs.length - 1] = { ...last, text: last.text + text }
    else cell.runs.push(font === undefined ? { text } : { text, font })
  }

  close(name: string): void {
    if (name === "annotation") this.inNote -= 1
    else if (name === "span" && this.inNote === 0) this.spans.pop()
  }

  closeCell(): void {
    const { cell } = this
    if (cell === undefined) return
    const { font, runs, times } = cell
    const isBlank = runs.every(({ text }) => text.trim() === "")
    const [first, ...others] = runs
    const whole = others.length > 0 ? font : first?.font
    const fonts = { ...(whole === undefined ? {} : { font: whole }), ...(others.length > 0 ? { runs } : {}) }
    if (!isBlank && Object.keys(fonts).length > 0) this.cells.push({ column: this.column + 1, times, fonts })
    this.skip(times)
  }

  /** Cells that hold nothing, or are covered by another. */
  skip(times: number): void {
    this.column += times
    this.cell = undefined
    this.spans.length = 0
  }

  /** The row's cells, as often as it is repeated; from 1. */
  closeRow(row: number, times: number): void {
    for (const { column, fonts, times: wide } of this.cells)
      for (let down = 0; down < times; down += 1)
        for (let along = 0; along < wide; along += 1)
          this.sheets.at(-1)?.set(cellAddress(row + down, column + along), fonts)
  }

  private styled(face: string, family: string): void {
    const font = this.families.get(face) ?? (family === "" ? face : family.replace(/^'(.*)'$/, "$1"))
    if (font !== "") this.fontOfStyle.set(this.style, font)
  }

  private within(name: string, told: (of: string) => string): void {
    const { cell } = this
    if (cell === undefined) return
    if (name === "p" && (cell.paragraphs += 1) > 1) this.text("\n")
    else if (name === "span") this.spans.push(this.fontOfStyle.get(told("style-name")) ?? this.spans.at(-1))
    else if (name === "s") this.text(" ".repeat(Math.min(100, Number(told("c")) || 1)))
    else if (name === "tab") this.text("\t")
    else if (name === "line-break") this.text("\n")
  }
}

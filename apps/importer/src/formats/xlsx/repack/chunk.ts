import { ExceljsSheet, type ReadRow, type SheetElement } from "../exceljs-sheet.ts"
import type { RepackedText } from "./repacked-text.ts"

/** So many cells, or letters of texts, are one part of a sheet, and so is one row at least. */
const fullCells = 4_000
const fullLetters = 1_000_000

/**
 * Rows that exceljs reads as a small sheet of their own: it is told the elements of a clean sheet, one by one as they are
 * found, and nothing but values, texts and looks.
 */
export class Chunk {
  private readonly sheet = new ExceljsSheet()
  private cells = 0
  private letters = 0

  constructor() {
    this.sheet.parseOpen(element("worksheet"))
    this.sheet.parseOpen(element("sheetData"))
  }

  get isEmpty(): boolean {
    return this.cells === 0
  }

  get isFull(): boolean {
    return this.cells >= fullCells || this.letters >= fullLetters
  }

  openRow(row: number, hidden: boolean): void {
    this.sheet.parseOpen({ name: "row", attributes: { r: String(row), hidden: hidden ? "1" : undefined } })
  }

  /** Adds a cell; its style is the number of its look, so that exceljs takes no number for a date. */
  cell(r: string, look: number, t: string | undefined, value: string): void {
    this.openCell(r, look, t)
    this.sheet.parseOpen(v)
    this.sheet.parseText(value)
    this.sheet.parseClose("v")
    this.sheet.parseClose("c")
  }

  /** Adds a cell whose runs have fonts of their own. */
  richCell(r: string, look: number, runs: RepackedText["runs"]): void {
    this.openCell(r, look, "inlineStr")
    this.sheet.parseOpen(element("is"))
    for (const { font, text } of runs) {
      this.sheet.parseOpen(element("r"))
      if (font !== undefined) {
        this.sheet.parseOpen(element("rPr"))
        this.sheet.parseOpen({ name: "rFont", attributes: { val: font } })
        this.sheet.parseClose("rFont")
        this.sheet.parseClose("rPr")
      }
      this.sheet.parseOpen(element("t"))
      this.sheet.parseText(text)
      for (const name of ["t", "r"]) this.sheet.parseClose(name)
    }
    for (const name of ["is", "c"]) this.sheet.parseClose(name)
  }

  closeRow(letters: number, cells: number): void {
    this.sheet.parseClose("row")
    this.letters += letters
    this.cells += cells
  }

  /** What exceljs has read; the chunk takes no more. */
  rows(): ReadonlyArray<ReadRow> {
    this.sheet.parseClose("sheetData")
    this.sheet.parseClose("worksheet")
    return this.sheet.model?.rows ?? []
  }

  private openCell(r: string, look: number, t: string | undefined): void {
    this.sheet.parseOpen({ name: "c", attributes: { r, s: look === 0 ? undefined : String(look), t } })
  }
}

const element = (name: string): SheetElement => ({ name, attributes: {} })
const v = element("v")

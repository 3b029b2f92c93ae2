import { type Area, areaOf, columnLetters, columnOf, lastColumn, lastRow } from "../../address.ts"
import { type DocumentNote, Refused } from "../../document.ts"
import { limits } from "../../limits.ts"
import type { HeardAttributes } from "../../xml/scan-xml.ts"
import type { Budget } from "../repack/budget.ts"
import { Chunk } from "../repack/chunk.ts"
import { plainText, type RepackedText } from "../repack/repacked-text.ts"
import { isoSerial } from "./iso-serial.ts"
import { RichText } from "./rich-text.ts"
import type { Looks } from "./styles-part.ts"
import { isTrue } from "./workbook-part.ts"

export interface SheetContext {
  readonly looks: Looks
  readonly texts: ReadonlyArray<RepackedText>
  readonly date1904: boolean
  readonly budget: Budget
}

/** Hears a sheet's XML and repacks the rows that hold a value; everything else of the sheet is not even looked at. */
export class SheetPart {
  readonly merges: Array<Area> = []
  /** Chunks that are full; whoever reads them takes them out. */
  readonly full: Array<Chunk> = []
  private chunk = new Chunk()
  private readonly context: SheetContext
  private inData = false
  private row = 0
  private hidden = false
  /** Cells with a value of this row so far, and their letters. */
  private count = 0
  private letters = 0
  private column = 0
  private type = "n"
  private style = 0
  private value = ""
  private inValue = false
  private formula = false
  private inline: RichText | undefined
  private merged = 0
  private droppedMerges = 0
  private uncomputed: { readonly first: string; count: number } | undefined
  private lossy: { readonly first: string; count: number } | undefined

  constructor(context: SheetContext) {
    this.context = context
  }

  /** What is left when the sheet ends. */
  get rest(): Chunk {
    return this.chunk
  }

  open(element: string, attributes: Readonly<HeardAttributes>): void {
    if (!this.inData) {
      if (element === "sheetData") this.inData = true
      else if (element === "mergeCell") this.merge(attributes.ref ?? "")
    } else if (element === "c") this.openCell(attributes)
    else if (element === "v") this.inValue = true
    else if (element === "row") this.openRow(attributes)
    else if (element === "f") this.formula = true
    else if (element === "is") this.inline = new RichText()
    else this.inline?.open(element, attributes)
  }

  text(text: string): void {
    if (this.inValue) this.value += text
    else this.inline?.text(text)
  }

  close(element: string): void {
    if (!this.inData) return
    if (element === "c") this.closeCell()
    else if (element === "v") this.inValue = false
    else if (element === "row") this.closeRow()
    else if (element === "sheetData") this.inData = false
    else this.inline?.close(element)
  }

  /** What a person should know of the sheet beside its cells. */
  notes(sheet: string): ReadonlyArray<DocumentNote> {
    const { droppedMerges, lossy, uncomputed } = this
    return [
      ...(droppedMerges === 0
        ? []
        : [{ code: "IMP-1306" as const, sheet, cell: "A1", params: { count: String(droppedMerges) } }]),
      ...(uncomputed === undefined
        ? []
        : [{ code: "IMP-1311" as const, sheet, cell: uncomputed.first, params: { count: String(uncomputed.count) } }]),
      ...(lossy === undefined
        ? []
        : [{ code: "IMP-1314" as const, sheet, cell: lossy.first, params: { count: String(lossy.count) } }]),
    ]
  }

  private openRow({ hidden, r }: Readonly<HeardAttributes>): void {
    const row = r === undefined ? this.row + 1 : Number(r)
    // A row that comes twice or too early would replace another.
    if (!Number.isInteger(row) || row <= this.row) throw new Refused("IMP-1104")
    if (row > lastRow) throw beyond
    this.row = row
    this.hidden = isTrue(hidden)
    this.count = 0
    this.letters = 0
    this.column = 0
  }

  private closeRow(): void {
    if (this.count === 0) return
    this.context.budget.spend("rows", 1)
    this.context.budget.spend("cells", this.count)
    this.chunk.closeRow(this.letters, this.count)
    if (!this.chunk.isFull) return
    this.full.push(this.chunk)
    this.chunk = new Chunk()
  }

  private openCell({ r, s, t }: Readonly<HeardAttributes>): void {
    const column = r === undefined ? this.column + 1 : columnOf(r)
    if (column <= this.column) throw new Refused("IMP-1104")
    if (column > lastColumn) throw beyond
    this.column = column
    this.type = t ?? "n"
    this.style = s === undefined ? 0 : Number(s)
    this.value = ""
    this.formula = false
    this.inline = undefined
  }

  private closeCell(): void {
    const { inline, type, value } = this
    if (inline !== undefined) return this.textCell(inline.repacked())
    if (value === "") return this.formula && type !== "str" ? this.missing() : undefined
    switch (type) {
      case "s": {
        const text = this.context.texts[Number(value)]
        if (text === undefined) throw new Refused("IMP-1104")
        return this.textCell(text)
      }
      case "b":
        return this.cell("b", isTrue(value.trim()) ? "1" : "0")
      case "e":
        return this.cell("e", value)
      case "d":
        return this.day(value)
      case "n":
        return value.length < longestNumber && value.trim() !== "" && Number.isFinite(Number(value))
          ? this.cell(undefined, String(Number(value)))
          : this.textCell(plainText(value))
      default:
        return this.textCell(plainText(value))
    }
  }

  private textCell(text: RepackedText): void {
    if (text.lossy) {
      this.lossy ??= { first: this.place, count: 0 }
      this.lossy.count += 1
    }
    if (text.blank) return
    if (text.letters > limits.lettersOfCell) throw tooLong
    this.letters += text.letters
    this.context.budget.spend("letters", text.letters)
    if (text.plain === undefined) this.chunk.richCell(this.next(), this.context.looks.ofStyle(this.style), text.runs)
    else this.cell("str", text.plain)
  }

  private day(value: string): void {
    const serial = isoSerial(value, this.context.date1904)
    if (serial === undefined) return this.textCell(plainText(value))
    const { looks } = this.context
    return this.cell(undefined, String(serial), looks.showsDate(looks.ofStyle(this.style)) ? undefined : looks.day)
  }

  private cell(type: string | undefined, value: string, look = this.context.looks.ofStyle(this.style)): void {
    this.chunk.cell(this.next(), look, type, value)
  }

  /** The address of a cell that has a value; the row's first opens the row. */
  private next(): string {
    if (this.count === 0) this.chunk.openRow(this.row, this.hidden)
    this.count += 1
    return `${columnLetters(this.column)}${this.row}`
  }

  private get place(): string {
    return `${columnLetters(this.column)}${this.row}`
  }

  private missing(): void {
    this.uncomputed ??= { first: this.place, count: 0 }
    this.uncomputed.count += 1
  }

  private merge(ref: string): void {
    const area = areaOf(ref)
    if (area === undefined) return
    const cells = (area.to.row - area.from.row + 1) * (area.to.column - area.from.column + 1)
    const tooMany = this.merges.length >= limits.merges || this.merged + cells > limits.filledByMerges
    if (cells > limits.mergeCells || tooMany) this.droppedMerges += 1
    else if (cells > 1) {
      this.merges.push(area)
      this.merged += cells
    }
  }
}

const beyond = new Refused("IMP-1206", {
  limit: `${lastRow.toLocaleString("vi-VN")} × ${lastColumn.toLocaleString("vi-VN")}`,
  what: { vi: "hàng và cột", en: "rows and columns" },
})

const tooLong = new Refused("IMP-1206", {
  limit: limits.lettersOfCell.toLocaleString("vi-VN"),
  what: { vi: "chữ trong một ô", en: "letters in one cell" },
})

const longestNumber = 100

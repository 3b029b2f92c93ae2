import { columnLetters } from "./address.ts"
import type { SheetPart } from "./document.ts"
import type { GridCell, GridRow } from "./grid.ts"

/**
 * Rows as they go from one thread to the other: each word once, all else as numbers, since a copy of every cell as an
 * object costs as much as reading it.
 */
export interface PackedPart extends Omit<SheetPart, "rows"> {
  /** Words that are used for the first time and that later parts may use too; then words of this part alone. */
  readonly words: ReadonlyArray<string>
  readonly own: ReadonlyArray<string>
  /** Of each row its number, 1 where it is hidden, and how many cells it has; of each cell its column, kind, word and font. */
  readonly cells: Int32Array<ArrayBuffer>
  /** Numbers and days, in the order of the cells that have one. */
  readonly numbers: Float64Array<ArrayBuffer>
  /** What else a cell holds, in the order of the cells that hold such. */
  readonly others: ReadonlyArray<Omit<GridCell, "address" | "column" | "text" | "font">>
}

/** What a cell has beside text and font. */
const kinds = { nothing: 0, number: 1, serial: 2, other: 3 } as const

/** So many words are known to both sides. */
const mostWords = 20_000

/** Packs the parts of one document. */
export class Packing {
  private readonly known = new Map<string, number>()

  pack({ rows, ...part }: SheetPart): PackedPart {
    const [words, own, others]: [Array<string>, Array<string>, Array<PackedPart["others"][number]>] = [[], [], []]
    const count = rows.reduce((sum, row) => sum + row.cells.length, 0)
    const cells = new Int32Array(rows.length * 3 + count * 4)
    const numbers: Array<number> = []
    const word = (text: string): number => {
      const before = this.known.get(text)
      if (before !== undefined) return before
      if (this.known.size >= mostWords) return -own.push(text)
      this.known.set(text, this.known.size)
      words.push(text)
      return this.known.size - 1
    }
    let at = 0
    for (const row of rows) {
      cells[at++] = row.row
      cells[at++] = row.hidden ? 1 : 0
      cells[at++] = row.cells.length
      for (const cell of row.cells) {
        const { column, font, number, serial, text } = cell
        const kind = kindOf(cell)
        if (kind === kinds.number || kind === kinds.serial) numbers.push(number ?? serial ?? 0)
        else if (kind === kinds.other) others.push(othersOf(cell))
        cells[at++] = column
        cells[at++] = kind
        cells[at++] = word(text)
        cells[at++] = font === undefined ? noFont : word(font)
      }
    }
    return { ...part, words, own, cells, numbers: Float64Array.from(numbers), others }
  }
}

const noFont = 0x7fffffff

const kindOf = ({ error, master, number, raw, runs, serial }: GridCell): number => {
  if (error !== undefined || runs !== undefined || raw !== undefined || master !== undefined) return kinds.other
  if (number === undefined) return serial === undefined ? kinds.nothing : kinds.serial
  return serial === undefined ? kinds.number : kinds.other
}

const othersOf = ({ address: _address, column: _column, font: _font, text: _text, ...others }: GridCell) => others

/** Unpacks the parts of one document, in the order in which they were packed. */
export class Unpacking {
  private readonly known: Array<string> = []

  rows({ cells, numbers, others, own, words }: PackedPart): ReadonlyArray<GridRow> {
    for (const word of words) this.known.push(word)
    const word = (number: number): string => (number < 0 ? own[-number - 1] : this.known[number]) ?? ""
    const rows: Array<GridRow> = []
    let [at, nextNumber, nextOther] = [0, 0, 0]
    const next = (): number => cells[at++] ?? 0
    while (at < cells.length) {
      const row = next()
      const hidden = next() === 1
      const found: Array<GridCell> = []
      for (let left = next(); left > 0; left -= 1) {
        const column = next()
        const kind = next()
        const text = word(next())
        const font = next()
        const address = `${columnLetters(column)}${row}`
        const cell: GridCell = font === noFont ? { address, column, text } : { address, column, text, font: word(font) }
        if (kind === kinds.nothing) found.push(cell)
        else if (kind === kinds.number) found.push({ ...cell, number: numbers[nextNumber++] ?? 0 })
        else if (kind === kinds.serial) found.push({ ...cell, serial: numbers[nextNumber++] ?? 0 })
        else found.push({ ...cell, ...others[nextOther++] })
      }
      rows.push({ row, hidden, cells: found })
    }
    return rows
  }
}

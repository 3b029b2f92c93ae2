import { escaped } from "./escapes.ts"
import { storedZip } from "./stored-zip.ts"
import type { RepackedText } from "./repacked-text.ts"

/** So many cells, or letters of texts, go into one small workbook, and so does one row at least. */
const fullCells = 16_000
const fullLetters = 2_000_000

export interface ChunkRow {
  readonly row: number
  readonly hidden: boolean
  readonly cells: string
  readonly count: number
  readonly letters: number
}

/** Rows of one sheet that become a small workbook of their own: nothing but values, texts and the marks of looks. */
export class Chunk {
  private rows: Array<string> = []
  private readonly texts: Array<string> = []
  private readonly numbers = new Map<string, number>()
  /** The row of the sheet that each row here is; exceljs makes a place for every row before the first. */
  readonly rowNumbers: Array<number> = []
  private cells = 0
  private letters = 0

  get isEmpty(): boolean {
    return this.rows.length === 0
  }

  get isFull(): boolean {
    return this.cells >= fullCells || this.letters >= fullLetters
  }

  /** The number of a text with runs in this workbook. */
  textNumber(text: RepackedText): number {
    const known = this.numbers.get(text.rich)
    if (known !== undefined) return known
    const number = this.texts.push(`<si>${text.rich}</si>`) - 1
    this.numbers.set(text.rich, number)
    return number
  }

  /** Adds a row whose cells `cell` made. */
  add({ cells, count, hidden, letters, row }: ChunkRow): void {
    const own = this.rowNumbers.push(row)
    this.rows.push(`<row r="${own}"${hidden ? ' hidden="1"' : ""}>${cells}</row>`)
    this.cells += count
    this.letters += letters
  }

  /** The address of a cell of the row that will be added next; a cell right after another needs none. */
  address(column: string): string {
    return ` r="${column}${this.rowNumbers.length + 1}"`
  }

  /** The workbook's bytes; its styles are what `markedStyles` made. */
  bytes(styles: Buffer): Buffer {
    const sheet = `<worksheet xmlns="${main}"><sheetData>${this.rows.join("")}</sheetData></worksheet>`
    const texts = `<sst xmlns="${main}">${this.texts.join("")}</sst>`
    return storedZip({
      ...frame,
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": Buffer.from(texts),
      "xl/worksheets/sheet1.xml": Buffer.from(sheet),
    })
  }
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships"

const relationships = (targets: ReadonlyArray<readonly [kind: string, target: string]>): Buffer =>
  Buffer.from(
    `<Relationships xmlns="${packaged}">${targets
      .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${related}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  )

const frame = {
  "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": Buffer.from(
    `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="1" sheetId="1" r:id="r0"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]),
}

/**
 * Styles that exceljs can't mistake for dates: each look is a number format that writes nothing but the look's number.
 *
 * Which numbers are dates is told by the looks themselves.
 */
export const markedStyles = (looks: number): Buffer => {
  const every = (render: (index: number) => string) =>
    Array.from({ length: looks }, (_, index) => render(index)).join("")
  return Buffer.from(
    `<styleSheet xmlns="${main}"><numFmts>${every((index) => `<numFmt numFmtId="${firstId + index}" formatCode="${escaped(`"${index}"`)}"/>`)}</numFmts>` +
      `<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>` +
      `<cellXfs>${every((index) => `<xf numFmtId="${firstId + index}" applyNumberFormat="1"/>`)}</cellXfs></styleSheet>`,
  )
}

const firstId = 200

/** The look that a cell's number format names. */
export const markedLook = (numFmt: string | undefined): number => Number(/^"(\d+)"$/.exec(numFmt ?? "")?.[1] ?? 0)

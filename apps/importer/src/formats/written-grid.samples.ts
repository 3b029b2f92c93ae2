import { type BookType, type Range, utils, write } from "@e965/xlsx"
import { cell, docx, paragraph, row, run, table } from "./docx/docx.samples.ts"
import type { Grid, GridCell } from "./grid.ts"
import { delimited } from "./rendered.samples.ts"
import { workbookBytes } from "./xlsx/workbook.samples.ts"

/** How a writer types a text: its letters, and the font where the format has fonts. */
export interface Typing {
  readonly type: (text: string) => string
  readonly font?: string | undefined
}

interface Laid {
  readonly at: (row: number, column: number) => GridCell | undefined
  readonly rows: number
  readonly columns: number
  readonly merges: ReadonlyArray<Range>
}

const laid = ({ rows }: Grid): Laid => {
  const cells = new Map(rows.flatMap(({ cells, row }) => cells.map((one) => [`${row}/${one.column}`, one] as const)))
  const merges = new Map<string, Range>()
  for (const { cells, row } of rows)
    for (const { address, column, master } of cells) {
      const before = merges.get(master ?? address) ?? { s: { r: row - 1, c: column - 1 }, e: { r: 0, c: 0 } }
      const e = { r: Math.max(before.e.r, row - 1), c: Math.max(before.e.c, column - 1) }
      merges.set(master ?? address, { s: before.s, e })
    }
  return {
    at: (row, column) => cells.get(`${row}/${column}`),
    rows: rows.at(-1)?.row ?? 0,
    columns: Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column))),
    merges: [...merges.values()].filter(({ e, s }) => e.r > s.r || e.c > s.c),
  }
}

const numbers = (until: number): ReadonlyArray<number> => Array.from({ length: until }, (_, index) => index + 1)

/** The texts row by row, blank where nothing stands or a merge covers the cell. */
const texts = ({ at, columns, rows }: Laid, { type }: Typing) =>
  numbers(rows).map((row) =>
    numbers(columns).map((column) => {
      const found = at(row, column)
      return found === undefined || found.master !== undefined ? "" : type(found.text)
    }),
  )

const book = (bookType: BookType) => (sheet: Laid, typing: Typing) => {
  const written = utils.aoa_to_sheet(texts(sheet, typing).map((row) => row.map((text) => (text === "" ? null : text))))
  written["!merges"] = [...sheet.merges]
  return new Uint8Array(write(utils.book_new(written, "Trang 1"), { bookType, type: "buffer" }) as Buffer)
}

const xlsx = (sheet: Laid, typing: Typing) =>
  workbookBytes((written) => {
    for (const [row, values] of texts(sheet, typing).entries())
      for (const [column, value] of values.entries()) {
        if (value === "") continue
        const target = written.getCell(row + 1, column + 1)
        target.value = value
        if (typing.font !== undefined) target.font = { name: typing.font }
      }
    for (const { e, s } of sheet.merges) written.mergeCells(s.r + 1, s.c + 1, e.r + 1, e.c + 1)
  })

/** Word has no blank rows without cells, and a merge says so in each row that it covers. */
const word = (sheet: Laid, typing: Typing) => {
  const written = texts(sheet, typing).map((values, index) => {
    const cells = values.flatMap((value, at) => {
      const merge = sheet.merges.find(({ e, s }) => s.r <= index && index <= e.r && s.c <= at && at <= e.c)
      if (merge !== undefined && merge.s.c < at) return []
      const span = merge === undefined ? 1 : merge.e.c - merge.s.c + 1
      const down = merge === undefined || merge.e.r === merge.s.r ? "" : merge.s.r === index ? ` w:val="restart"` : "-"
      const properties =
        (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
        (down === "" ? "" : `<w:vMerge${down === "-" ? "" : down}/>`)
      return [cell(paragraph(run(value, typing.font)), properties)]
    })
    return row(...cells)
  })
  return docx(table(...written))
}

const bytesOf = (delimiter: string, encoded: (text: string) => Uint8Array) => (sheet: Laid, typing: Typing) =>
  encoded(delimited(texts(sheet, typing), delimiter))

/** Writes a sheet as a format does; texts have no merges, so whoever asks for one sees to it that there are none. */
export const writtenGrid: Readonly<
  Record<"xlsx" | "xls" | "xlsb" | "ods" | "docx", (grid: Grid, typing: Typing) => Promise<Uint8Array>>
> & {
  readonly text: (grid: Grid, typing: Typing, delimiter: string, encoded: (text: string) => Uint8Array) => Uint8Array
} = {
  xlsx: async (grid, typing) => xlsx(laid(grid), typing),
  xls: async (grid, typing) => book("biff8")(laid(grid), typing),
  xlsb: async (grid, typing) => book("xlsb")(laid(grid), typing),
  ods: async (grid, typing) => book("ods")(laid(grid), typing),
  docx: async (grid, typing) => word(laid(grid), typing),
  text: (grid, typing, delimiter, encoded) => bytesOf(delimiter, encoded)(laid(grid), typing),
}

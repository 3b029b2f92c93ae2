import { type BookType, utils, write } from "@e965/xlsx"
import { docx, row, cell, table } from "./docx/docx.samples.ts"
import { workbookBytes } from "./xlsx/workbook.samples.ts"

/** A table of texts, as every format can hold it. */
export type Texts = ReadonlyArray<ReadonlyArray<string>>

const book = (texts: Texts, bookType: BookType): Uint8Array => {
  const sheet = utils.aoa_to_sheet(texts.map((row) => row.map((text) => (text === "" ? null : text))))
  return new Uint8Array(write(utils.book_new(sheet, "Trang 1"), { bookType, type: "buffer" }) as Buffer)
}

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** As our own exports keep a text from being taken for a formula. */
const guarded = (text: string): string => (/^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

export const delimited = (texts: Texts, delimiter: string): string =>
  texts.map((row) => row.map((text) => quoted(guarded(text), delimiter)).join(delimiter)).join("\r\n")

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The same table as each producer would write it, by the ending of its file's name. */
export const rendered: Record<string, (texts: Texts) => Uint8Array | Promise<Uint8Array>> = {
  xlsx: (texts) => workbookBytes((sheet) => sheet.addRows(texts.map((row) => row.map((text) => text || null)))),
  xls: (texts) => book(texts, "biff8"),
  xlsb: (texts) => book(texts, "xlsb"),
  ods: (texts) => book(texts, "ods"),
  docx: (texts) => docx(table(...texts.map((texts) => row(...texts.map((text) => cell(text)))))),
  csv: (texts) => utf8(delimited(texts, ",")),
  "excel.csv": (texts) => utf8(`\ufeff${delimited(texts, ";")}`),
  tsv: (texts) => new Uint8Array(Buffer.from(`\ufeff${delimited(texts, "\t")}`, "utf16le")),
}

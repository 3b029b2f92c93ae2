import { readFileSync, writeFileSync } from "node:fs"
import exceljs from "exceljs"

/** A workbook as exceljs opens it. */
export const openedForm = async (path: string): Promise<exceljs.Workbook> => {
  const workbook = new exceljs.Workbook()
  const bytes = readFileSync(path)
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook
}

/** Writes into cells of a workbook's first sheet and saves it under another name, as somebody who fills in a form. */
export const fillForm = async (from: string, to: string, cells: Readonly<Record<string, string>>): Promise<void> => {
  const workbook = await openedForm(from)
  for (const [address, text] of Object.entries(cells)) workbook.worksheets[0]!.getCell(address).value = text
  writeFileSync(to, new Uint8Array(await workbook.xlsx.writeBuffer()))
}

/** The texts of a workbook's first sheet, row by row from column A. */
export const formTexts = async (path: string): Promise<ReadonlyArray<ReadonlyArray<string>>> => {
  const rows: Array<ReadonlyArray<string>> = []
  const [sheet] = (await openedForm(path)).worksheets
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, index) => textOf(row.getCell(index + 1).value)))
  })
  return rows
}

const textOf = (value: exceljs.CellValue): string =>
  typeof value === "object" && value !== null && "richText" in value
    ? value.richText.map(({ text }) => text).join("")
    : String(value ?? "")

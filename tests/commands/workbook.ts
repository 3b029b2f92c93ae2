import { join } from "node:path"
import exceljs from "exceljs"

/** A workbook of one sheet in a folder; returns its path. */
export const workbookIn = async (
  folder: string,
  name: string,
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
): Promise<string> => {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet("Trang 1").addRows(rows.map((row) => [...row]))
  const path = join(folder, name)
  await workbook.xlsx.writeFile(path)
  return path
}

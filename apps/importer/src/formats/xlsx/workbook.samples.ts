import exceljs from "exceljs"
import { readHere } from "../document.samples.ts"
import type { Grid } from "../grid.ts"

/** The bytes of a workbook with one sheet that a test fills as exceljs does it. */
export const workbookBytes = async (
  fill: (sheet: exceljs.Worksheet, workbook: exceljs.Workbook) => void,
): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook()
  fill(workbook.addWorksheet("Trang 1"), workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The grids of such a workbook once it was saved and read. */
export const reopened = async (fill: Parameters<typeof workbookBytes>[0]): Promise<ReadonlyArray<Grid>> => {
  const read = await readHere(await workbookBytes(fill))
  if ("refusal" in read) throw new Error(read.refusal.code)
  return read.grids
}

/** The cells of its first sheet by address. */
export const cellsOf = async (fill: Parameters<typeof workbookBytes>[0]) => {
  const [grid] = await reopened(fill)
  return new Map((grid?.rows ?? []).flatMap(({ cells }) => cells).map((cell) => [cell.address, cell]))
}

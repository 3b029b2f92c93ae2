import exceljs from "exceljs"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** An empty workbook of ours. */
export const newWorkbook = (): exceljs.Workbook => {
  const workbook = new exceljs.Workbook()
  workbook.creator = "Khéo"
  workbook.created = workbook.modified = new Date("2020-01-01T00:00:00Z")
  return workbook
}

/** The workbook as an .xlsx file; equal workbooks give equal bytes. */
export const bytesOf = async (workbook: exceljs.Workbook): Promise<Uint8Array> => {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const settled = Object.entries(parts).map(([name, part]) => [name, settledPart(name, part)] as const)
  return zipSync(Object.fromEntries(settled), { mtime: "2020-01-01T12:00:00" })
}

/**
 * Heights that only begin (see `startHeight`) lose the sign that a person set them, so that rows grow as one writes.
 *
 * And the file does not say that Excel made it: LibreOffice fits the rows of strangers' files to their text.
 */
const settledPart = (name: string, part: Uint8Array): Uint8Array => {
  if (name === "docProps/app.xml")
    return strToU8(strFromU8(part).replace("<Application>Microsoft Excel<", "<Application>Kheo<"))
  if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return part
  return strToU8(
    strFromU8(part)
      .replaceAll(/(<row [^>]*ht="\d+\.25") customHeight="1"/g, "$1")
      .replaceAll(/ x14ac:dyDescent="[\d.]+"/g, ""),
  )
}

import { bytesOf, newWorkbook } from "../workbook/bytes.ts"
import { textCell } from "../workbook/text-cell.ts"
import type { Table } from "./table.ts"

/** The workbook without its rows: heads that stay in sight, widths, the look of a text, and the sheet that tells the source. */
export const frameBytes = ({ columns, source, title }: Table): Promise<Uint8Array> => {
  const workbook = newWorkbook()
  const sheet = workbook.addWorksheet(sheetName(title), { views: [{ state: "frozen", ySplit: 1 }] })
  sheet.columns = columns.map(({ width = 20 }) => ({ width, style: { numFmt: "@", alignment: plain } }))
  for (const [index, { name }] of columns.entries())
    textCell(sheet.getCell(1, index + 1), name, { bold: true, fill: "FFF2F2F2", border: true })
  const about = workbook.addWorksheet("Nguồn")
  about.columns = [{ width: 30 }, { width: 80 }]
  for (const [index, [label, text]] of source.entries()) {
    textCell(about.getCell(index + 1, 1), label, { bold: true })
    textCell(about.getCell(index + 1, 2), text)
  }
  return bytesOf(workbook)
}

const plain = { vertical: "top", wrapText: false } as const

/** The style that the columns carry, by its number in the sheet's XML. */
export const rowStyle = (frame: string): string => /<col [^>]*style="(\d+)"/u.exec(frame)?.[1] ?? "0"

/** What Excel takes as the name of a sheet. */
const sheetName = (title: string): string =>
  title
    .replaceAll(/[\\/?*[\]:]/g, " ")
    .slice(0, 31)
    .trim()

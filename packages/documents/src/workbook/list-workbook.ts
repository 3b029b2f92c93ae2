import type exceljs from "exceljs"
import type { ListPaper } from "../letter/list-paper.ts"
import type { ListColumn, ListRow, ListTable } from "../letter/list-table.ts"
import { plainText } from "../letter/run.ts"
import { writeHeader } from "../form/table-header.ts"
import { markerText } from "../marker/marker.ts"
import { bytesOf, newWorkbook } from "./bytes.ts"
import { startHeight } from "./height.ts"
import { setPage } from "./page.ts"
import { type Look, textCell } from "./text-cell.ts"

/** Widths of all columns together, as Excel counts them: about what fits across an A4 page in letters of 12 points. */
const widthOfPage = 167

/** A list as an .xlsx file: the same words as on paper, and in a hidden column the marks by which it is read again. */
export const listWorkbook = (paper: ListPaper, sheetName: string): Promise<Uint8Array> => {
  const workbook = newWorkbook()
  const sheet = workbook.addWorksheet(sheetName)
  const [first] = paper.tables
  const table: ListTable = first?.table ?? { columns: [], rows: [] }
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0)
  const columns = table.columns.map((column) => ({ ...column, width: (column.share * widthOfPage) / shares }))
  const marks = columns.length + 1
  const from = writeHead(sheet, paper, columns.length) + 1
  const to = writeHeader(sheet, columns, from)
  textCell(sheet.getCell(from, marks), table.mark ?? markerText({ of: "aside" }), { wrap: false })
  for (const [index, row] of table.rows.entries()) writeRow(sheet, to + 1 + index, row, columns)
  const below = to + table.rows.length + 1
  if (paper.closing !== undefined)
    textCell(sheet.getCell(below, 1), plainText(paper.closing.runs), { italic: true, size: 12, wrap: false })
  writeFoot(sheet, paper, { row: below + 1, columns: columns.length })
  for (const [index, { width }] of columns.entries()) sheet.getColumn(index + 1).width = width
  sheet.getColumn(marks).width = 2
  sheet.getColumn(marks).hidden = true
  sheet.views = [{ state: "frozen", ySplit: to, showGridLines: false }]
  setPage(sheet, { from, to })
  return bytesOf(workbook)
}

type WideColumn = ListColumn & { readonly width: number }

const plainLook: Look = { border: true }
const centered: Look = { border: true, horizontal: "center" }
const sectionLook: Look = { border: true, bold: true, vertical: "middle" }

const writeRow = (sheet: exceljs.Worksheet, at: number, row: ListRow, columns: ReadonlyArray<WideColumn>): void => {
  if ("section" in row) {
    sheet.mergeCells(at, 1, at, columns.length)
    textCell(sheet.getCell(at, 1), row.section, sectionLook)
    sheet.getRow(at).height = 24
    return
  }
  const texts = columns.map(({ width }, index) => ({ text: row.cells[index] ?? "", width }))
  sheet.getRow(at).height = startHeight(texts)
  for (const [index, { center }] of columns.entries())
    textCell(sheet.getCell(at, index + 1), texts[index]?.text ?? "", center === true ? centered : plainLook)
  if (row.mark !== undefined) textCell(sheet.getCell(at, columns.length + 1), row.mark, { wrap: false })
}

/** Who sends it and when; then what it is. Answers the last row. */
const writeHead = (sheet: exceljs.Worksheet, paper: ListPaper, columns: number): number => {
  const { about, draft, kind, placeAndDay, rules, sender, under } = paper
  const half = Math.max(1, Math.floor(columns / 2) - 1)
  const sending = [
    ...(sender.superior === undefined ? [] : [{ text: sender.superior, bold: false }]),
    ...(sender.name === undefined ? [] : [{ text: sender.name, bold: true }]),
    ...(rules.parting === "star" ? [{ text: "*", bold: true }] : []),
  ]
  const nation = rules.nation.map(({ text }, index) => ({
    text,
    bold: true,
    underline: index === rules.nation.length - 1,
  }))
  const right = [...nation, { text: placeAndDay, italic: true }]
  const across = (row: number, [start, end]: readonly [number, number], text: string, look: Look): void => {
    if (end > start) sheet.mergeCells(row, start, row, end)
    textCell(sheet.getCell(row, start), text, { horizontal: "center", vertical: "middle", wrap: false, ...look })
    sheet.getRow(row).height = 19
  }
  for (const [index, { bold, text }] of sending.entries()) across(index + 1, [1, half], text, { bold, size: 13 })
  for (const [index, { text, ...look }] of right.entries())
    across(index + 1, [half + 1, columns], text, { ...look, size: 13 })
  const lines: ReadonlyArray<readonly [string, Look]> = [
    ...(draft === undefined ? [] : [[draft, { bold: true, size: 11 }] as const]),
    [kind, { bold: true, size: 15 }],
    [about, { bold: true, size: 14 }],
    ...under.map(({ runs }) => [plainText(runs), { italic: true, size: 13, wrap: true }] as const),
  ]
  const top = Math.max(sending.length, right.length) + 2
  for (const [index, [text, look]] of lines.entries()) across(top + index, [1, columns], text, look)
  return top + lines.length
}

const writeFoot = (
  sheet: exceljs.Worksheet,
  { receivers, rules, sender }: ListPaper,
  { columns, row }: { readonly row: number; readonly columns: number },
): void => {
  const { mark } = rules.receivers
  const left = [
    "Nơi nhận:",
    ...receivers.map((receiver, index) => `- ${receiver}${index === receivers.length - 1 ? "." : mark}`),
  ]
  for (const [index, text] of left.entries())
    textCell(sheet.getCell(row + index, 1), text, { size: 12, wrap: false, underline: index === 0 })
  const from = Math.max(1, columns - 2)
  const name = sender.signerName === undefined ? [] : [{ text: sender.signerName, at: sender.signer.length + 4 }]
  for (const { at, text } of [...sender.signer.map((text, at) => ({ text, at })), ...name]) {
    if (from < columns) sheet.mergeCells(row + at, from, row + at, columns)
    textCell(sheet.getCell(row + at, from), text, { size: 13, bold: true, horizontal: "center", wrap: false })
  }
}

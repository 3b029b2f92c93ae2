import type exceljs from "exceljs"
import { answerColumns } from "../marker/answer-columns.ts"
import { rowMarkText } from "../marker/row-mark.ts"
import { startHeight } from "../workbook/height.ts"
import type { Choice } from "../workbook/list-sheet.ts"
import { setPage } from "../workbook/page.ts"
import { type Look, textCell } from "../workbook/text-cell.ts"
import type { Fault, Remark, SentRow, SentSheet } from "./answer.ts"

const shift = answerColumns.length
const fills = { refused: "FFFFC7CE", noted: "FFFFEB9C" } as const
const stateWords: Record<Remark["state"], string> = {
  taken: "Đã nhận",
  noted: "Đã nhận, cần xem lại",
  held: "Đọc được, chưa ghi",
  refused: "KHÔNG NHẬN",
}

/** Writes a sheet as it was sent behind the columns of remarks; answers the column that nobody sees. */
export const writeSentSheet = (
  sheet: exceljs.Worksheet,
  sent: SentSheet,
  offer: (cell: exceljs.Cell, choice: Choice) => void,
): number => {
  const widths = widthsOf(sent)
  const marks = shift + Math.max(1, ...widths.keys()) + 1
  for (const row of sent.rows) writeRow(sheet, sent, row, widths, marks)
  for (const [top, left, bottom, right] of mergesIn(sent.rows))
    sheet.mergeCells(top, left + shift, bottom, right + shift)
  for (const fault of sent.faults) point(sheet, fault, offer)
  for (const [index, width] of [20, 12, 46].entries()) sheet.getColumn(index + 1).width = width
  for (const [column, width] of widths) sheet.getColumn(column + shift).width = width
  sheet.getColumn(marks).width = 2
  sheet.getColumn(marks).hidden = true
  sheet.views = [{ state: "frozen", ySplit: sent.header.to }]
  setPage(sheet, sent.header)
  return marks
}

const writeRow = (
  sheet: exceljs.Worksheet,
  { header }: SentSheet,
  { cells, mark, remark, row }: SentRow,
  widths: ReadonlyMap<number, number>,
  marks: number,
): void => {
  const isHeader = row >= header.from && row <= header.to
  const look: Look = isHeader
    ? { bold: true, border: true, horizontal: "center", vertical: "middle", fill: "FFF2F2F2" }
    : { border: remark !== undefined, wrap: remark !== undefined }
  if (remark !== undefined) {
    const fill = remark.state === "taken" || remark.state === "held" ? {} : { fill: fills[remark.state] }
    const told = [stateWords[remark.state], remark.codes.join("\n"), remark.remedies.join("\n")]
    for (const [index, text] of told.entries())
      textCell(sheet.getCell(row, index + 1), text, { border: true, bold: index === 0, ...fill })
    for (const column of widths.keys()) textCell(sheet.getCell(row, column + shift), "", look)
    const long = cells.map(({ column, text }) => ({ text, width: widths.get(column) ?? 10 }))
    sheet.getRow(row).height = startHeight([...long, { text: told[2] ?? "", width: 46 }])
  }
  for (const { column, error, master, text } of cells) {
    if (master !== undefined) continue
    const cell = sheet.getCell(row, column + shift)
    textCell(cell, text, look)
    // A text of the same letters would be taken for what its sender meant.
    if (error === true) cell.value = { error: text as exceljs.CellErrorValue["error"] }
  }
  if (isHeader) sheet.getRow(row).height = header.from === header.to ? 50 : 34
  if (mark !== undefined) textCell(sheet.getCell(row, marks), rowMarkText(mark), { wrap: false })
}

/** Colours a cell and says beside it what is wrong. */
const point = (
  sheet: exceljs.Worksheet,
  { choices, column, note, refused, row }: Fault,
  offer: (cell: exceljs.Cell, choice: Choice) => void,
): void => {
  const cell = sheet.getCell(row, column + shift)
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fills[refused ? "refused" : "noted"] } }
  cell.note = typeof cell.note === "string" ? `${cell.note}\n${note}` : note
  if (choices !== undefined) offer(cell, { of: choices })
}

/** Each merged range as top, left, bottom, right. */
const mergesIn = (rows: ReadonlyArray<SentRow>): ReadonlyArray<readonly [number, number, number, number]> => {
  const ranges = new Map<string, [number, number, number, number]>()
  for (const { cells, row } of rows)
    for (const { column, master } of cells) {
      if (master === undefined) continue
      const key = `${master.row}/${master.column}`
      const [top, left, bottom, right] = ranges.get(key) ?? [master.row, master.column, master.row, master.column]
      ranges.set(key, [top, left, Math.max(bottom, row), Math.max(right, column)])
    }
  return [...ranges.values()]
}

/** A width for each column by the texts of the table, within what can be read on one page. */
const widthsOf = ({ header, rows }: SentSheet): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>()
  for (const { cells, remark, row } of rows)
    for (const { column, text } of cells) {
      const heading = row >= header.from && row <= header.to ? Math.min(12, text.length + 2) : 0
      const wanted = remark === undefined ? heading : Math.min(40, text.length * 0.7)
      widths.set(column, Math.max(widths.get(column) ?? 6, wanted))
    }
  return widths
}

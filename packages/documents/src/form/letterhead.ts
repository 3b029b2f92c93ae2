import type exceljs from "exceljs"
import { type Look, textCell } from "../workbook/text-cell.ts"
import type { FormContent, FormLayout } from "./form.ts"

const middle: Look = { horizontal: "center", vertical: "middle", size: 13, wrap: false }

/** The head of a paper: who writes on the left, the Party's or the state's words and the date on the right. Answers its last row. */
export const writeLetterhead = (
  sheet: exceljs.Worksheet,
  { own, subject }: Pick<FormLayout, "own" | "subject">,
  { campaign, letterhead, unit }: Pick<FormContent, "campaign" | "letterhead" | "unit">,
  columns: number,
): number => {
  const { name, place, state, superior } = letterhead
  const writer =
    own && unit === undefined && name !== undefined
      ? [...(superior === undefined ? [] : [{ text: superior, look: {} }]), { text: name, look: { bold: true } }]
      : [{ text: unit === undefined ? "Đơn vị: ……………………………" : `Đơn vị: ${unit.name}`, look: { bold: true } }]
  const nation =
    state === true
      ? [
          { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: { bold: true } },
          { text: "Độc lập – Tự do – Hạnh phúc", look: { bold: true, underline: true } },
        ]
      : [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", look: { bold: true, underline: true } }]
  const left = [...writer, { text: "*", look: {} }, { text: "Số……………", look: {} }]
  const day = `${place ?? "……………"}, ngày      tháng      năm ${campaign}`
  const right = [...nation, { text: day, look: { italic: true } }]
  const half = columns <= 4 ? columns - 2 : Math.floor(columns / 2) - (columns > 6 ? 1 : 0)
  const across = (row: number, from: number, to: number, text: string, look: Look) => {
    sheet.mergeCells(row, from, row, to)
    textCell(sheet.getCell(row, from), text, { ...middle, ...look })
    sheet.getRow(row).height = 19
  }
  for (const [index, { look, text }] of left.entries()) across(index + 1, 1, half + (columns <= 4 ? 1 : 0), text, look)
  for (const [index, { look, text }] of right.entries())
    across(index + 1, columns <= 4 ? columns : half + 1, columns, text, look)
  const title = Math.max(left.length, right.length) + 2
  across(title, 1, columns, "DANH SÁCH", { bold: true, size: 15 })
  across(title + 1, 1, columns, subject(campaign), { bold: true, size: 14 })
  return title + 2
}

import type exceljs from "exceljs"
import { textCell } from "../workbook/text-cell.ts"
import type { FormContent, FormLayout } from "./form.ts"

/** Who gets the paper on the left, who signs it on the right. */
export const writeFooter = (
  sheet: exceljs.Worksheet,
  { signer }: FormLayout,
  { letterhead }: FormContent,
  { columns, row }: { readonly columns: number; readonly row: number },
): void => {
  const receivers = ["Nơi nhận:", `- ${letterhead.standing ?? "Cơ quan Thường trực Ban Chỉ đạo"};`, "- Lưu."]
  // Not merged and not wrapped: the words run over the empty cells beside them.
  for (const [index, text] of receivers.entries())
    textCell(sheet.getCell(row + index, 1), text, { size: 12, wrap: false, underline: index === 0 })
  const from = columns <= 4 ? columns : columns - 2
  if (from < columns) sheet.mergeCells(row, from, row, columns)
  textCell(sheet.getCell(row, from), signer, { size: 13, bold: true, horizontal: "center", wrap: false })
}

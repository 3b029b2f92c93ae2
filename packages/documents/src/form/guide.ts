import type exceljs from "exceljs"
import { asideSheet, type Line } from "../workbook/aside-sheet.ts"
import type { FormContent, FormLayout } from "./form.ts"

const everyForm: ReadonlyArray<string> = [
  "Ghi vào trang đầu của tệp này rồi lưu dạng Excel (.xlsx) và gửi lại. Không cần đổi phông chữ hay định dạng.",
  "Thiếu dòng thì chèn thêm dòng ngay trong bảng, phía trên phần “Nơi nhận”. Dòng không dùng cứ để trống.",
  "Cột có mũi tên: bấm để chọn, hoặc gõ tên khác nếu danh sách chưa có.",
  "Không xóa dòng tiêu đề của bảng, không đổi thứ tự các cột.",
  "Ngày của văn bản ghi ở đầu trang: ngày … tháng … năm …",
]

/** The sheet “Hướng dẫn”: how to fill the form in. */
export const writeGuide = (workbook: exceljs.Workbook, { guide, subject }: FormLayout, content: FormContent): void => {
  const office = content.letterhead.standing
  const lines: ReadonlyArray<Line> = [
    { text: "HƯỚNG DẪN GHI MẪU", look: { bold: true, size: 15, horizontal: "center" } },
    { text: subject(content.campaign), look: { italic: true, size: 13, horizontal: "center" } },
    { text: "" },
    ...[...guide, ...everyForm].map((text, index): Line => ({ text: `${index + 1}. ${text}`, look: { size: 13 } })),
    { text: "" },
    ...(office === undefined ? [] : [{ text: `Gửi về: ${office}.`, look: { size: 13, bold: true } }]),
  ]
  asideSheet(workbook, "Hướng dẫn", [26, 64], lines)
}

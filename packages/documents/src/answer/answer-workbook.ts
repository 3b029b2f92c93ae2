import { answerColumns } from "../marker/answer-columns.ts"
import { markerText } from "../marker/marker.ts"
import { asideSheet, type Line } from "../workbook/aside-sheet.ts"
import { bytesOf, newWorkbook } from "../workbook/bytes.ts"
import { listSheet } from "../workbook/list-sheet.ts"
import { textCell } from "../workbook/text-cell.ts"
import type { Answer } from "./answer.ts"
import { writeSentSheet } from "./sent-sheet.ts"

/**
 * The workbook that goes back to who sent a file: every row of it, what became of each, and the faulty cells coloured.
 *
 * Built anew from what was read, never a copy of the file; it can be mended and imported as it is.
 */
export const answerWorkbook = (answer: Answer): Promise<Uint8Array> => {
  const workbook = newWorkbook()
  const lists = listSheet(workbook)
  const names = new Set<string>()
  for (const sent of answer.sheets) {
    const sheet = workbook.addWorksheet(freeName(sent.name, names))
    const marks = writeSentSheet(sheet, sent, lists.offer)
    const { from: at, to } = sent.header
    textCell(sheet.getCell(at, marks), markerText(sent.marker), { wrap: false })
    for (const [index, heading] of answerColumns.entries()) {
      if (to > at) sheet.mergeCells(at, index + 1, to, index + 1)
      textCell(sheet.getCell(at, index + 1), heading, {
        bold: true,
        border: true,
        horizontal: "center",
        vertical: "middle",
        fill: "FFDDEBF7",
      })
    }
  }
  asideSheet(workbook, freeName("Tóm tắt", names), [26, 74], lines(answer))
  return bytesOf(workbook)
}

const lines = ({ remarks, summary }: Answer): ReadonlyArray<Line> => [
  { text: "KẾT QUẢ ĐỌC TỆP", look: { bold: true, size: 15, horizontal: "center" } },
  { text: "" },
  ...summary.map(([name, value]): Line => ({ text: [name, value] })),
  { text: "" },
  {
    text: "Hãy sửa các ô tô màu ngay trong tệp này rồi gửi lại. Ba cột đầu chỉ để xem, Khéo không đọc; dòng đã nhận không bị ghi hai lần.",
    look: { italic: true },
  },
  { text: "" },
  ...remarks.map((text): Line => ({ text })),
]

/** Names of sheets are short, differ in more than case, and leave out what Excel keeps for itself. */
const freeName = (name: string, taken: Set<string>): string => {
  const clean =
    name
      .replace(/[\\/*?:[\]\p{Cc}]/gu, " ")
      .replace(/^'+|'+$/g, "")
      .slice(0, 28)
      .trim() || "Trang"
  const free = [clean, ...Array.from({ length: 99 }, (_, index) => `${clean} ${index + 2}`)].find(
    (one) => !taken.has(one.toLowerCase()) && !["history", "dm"].includes(one.toLowerCase()),
  )
  taken.add((free ?? clean).toLowerCase())
  return free ?? clean
}

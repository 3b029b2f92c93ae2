import { toTcvn3, toTcvn3Capitals, toVni } from "@kheo/vietnamese/samples"
import type exceljs from "exceljs"
import type { Rows } from "../layout/grid.samples.ts"
import { workbookBytes } from "../formats/xlsx/workbook.samples.ts"

/** An annex as a unit types it, its heading in capitals. */
export const annex: Rows = [
  ["XÃ MỸ THẠNH", "ngày 14 tháng 10 năm 2022"],
  ["KẾT QUẢ THỰC HIỆN MÔ HÌNH DÂN VẬN KHÉO NĂM 2022"],
  ["STT", "Tên mô hình", "Tên đơn vị", "Kết quả thực hiện", "Kết quả nhân rộng", "Dự kiến nhân rộng năm 2023"],
  ["1", "Tiếng loa an ninh", "Xã Mỹ Thạnh", "Giảm trộm cắp, được nhân dân khen", "03/05 ấp", "Thêm 02 ấp"],
  ["2", "Thùng gạo nghĩa tình", "Xã Mỹ Thạnh", "84 hộ nghèo nhận gạo", "không nhân rộng được", ""],
  ["3", "Tuyến đường hoa", "Hội Nông dân", "Hơn 1.200 lượt người tham gia", "chưa nhân rộng", "Ấp Bình Trung"],
]

/** The annex with every cell typed in some way. */
export const typed = (type: (text: string) => Partial<exceljs.Cell>, heading = type) =>
  workbookBytes((sheet) => {
    for (const [row, values] of annex.entries())
      for (const [column, value] of values.entries())
        if (typeof value === "string" && value !== "")
          Object.assign(
            sheet.getCell(row + 1, column + 1),
            value === value.toUpperCase() ? heading(value) : type(value),
          )
  })

export const inTcvn3 = (font?: string) => (text: string) => ({
  value: font?.endsWith("H") === true ? toTcvn3Capitals(text) : toTcvn3(text),
  ...(font === undefined ? {} : { font: { name: font } }),
})

export const inVni = (text: string) => ({ value: toVni(text), font: { name: "VNI-Times" } })

/** The annex as delimited text; a field with the delimiter is quoted. */
export const delimited = (delimiter: string): string =>
  annex
    .map((row) => row.map((cell) => (String(cell).includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
    .join("\r\n")

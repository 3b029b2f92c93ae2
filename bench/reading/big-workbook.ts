import { partsOf, zipOf } from "@kheo/importer/hostile"

const units = ["Xã Mỹ An", "Xã Mỹ Lạc", "Xã Mỹ Thạnh", "Thị trấn Thủ Thừa", "Hội Nông dân huyện"]
const fields = ["Kinh tế", "Văn hoá - xã hội", "Quốc phòng - An ninh"]
const headings = [
  "STT",
  "Tên đơn vị",
  "Tên mô hình",
  "Lĩnh vực",
  "Kết quả thực hiện",
  "Kết quả nhân rộng",
  "Dự kiến nhân rộng năm 2023",
]

/** An annex of so many models as Excel writes it: texts in their table, a font and a border for every cell. */
export const bigWorkbook = (rows: number): Uint8Array => {
  const numbers = new Map<string, number>()
  const text = (words: string) => {
    const number = numbers.get(words) ?? numbers.size
    numbers.set(words, number)
    return `t="s"><v>${number}</v></c>`
  }
  const row = (number: number, cells: ReadonlyArray<string>) =>
    `<row r="${number}" spans="1:7" ht="33" customHeight="1">${cells.map((cell, at) => `<c r="${"ABCDEFG"[at]}${number}" s="1" ${cell}`).join("")}</row>`
  const data = Array.from({ length: rows }, (_, at) =>
    row(at + 2, [
      `><v>${at + 1}</v></c>`,
      text(units[at % units.length] ?? ""),
      text(`Tổ tự quản số ${at + 1} giữ đường ấp ${at % 9} sáng, xanh, sạch`),
      text(fields[at % fields.length] ?? ""),
      text(`Vận động ${at % 97} hộ dân tham gia; tuyến đường dài ${at} m được thắp sáng`),
      text(`${at % 9} đơn vị`),
      text("tiếp tục nhân rộng ra các ấp còn lại"),
    ]),
  )
  const all = row(1, headings.map(text)) + data.join("")
  return zipOf(
    partsOf({
      rows: all,
      strings: [...numbers.keys()].map((words) => `<si><t>${words}</t></si>`).join(""),
      styles: `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills><fill/></fills><borders><border/><border><left style="thin"/></border></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf fontId="1" borderId="1"><alignment wrapText="1"/></xf></cellXfs>`,
    }),
  )
}

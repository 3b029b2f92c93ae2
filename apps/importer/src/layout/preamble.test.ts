import { assert, describe, it } from "@effect/vitest"
import { gridOf, merged, type Rows } from "./grid.samples.ts"
import { findHeader } from "./header.ts"
import { readPreamble } from "./preamble.ts"
import { ownCells } from "./row-kind.ts"

const columns = ["STT", "Tên mô hình", "Kết quả thực hiện"]

const preambleOf = (rows: Rows, ...ranges: ReadonlyArray<string>) => {
  const grid = merged(gridOf([...rows, columns, ["1", "Năm 2019: Tiếng loa", "ngày 01 tháng 01 năm 2019"]]), ...ranges)
  const header = findHeader(grid)
  assert(header !== undefined)
  return readPreamble(grid.rows.filter(({ row }) => row < header.from).flatMap(ownCells))
}

describe("what stands above a table", () => {
  it("tells the paper's date and the cell of it", () => {
    for (const text of ["Mỹ An, ngày 14 tháng 10 năm 2022", "XÃ MỸ AN, NGÀY 14 THÁNG 10 NĂM 2022"])
      for (const form of ["NFC", "NFD"])
        assert.deepStrictEqual(preambleOf([["XÃ MỸ AN", text.normalize(form)], []]).date, {
          kind: "dated",
          date: "2022-10-14",
          cell: "B1",
        })
  })

  it("is a paper without a date when the day waits for the pen, or there is no letterhead", () => {
    const { date } = preambleOf([["XÃ MỸ AN"], ["Mỹ An, ngày …. tháng 10 năm 2022"]])
    assert.deepStrictEqual(date, { kind: "blank", cell: "A2", text: "Mỹ An, ngày …. tháng 10 năm 2022" })
    assert.deepStrictEqual(preambleOf([["XÃ MỸ AN"]]).date, { kind: "none" })
  })

  it("tells a day that no calendar has", () => {
    assert.deepInclude(preambleOf([["ngày 31 tháng 02 năm 2022"]]).date, { kind: "impossible", cell: "A1" })
  })

  it("names the year of the title, never the letterhead's or one of the table", () => {
    const title = "Kết quả mô hình “Dân vận khéo” NĂM 2022"
    for (const text of [title, title.normalize("NFD")]) {
      const { year } = preambleOf([["ngày 05 tháng 01 năm 2023"], [text]], "A2:C2")
      assert.deepStrictEqual(year, { year: 2022, cell: "A2" })
    }
    assert.isUndefined(preambleOf([["ngày 05 tháng 01 năm 2023"]]).year)
  })

  it("names who may have written the paper, line by line, without “Đơn vị:”", () => {
    const names = (text: string) => preambleOf([[text]]).names.map((name) => name.text)
    assert.deepStrictEqual(names("HUYỆN ỦY THỦ THỪA\nXÃ MỸ AN"), ["HUYỆN ỦY THỦ THỪA", "XÃ MỸ AN"])
    for (const text of ["Đơn vị: Xã Mỹ An", "ĐƠN VỊ BÁO CÁO : Xã Mỹ An", "Tên đơn vị: Xã Mỹ An", "Cơ quan: Xã Mỹ An"])
      for (const form of ["NFC", "NFD"]) assert.deepStrictEqual(names(text.normalize(form)), ["Xã Mỹ An"])
  })

  it("tells a merged heading once", () => {
    const { names } = preambleOf([["DANH SÁCH"]], "A1:C1")
    assert.deepStrictEqual(names, [{ text: "DANH SÁCH", cell: "A1" }])
  })
})

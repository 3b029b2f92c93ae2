import { assert, describe, it } from "@effect/vitest"
import { sentence } from "../issue/issue.ts"
import { gridOf, type Rows } from "../layout/grid.samples.ts"
import { readSheet } from "./read-sheet.ts"
import { file, sheetOf } from "./sheet.samples.ts"

const columns = ["STT", "Tên mô hình", "Đơn vị", "Kết quả thực hiện", "Dự kiến nhân rộng năm 2023"]
const loud = ["1", "Tiếng loa an ninh", "Xã Mỹ An", "Tốt", "Thêm 02 ấp"]
const warned = (rows: Rows, more = {}) => sheetOf(rows, more).warnings.map(({ cell, code }) => [cell, code])

describe("a sheet", () => {
  it("without a known table is none", () => {
    for (const rows of [[], [["Kính gửi"], ["Danh bạ"]], [["STT", "Ghi chú"]], [["Tên mô hình", "STT"]]])
      assert.isUndefined(readSheet(gridOf(rows), file, 2022))
  })

  it("is known by its kind, its paper's date and the names above it", () => {
    const { kind, names, paper, rows } = sheetOf([["XÃ MỸ AN", "ngày 14 tháng 10 năm 2022"], columns, loud])
    assert.deepStrictEqual([kind, paper.kind, names[0]?.text, rows.length], ["results", "dated", "XÃ MỸ AN", 1])
  })

  it("takes the date above its signature where the letterhead has none", () => {
    const signed = [columns, loud, ["", "", "", "Mỹ An, ngày 14 tháng 10 năm 2022"], ["Nơi nhận:"]]
    assert.deepStrictEqual(sheetOf(signed).paper, { kind: "dated", date: "2022-10-14", cell: "D3" })
    const both = sheetOf([["Mỹ An, ngày 12 tháng 10 năm 2022"], ...signed]).paper
    assert.deepInclude(both, { date: "2022-10-12", cell: "A1" })
  })

  it("of the right years warns of nothing", () => {
    assert.deepStrictEqual(warned([["Kết quả mô hình năm 2022"], columns, loud]), [])
    assert.deepStrictEqual(warned([columns.with(4, "Dự kiến nhân rộng"), loud]), [])
  })

  it("of other years is read with a warning at the title and at the column", () => {
    const rows = [["Kết quả mô hình năm 2021"], columns.with(4, "Dự kiến nhân rộng năm 2022"), loud]
    assert.deepStrictEqual(warned(rows), [
      ["A1", "IMP-2106"],
      ["E2", "IMP-2106"],
    ])
    assert.strictEqual(sheetOf(rows).rows.length, 1)
  })

  it("warns of a text that it did not understand, and of what is hidden", () => {
    const rows = [columns, loud, [], [undefined, undefined, undefined, "xem phụ lục"]]
    assert.deepStrictEqual(warned(rows), [["D4", "IMP-2005"]])
    assert.deepStrictEqual(warned([columns, loud], { hidden: true }), [["A2", "IMP-1310"]])
  })

  it("refuses a row with an error of Excel at its cell", () => {
    const grid = gridOf([columns, loud.with(2, "#REF!")])
    const rows = grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.text === "#REF!" ? { ...cell, error: true } : cell)),
    }))
    const [row] = readSheet({ ...grid, rows }, file, 2022)?.rows ?? []
    assert(row !== undefined && "refused" in row)
    assert.deepStrictEqual(row.refused, {
      file: file.file,
      sheet: "Trang 1",
      cell: "C2",
      code: "IMP-2102",
      params: { text: "#REF!" },
    })
  })

  it("names the empty cell of a column beyond Z", () => {
    const far: ReadonlyArray<string | undefined> = Array.from({ length: 27 }, () => undefined)
    const [row] = sheetOf([["Tên đơn vị", ...far, "Ngày tổ chức"], ["Xã Mỹ An"]]).rows
    assert(row !== undefined && "refused" in row)
    assert.strictEqual(row.refused.cell, "AC2")
    assert.strictEqual(
      sentence(row.refused.code, row.refused.params, "vi"),
      "Thiếu ngày tổ chức hội nghị. Hãy điền rồi nhập lại.",
    )
  })
})

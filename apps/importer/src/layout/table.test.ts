import { assert, describe, it } from "@effect/vitest"
import { gridOf, merged, type Rows } from "./grid.samples.ts"
import { readPreamble } from "./preamble.ts"
import { tablesOf } from "./table.ts"
import { tableRows } from "./table-rows.ts"

const results = ["STT", "Tên mô hình", "Đơn vị", "Kết quả thực hiện"]
const loud = ["1", "Tiếng loa an ninh", "Xã Mỹ An", "Tốt"]

const read = (rows: Rows, ...ranges: ReadonlyArray<string>) =>
  tablesOf(merged(gridOf(rows), ...ranges)).tables.map(({ above, grid, header, kinds }) => ({
    kinds,
    names: readPreamble(above).names.map(({ text }) => text),
    titles: tableRows(grid, header, ["title", "unit"]).rows.map(
      ({ cells }) => cells.get("title")?.text ?? cells.get("unit")?.text,
    ),
  }))

describe("the tables of a sheet", () => {
  it("are all read where they stand below each other, each with its own paper first", () => {
    const rows = [
      ["Đơn vị: Xã Mỹ An"],
      results,
      loud,
      ["Tổng cộng: 1"],
      [],
      ["Đơn vị: Xã Mỹ Lạc"],
      ["DANH SÁCH đăng ký"],
      ["STT", "Tên mô hình", "Đơn vị", "Lĩnh vực"],
      ["1", "Thùng gạo", "", "xã hội"],
    ]
    assert.deepStrictEqual(read(rows), [
      { kinds: ["results"], names: ["Xã Mỹ An"], titles: ["Tiếng loa an ninh"] },
      { kinds: ["registration"], names: ["Xã Mỹ Lạc", "DANH SÁCH đăng ký", "Xã Mỹ An"], titles: ["Thùng gạo"] },
    ])
  })

  it("are one where the same header only comes again, and two where a paper of another unit opens before it", () => {
    assert.deepStrictEqual(
      read([results, loud, results, loud]).map(({ titles }) => titles.length),
      [2],
    )
    assert.strictEqual(read([results, loud, results.slice(0, 3), loud, results, loud]).length, 1)
    const stacked = [["Đơn vị: Xã Mỹ An"], results, loud, ["Đơn vị: Xã Mỹ Lạc"], results, loud]
    assert.deepStrictEqual(
      read(stacked).map(({ names }) => names[0]),
      ["Xã Mỹ An", "Xã Mỹ Lạc"],
    )
  })

  it("are read side by side where an empty column parts them", () => {
    const conference = ["Đơn vị", "Ngày tổ chức"]
    const rows = [
      ["HỘI NGHỊ"],
      [...conference, undefined, ...conference],
      ["Xã Mỹ An", "14/10/2022", undefined, "Xã Mỹ Lạc", "15/10/2022"],
      [undefined, undefined, undefined, "Xã Mỹ Thạnh", "16/10/2022"],
    ]
    assert.deepStrictEqual(
      read(rows).map(({ titles }) => titles),
      [["Xã Mỹ An"], ["Xã Mỹ Lạc", "Xã Mỹ Thạnh"]],
    )
    const spaced = [
      [...results.slice(0, 3), undefined, "Kết quả thực hiện"],
      [...loud.slice(0, 3), undefined, "Tốt"],
    ]
    assert.strictEqual(read(spaced).length, 1)
  })

  it("keep a row whose words open like a title or a letterhead", () => {
    const rows = [results, ["", "Danh sách xanh", "Xã Mỹ An", "Danh sách 20 hộ"], results, loud]
    assert.deepStrictEqual(read(rows)[0]?.titles, ["Danh sách xanh", "Tiếng loa an ninh"])
  })

  it("are an annex and a proposal list in one where a column asks for the award", () => {
    const columns = [...results, "Kết quả nhân rộng", "Đề nghị khen thưởng"]
    assert.deepStrictEqual(read([columns, [...loud, "02 ấp", "Giấy khen"]])[0]?.kinds, ["results", "proposal"])
  })

  it("are a riddle where two rows could be the header and disagree", () => {
    const other = ["Tên mô hình", "STT", "Đơn vị", "Kết quả thực hiện"]
    assert.strictEqual(tablesOf(gridOf([results, other, loud])).ambiguous, "A2")
    assert.isUndefined(tablesOf(gridOf([results, results, loud])).ambiguous)
  })

  it("are a list of units by the headings of their blocks, where every unit stands under one and nothing else is told", () => {
    const rows = [
      ["STT", "Tên đơn vị"],
      ["I", "KHỐI XÃ"],
      ["1", "Xã Mỹ An"],
      ["II", "KHỐI ĐẢNG"],
      ["1", "Ban Tổ chức"],
    ]
    assert.deepStrictEqual(read(rows), [{ kinds: ["roster"], names: [], titles: ["Xã Mỹ An", "Ban Tổ chức"] }])
    for (const other of [
      rows.filter((_, index) => index !== 1),
      rows.with(1, ["I", "Đã nộp"]),
      rows.with(0, ["STT", "Tên đơn vị", "Số người"]),
    ])
      assert.deepStrictEqual(read(other), [])
  })
})

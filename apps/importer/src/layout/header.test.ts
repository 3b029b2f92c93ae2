import { assert, describe, it } from "@effect/vitest"
import { gridOf, merged, type Rows } from "./grid.samples.ts"
import { findHeader } from "./header.ts"
import { kindOf } from "./kind.ts"
import { headers, typedHeader } from "./papers.samples.ts"

const fieldsOf = (rows: Rows) => [...(findHeader(gridOf(rows))?.columns.values() ?? [])]

describe("a header", () => {
  it.each(Object.entries(headers))("of a %s makes that kind", (kind, columns) => {
    const header = findHeader(gridOf([columns.map(([text]) => text)]))
    assert.deepStrictEqual(
      [...(header?.columns.values() ?? [])],
      columns.map(([, field]) => field),
    )
    assert.strictEqual(header === undefined ? undefined : kindOf(header), kind)
  })

  it("stands below a letterhead, wherever it begins", () => {
    const header = findHeader(gridOf([["HUYỆN ỦY"], [], ["DANH SÁCH"], [undefined, "Tên đơn vị", "Khối"]]))
    assert.deepStrictEqual([header?.from, header?.to, header?.columns.get(2)], [4, 4, "unit"])
  })

  it("is none without two known columns", () => {
    for (const rows of [[], [["STT"]], [["Họ tên"], ["Số điện thoại"]], [["Tên mô hình"]]])
      assert.isUndefined(findHeader(gridOf(rows)))
  })

  it("of two rows names the parts of a merged heading, and the merged columns once", () => {
    const grid = merged(
      gridOf([
        ["STT", "Tên mô hình", "Đơn vị, cá nhân thực hiện", undefined, "Kết quả", undefined],
        [undefined, undefined, "Tên đơn vị", "Tên cá nhân", "Kết quả thực hiện", "Kết quả nhân rộng"],
      ]),
      "A1:A2",
      "B1:B2",
      "C1:D1",
      "E1:F1",
    )
    const header = findHeader(grid)
    assert.deepStrictEqual([header?.from, header?.to], [1, 2])
    const fields = ["ordinal", "title", "unit", "person", "results", "replication"]
    assert.deepStrictEqual([...(header?.columns.values() ?? [])], fields)
  })

  it("takes the levels above a part into account, merged or only written above it", () => {
    const rows = [
      ["STT", "Đơn vị", "Tên mô hình", "Nhân rộng", undefined],
      [undefined, undefined, undefined, "Số đơn vị", "Dự kiến nhân rộng năm 2023"],
    ]
    assert.deepStrictEqual(fieldsOf(rows), ["ordinal", "unit", "title", "replication", "plan"])
  })

  it("never takes a numbered place beside the table for a column of its second level", () => {
    const columns = ["STT", "Tên mô hình", "Đơn vị", "Kết quả thực hiện", "Kết quả nhân rộng"]
    const row = [undefined, undefined, undefined, "Tổng số 240 người", "TM. UBND", "Địa bàn ấp 1"]
    assert.strictEqual(findHeader(gridOf([columns, row]))?.to, 1)
  })

  it("never takes a data row for its second level, though a cell of it begins like a heading", () => {
    const awards = ["Đối tượng", "Họ tên", "Tên mô hình", "Thành tích", "Hình thức"]
    const award = ["Tập thể", "Xã Mỹ An", "Tiếng loa an ninh", "Tốt", "Giấy khen"]
    const results = [
      ["Tên mô hình", "Kết quả thực hiện", "Ở đâu"],
      ["Tiếng loa an ninh", "Tốt", "Địa bàn ấp 1"],
    ]
    for (const rows of [[awards, award], results]) assert.strictEqual(findHeader(gridOf(rows))?.to, 1)
  })

  it("begins below a letterhead that touches it, and with a heading that is merged into it", () => {
    const columns = ["STT", "Tên mô hình", "Tên đơn vị", "Tên cá nhân"]
    const touching = gridOf([["Ngày 14 tháng 10 năm 2022"], ["DANH SÁCH"], columns, ["1", "Tiếng loa an ninh"]])
    assert.strictEqual(findHeader(touching)?.from, 3)
    const upper = ["STT", "Tên mô hình", "Đơn vị, cá nhân thực hiện"]
    const tied = merged(gridOf([["DANH SÁCH"], upper, [undefined, undefined, "Tên đơn vị", "Tên cá nhân"]]), "A2:A3")
    assert.deepStrictEqual([findHeader(tied)?.from, findHeader(tied)?.to], [2, 3])
  })
})

it.prop(
  "a header is recognised in any order of columns, letter case, composition and spacing",
  [typedHeader],
  ([{ columns, kind }]) => {
    const header = findHeader(gridOf([["TÊN CƠ QUAN"], [], columns.map(({ text }) => text)]))
    assert.deepStrictEqual(
      [...(header?.columns ?? [])],
      columns.map(({ field }, index) => [index + 1, field]),
    )
    assert.strictEqual(header === undefined ? undefined : kindOf(header), kind)
  },
)

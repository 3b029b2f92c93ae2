import { assert, describe, it } from "@effect/vitest"
import { gridOf, type Rows } from "./grid.samples.ts"
import { fillDown, isDitto } from "./fill-down.ts"
import type { SheetKind } from "./kind.ts"
import { tablesOf } from "./table.ts"
import { tableRows } from "./table-rows.ts"

const columns = ["STT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Cá nhân"]

const filled = (kind: SheetKind, ...rows: Rows) => {
  const [table] = tablesOf(gridOf([columns, ...rows])).tables
  assert(table !== undefined)
  return fillDown(kind, tableRows(table.grid, table.header, ["title"]).rows, "C")
}
const units = ({ rows }: ReturnType<typeof filled>) => rows.map(({ cells }) => cells.get("unit")?.text)

describe("a ditto mark", () => {
  it("is one of the ways to say that it is as above, and no word or dash", () => {
    for (const text of ["nt", "NT.", "n/t", "-nt-", "như trên", "Như trên.", "-//-", "//", '"', "”", "''", " - // - "])
      assert.isTrue(isDitto(text), text)
    for (const text of ["-", "/", "ntn", "không", "trên", "nt Mỹ An", "03/05", ""]) assert.isFalse(isDitto(text), text)
    assert.isTrue(isDitto("như trên".normalize("NFD")))
  })

  it("stands for the cell above, over further marks and headings", () => {
    const found = filled(
      "registration",
      ["1", "Tiếng loa", "Xã Mỹ An", "an ninh", "Trần Thị Bưởi"],
      ["2", "Thùng gạo", "nt", "-//-", ""],
      ["II", "KHỐI ĐẢNG"],
      ["3", "Tủ sách", '"', "nt", "nt"],
    )
    assert.deepStrictEqual(units(found), ["Xã Mỹ An", "Xã Mỹ An", "Xã Mỹ An"])
    assert.deepStrictEqual(
      found.rows.map(({ cells }) => cells.get("field")?.text),
      ["an ninh", "an ninh", "an ninh"],
    )
    assert.deepStrictEqual(found.cells, ["C3", "D3", "C5", "D5"])
    assert.deepStrictEqual(found.rows[2]?.lostDitto, { field: "person", text: "nt" })
  })
})

describe("a blank unit", () => {
  const [first, second] = [
    ["1", "Tiếng loa", "Xã Mỹ An"],
    ["2", "Thùng gạo", ""],
  ]
  it("under a named one is the same, within its section", () => {
    assert.deepStrictEqual(units(filled("results", first, second)), ["Xã Mỹ An", "Xã Mỹ An"])
    assert.deepStrictEqual(units(filled("results", first, ["II", "KHỐI ĐẢNG"], second)), ["Xã Mỹ An", undefined])
    assert.deepStrictEqual(units(filled("results", second, first)), [undefined, "Xã Mỹ An"])
  })

  it("in a proposal, whose holder it may be, is none", () => {
    assert.deepStrictEqual(units(filled("proposal", first, second)), ["Xã Mỹ An", undefined])
  })
})

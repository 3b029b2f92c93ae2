import { assert, describe, it } from "@effect/vitest"
import { resolveUnit } from "../commit/resolve-unit.ts"
import { added, knowing } from "../commit/resolve-unit.samples.ts"
import { fieldWords } from "../layout/field-words.ts"
import { issueCodes } from "../issue/explain.ts"
import { unitSentence } from "./unit-words.ts"

const commands = /\bkheo [a-z]|--[a-z]|nhập lại với/

describe("what a unit is told", () => {
  it("names no command, of no code, whatever reason is filled in", () => {
    const reason = 'Đợt đã đóng. Mở lại bằng kheo campaign reopen 2022. Hoặc thêm --date "14/10".'
    for (const code of issueCodes) {
      const told = unitSentence({ code, params: { reason, hint: ` Có phải: X? ${reason}`, why: "", became: "" } })
      assert.notMatch(told, commands, code)
      assert.match(told, /\S/, code)
    }
    assert.strictEqual(
      unitSentence({ code: "IMP-3004", params: { reason } }),
      "Sổ không nhận: Đợt đã đóng. Hãy báo cơ quan thường trực.",
    )
  })

  it("of a name that the roster lacks is to write it as it is, and what it may be", () => {
    const known = knowing({ "u-1": [added("Xã Long Thạnh")] })
    const found = resolveUnit(known, { text: "Xa Long Thanh" }, { day: "2022-10-14", year: 2022 })
    assert("issue" in found)
    assert.strictEqual(
      unitSentence(found.issue),
      "Không có đơn vị nào tên “Xa Long Thanh”. Có phải: Xã Long Thạnh? Hãy ghi đúng tên, hoặc chọn trong danh sách của ô.",
    )
  })

  it("names cells and columns as they stand in the workbook that goes back", () => {
    const cells = unitSentence({ code: "IMP-2110", params: { count: "2", cells: "F6, Z10, …" } })
    assert.include(cells, "I6, AC10, …")
    const columns = unitSentence({ code: "IMP-2007", params: { columns: "H “Số CMND”; Z “B9”" } })
    assert.include(columns, "K “Số CMND”; AC “B9”")
    const twice = unitSentence({ code: "IMP-2201", params: { cells: "a.xlsx › A!B3", fields: "ngày" } })
    assert.include(twice, "a.xlsx › A!B3")
  })

  it("of a row whose unit nothing tells is where to write it, not to fill in a cell that is another column's", () => {
    const params = { field: fieldWords.unit }
    const told = unitSentence({
      code: "IMP-2101",
      params,
      suggestions: [{ id: "u", label: "Xã Mỹ Thạnh", score: 0.9 }],
    })
    assert.include(told, "“Đơn vị: Xã Mỹ Thạnh”")
    assert.strictEqual(unitSentence({ code: "IMP-2101", params }), `Thiếu ${fieldWords.unit.vi}. Hãy điền vào ô này.`)
  })
})

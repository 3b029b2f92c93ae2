import { assert, describe, it } from "@effect/vitest"
import { resolveUnit } from "../commit/resolve-unit.ts"
import { added, knowing } from "../commit/resolve-unit.samples.ts"
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
})

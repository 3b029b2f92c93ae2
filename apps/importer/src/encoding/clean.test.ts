import { assert, describe, it } from "@effect/vitest"
import { clean } from "./clean.ts"

describe("cleaning", () => {
  it("resolves what Excel writes out and makes every line end one", () => {
    assert.strictEqual(
      clean("- Hộ nghèo_x000D_\n- Hộ khá\r\n- Hộ giàu\rhết_x0009_"),
      "- Hộ nghèo\n- Hộ khá\n- Hộ giàu\nhết\t",
    )
  })

  it("drops what nobody sees and composes what is left", () => {
    assert.strictEqual(clean("\uFEFFxã\u00A0Mỹ\u200B Th\u00ADạnh".normalize("NFD")), "xã Mỹ Thạnh")
    assert.strictEqual(clean("a\u200B\u0301"), "á")
  })

  it("leaves what has a meaning or shows in what the office wrote", () => {
    for (const text of [
      "=HYPERLINK(1)",
      "- Xây dựng",
      "@SUM",
      "__proto__",
      "\u001B[31mđỏ",
      "\u202Eabc",
      "_x0041_",
      "👩\u200D🌾",
    ])
      assert.strictEqual(clean(text), text)
  })
})

import { assert, describe, it } from "@effect/vitest"
import { compareByGivenName, compareVietnamese } from "./compare-vietnamese.ts"
import { anyCodePoints, joined } from "./samples.ts"

describe("compareVietnamese", () => {
  it("follows the dictionary and the size of numbers", () => {
    const names = ["Ấp 10", "Long Thuận", "Đảng ủy", "Long Thạnh", "Ấp 2", "Dân vận", "Long Thành", "Ô Môn", "Ơ", "Oai"]
    assert.deepStrictEqual(names.toSorted(compareVietnamese), [
      "Ấp 2",
      "Ấp 10",
      "Dân vận",
      "Đảng ủy",
      "Long Thành",
      "Long Thạnh",
      "Long Thuận",
      "Oai",
      "Ô Môn",
      "Ơ",
    ])
  })

  it("is never zero for two different strings", () => {
    assert.notStrictEqual(compareVietnamese("hòa", "hòa".normalize("NFD")), 0)
    assert.notStrictEqual(compareVietnamese("a\u0000", "a"), 0)
  })

  it("breaks a tie by code point, not by UTF-16 unit", () => {
    assert.isBelow(compareVietnamese("Ấp \u{FFFE}", "Ấp \u{10FFFE}"), 0)
  })
})

describe("compareByGivenName", () => {
  it("looks at the last word before the whole name", () => {
    assert.deepStrictEqual(["Trần Văn Bình", "Lê Thị Ánh", "Nguyễn Văn Bình "].toSorted(compareByGivenName), [
      "Lê Thị Ánh",
      "Nguyễn Văn Bình ",
      "Trần Văn Bình",
    ])
  })
})

for (const compare of [compareVietnamese, compareByGivenName]) {
  it.prop("is a total order", [anyCodePoints, anyCodePoints, anyCodePoints], (points) => {
    const [a, b, c] = points.map(joined).toSorted(compare) as [string, string, string]
    assert.isAtMost(compare(a, b), 0)
    assert.isAtMost(compare(b, c), 0)
    assert.isAtMost(compare(a, c), 0)
    assert.strictEqual(Math.sign(compare(a, b)), -Math.sign(compare(b, a)) + 0)
    assert.strictEqual(compare(a, b) === 0, a === b)
  })
}

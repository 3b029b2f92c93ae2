import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import stringWidth from "string-width"
import { type Column, cut, fit, layOut, rowText, widthOf, wrap } from "./index.ts"

const width = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 40 }))
const text = Schema.Array(Schema.Literals(["Xã", "ế", "e\u0302\u0301", "thị", "漢", "🏆", "a", " "]))

describe("a cell", () => {
  it.prop("is exactly as wide as it should be, composed or not", [text, width], ([parts, cells]) => {
    assert.strictEqual(stringWidth(fit(parts.join(""), cells)), cells)
    assert.strictEqual(widthOf(parts.join("")), stringWidth(parts.join("")))
  })

  it("is cut between letters, with two dots", () => {
    assert.strictEqual(cut("Trường Mẫu giáo", 10), "Trường M..")
    assert.strictEqual(cut("Thị".normalize("NFD"), 2).normalize("NFC"), "Th")
    assert.strictEqual(fit("12", 4, "right"), "  12")
  })
})

describe("wrapping", () => {
  it.prop("loses no letter and no line is too wide", [text, width], ([parts, cells]) => {
    const lines = wrap(parts.join(""), cells + 2)
    for (const line of lines) assert.isAtMost(stringWidth(line), cells + 2)
    assert.strictEqual(lines.join("").replaceAll(" ", ""), parts.join("").replaceAll(" ", ""))
  })
})

describe("columns", () => {
  const columns: ReadonlyArray<Column<"a" | "b" | "c">> = [
    { name: "a", head: ["", "A"], min: 5, most: 20 },
    { name: "b", head: ["", "B"], min: 10, most: 10, drop: 1 },
    { name: "c", head: ["", "C"], min: 4, most: 4, drop: 2 },
  ]

  it("share what is left, and go by their number where there is no room", () => {
    assert.deepStrictEqual(
      layOut(columns, 31).map((column) => column.width),
      [15, 10, 4],
    )
    assert.deepStrictEqual(
      layOut(columns, 15).map(({ name }) => name),
      ["a", "c"],
    )
    assert.deepStrictEqual(
      layOut(columns, 6).map(({ name }) => name),
      ["a"],
    )
  })

  it.prop(
    "never make a row wider than the window",
    [Schema.Int.check(Schema.isBetween({ minimum: 5, maximum: 99 }))],
    ([cells]) => {
      assert.isAtMost(rowText(layOut(columns, cells), (name) => name.repeat(30)).length, cells)
    },
  )
})

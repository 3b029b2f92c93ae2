import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { apart, narrow } from "./quicker.ts"

/** The expression as the bundle holds it. */
const held = (expression: string) => new RegExp(expression.slice(1, expression.lastIndexOf("/")))
const [isNarrow, isApart] = [held(narrow), held(apart)]

describe("what the bundle counts as one cell each", () => {
  it("is so for the library that it spares", () => {
    const counted: Array<string> = []
    for (let code = 0; code < 0x1_00_00; code += 1) {
      const letter = String.fromCharCode(code)
      if (!isNarrow.test(letter)) continue
      counted.push(letter)
      assert.strictEqual(stringWidth(letter), 1, code.toString(16))
    }
    assert.isAbove(counted.length, 400)
    for (const texts of ["Ấp 3 – xã Mỹ Thạnh", "│ ─ █░ › “…”"]) assert.strictEqual(stringWidth(texts), texts.length)
  })

  it("is no mark, no wide letter and no control sequence", () => {
    for (const text of ["e\u0301", "\u00ad", "村", "🙂", "\u001b[1m", "\t"]) assert.isFalse(isNarrow.test(text), text)
  })
})

describe("what the bundle goes through letter by letter", () => {
  it("is so for the segmenter that it spares", () => {
    const letters = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter((one) =>
      isApart.test(one),
    )
    assert.includeMembers(letters, ["\u001b", "\n", "ễ"])
    const segments = (text: string) => Array.from(new Intl.Segmenter("vi").segment(text), ({ segment }) => segment)
    for (const beside of ["a", "ơ", "\u001b", "\n", "─", "1"]) {
      const text = letters.map((letter) => `${letter}${beside}`).join("")
      assert.deepStrictEqual(segments(text), [...text])
    }
    for (const text of ["e\u0301", "\r\n", "\u200d", "\u00ad", "👩‍👩‍👧"]) assert.isFalse(isApart.test(text), text)
  })
})

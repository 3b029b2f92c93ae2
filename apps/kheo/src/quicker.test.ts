import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { narrow } from "./quicker.ts"

/** The expression as the bundle holds it. */
const isNarrow = new RegExp(narrow.slice(1, narrow.lastIndexOf("/")))

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

import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import stringWidth from "string-width"
import { cut, fit, harmless, widthOf, wrap } from "./index.ts"

/** Everything that a terminal obeys, and everything that turns or hides what is beside it. */
export const hostile = [
  "\u001b[2J\u001b[H",
  "\u001b]0;xin chào\u0007",
  "\u001b]8;;http://x\u001b\\",
  "\u009b31m",
  "\u0000\b\u007f",
  "\u202egnôht gnạS\u202c",
  "\u2066\u2069\u061c\u200f",
  "\ud800",
  "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308",
  "\r\n\t\u2028",
  "\u00ad\u200b\u200d\ufeff",
  "\u{e0041}\u{e007f}",
]

const obeyed = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

describe("data on a terminal", () => {
  it("show what can't be shown as ?, breaks as a space, and nothing where nothing is to be seen", () => {
    assert.strictEqual(harmless("Xã\u001b[2JMỹ An"), "Xã?[2JMỹ An")
    assert.strictEqual(harmless("\u202eAn"), "?An")
    assert.strictEqual(harmless("một\r\nhai\tba"), "một hai ba")
    assert.strictEqual(harmless("khuyến\u00adkhích"), "khuyếnkhích")
    assert.strictEqual(harmless("a" + "\u0301".repeat(50)), "a" + "\u0301".repeat(4))
  })

  it("leave Vietnamese as it is, composed or not", () => {
    for (const text of ["Nguyễn Thị Ánh – “Đoạn đường” 1,5 ₫ → ✓", "Mỹ Thạnh".normalize("NFD")])
      assert.strictEqual(harmless(text), text)
  })

  it.prop(
    "never reach it as commands, and are as wide as they are counted",
    [Schema.Array(Schema.Literals([...hostile, "Xã ", "ệ"])), Schema.String, Schema.Int],
    ([parts, noise, wish]) => {
      const text = parts.join("") + noise
      const width = Math.abs(wish % 40) + 1
      for (const shown of [harmless(text), cut(text, width), fit(text, width), ...wrap(text, width)]) {
        assert.notMatch(shown, obeyed)
        assert.strictEqual(widthOf(shown), stringWidth(shown))
      }
      assert.isAtMost(widthOf(cut(text, width)), width)
      assert.strictEqual(widthOf(fit(text, width)), width)
      assert.strictEqual(widthOf(text), widthOf(harmless(text)))
    },
  )
})

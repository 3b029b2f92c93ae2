import { assert, it } from "@effect/vitest"
import { Schema } from "effect"
import { escapedText } from "./escaped-text.ts"

/** As the file format reads it. */
const read = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

it.prop("any text is read as it was written, and XML can say it", [Schema.String], ([text]) => {
  const spelt = escapedText(text)
  assert.strictEqual(read(spelt), text)
  assert.isTrue(spelt.isWellFormed())
  assert.notMatch(spelt, /(?![\t\n\u0080-\u009F])\p{Cc}/u)
})

it("a text that looks like the spelling of a letter stays that text", () => {
  for (const text of ["_x001B_", "_x005F_x001B_", "\u001b[31m", "\u0000", "a\r\nb", "_x00e9_", "\ud83d", "\uffff"])
    assert.strictEqual(read(escapedText(text)), text, JSON.stringify(text))
})

it("a text longer than a cell holds is cut, and says so", () => {
  const cut = escapedText("ă".repeat(40_000))
  assert.isAtMost(cut.length, 32_767)
  assert.isTrue(cut.endsWith("ă…"))
})

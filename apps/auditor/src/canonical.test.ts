import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { canonical, isCanonical } from "./canonical.ts"

describe("the canonical text of a value", () => {
  it.prop("is the only text that is taken for it", [Schema.Json, Schema.String], ([value, other]) => {
    const text = canonical(value)
    if (text === undefined) return
    assert.isTrue(isCanonical(JSON.parse(text), text))
    const loose = JSON.stringify({ b: value, a: other, 10: 1, 9: 2 })
    assert.isFalse(isCanonical(JSON.parse(loose), loose))
    assert.isFalse(isCanonical(value, ` ${text}`))
  })

  for (const [what, text] of Object.entries({
    "keys out of order": '{"b":1,"a":2}',
    "keys out of order below a list": '[{"b":1,"a":2}]',
    "numbers as keys in their order as numbers": '{"9":1,"10":2}',
    "a key twice": '{"a":1,"a":1}',
    "a lone surrogate": String.raw`"\ud800"`,
    "a lone surrogate as a key": String.raw`{"\udead":1}`,
    "a letter escaped": String.raw`"\u0061"`,
    "minus zero": "-0",
    "a number with a zero too many": "1.0",
    "a space": '{"a": 1}',
  }))
    it(`is not ${what}`, () => {
      assert.isFalse(isCanonical(JSON.parse(text), text))
    })

  it("has numbers as keys in their order as texts", () => {
    const text = '{"10":2,"9":1,"a":"\\\\ud800"}'
    assert.isTrue(isCanonical(JSON.parse(text), text))
  })
})

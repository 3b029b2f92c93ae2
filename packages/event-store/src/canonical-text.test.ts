import { assert, describe, it } from "@effect/vitest"
import canonicalize from "canonicalize"
import { Schema } from "effect"
import { canonicalText } from "./canonical-text.ts"

/** What both make of a value, or that it has no canonical text. */
const both = (value: object): ReadonlyArray<string> =>
  [canonicalText, canonicalize].map((write) => {
    try {
      return String(write(value))
    } catch {
      return "refused"
    }
  })

describe("the canonical text", () => {
  it.prop("is what canonicalize writes", [Schema.Record(Schema.String, Schema.Json)], ([value]) => {
    const [ours, theirs] = both(value)
    assert.strictEqual(ours, theirs)
  })

  const { half, proto } = { half: "\ud800", proto: JSON.parse('{"b":1,"__proto__":{"z":1}}') as object }
  const odd: ReadonlyArray<readonly [string, object]> = [
    ["names out of order, one within the other", { b: { z: 1, a: [{ y: 1, x: null }] }, a: "Đơn vị", Z: true }],
    ["names that are numbers", { b: 1, "10": 1, "9": 2, "0x": 3 }],
    ["a name that is no own name elsewhere", proto],
    ["absent values", { a: undefined, b: [undefined], c: 1 }],
    ["what is no data", { a: () => 1, b: Symbol("x"), c: [() => 1] }],
    ["half a pair in a text", { a: half }],
    ["half a pair in a name", { [half]: 1 }],
    ["half a pair written out", { a: "\\ud800", b: "\\\\ud" }],
    ["signs that are escaped", { a: '"\\\n\u0000\u001f\u2028/é😀' }],
    ["numbers", { a: -0, b: 1e21, c: 0.1, d: 5e-324 }],
    ["no number", { a: Number.NaN }],
    ["endless", { a: Number.POSITIVE_INFINITY }],
    ["too large a whole number", { a: 1n }],
    ["a day", { a: new Date(0) }],
    ["what tells its own JSON", { a: { toJSON: () => ({ z: 1, b: 2 }) } }],
    ["a map", { a: new Map([[1, 2]]) }],
    ["without a prototype", Object.assign(Object.create(null) as object, { b: 1, a: 2 })],
    ["a list", [3, "a", { b: 1, a: 2 }]],
    ["deep", JSON.parse(`${'{"b":1,"a":'.repeat(40)}1${"}".repeat(40)}`) as object],
  ]
  it.each(odd)("is the same of %s", (_, value) => {
    const [ours, theirs] = both(value)
    assert.strictEqual(ours, theirs)
  })
})

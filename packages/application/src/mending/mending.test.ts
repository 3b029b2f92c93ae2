import { assert, describe, it } from "@effect/vitest"
import { ModelFact } from "@kheo/domain/model"
import { Result, Schema } from "effect"
import { mergePatch, restate } from "./index.ts"

describe("a merge patch", () => {
  for (const [target, patch, merged] of [
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [["a"], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
    [{ a: "foo" }, "bar", "bar"],
  ] as const)
    it(`${JSON.stringify(patch)} over ${JSON.stringify(target)}`, () => {
      assert.deepStrictEqual(mergePatch(target, patch), merged)
    })

  const Patch = Schema.Record(
    Schema.Literals(["a", "b", "c"]),
    Schema.NullOr(Schema.Union([Schema.Int, Schema.Record(Schema.Literals(["x", "y"]), Schema.NullOr(Schema.Int))])),
  )

  it.prop(
    "says the same when it is said twice, and changes nothing that it doesn't name",
    [Patch, Patch],
    ([one, two]) => {
      const target = mergePatch({}, one) as Record<string, unknown>
      const once = mergePatch(target, two) as Record<string, unknown>
      assert.deepStrictEqual(mergePatch(once, two), once)
      assert.deepStrictEqual(mergePatch(target, {}), target)
      for (const [name, value] of Object.entries(target)) if (!(name in two)) assert.deepStrictEqual(once[name], value)
      for (const [name, value] of Object.entries(two)) assert.strictEqual(name in once, value !== null)
    },
  )
})

describe("a fact that is restated", () => {
  const standing: ModelFact = { _tag: "ModelWithdrawn", occurredAt: "2022-03-01", basis: "paper", reason: "trùng" }

  it("takes what the changes say, and keeps the rest", () => {
    const changed = restate(ModelFact, standing, { reason: "đã gộp", occurredAt: "2022-03-02" })
    assert.deepStrictEqual(Result.getOrThrow(changed), { ...standing, reason: "đã gộp", occurredAt: "2022-03-02" })
  })

  it("refuses a field that the fact doesn't have, and to lose one that it needs", () => {
    assert.isTrue(Result.isFailure(restate(ModelFact, standing, { raeson: "x" })))
    assert.isTrue(Result.isFailure(restate(ModelFact, standing, { reason: null })))
  })
})

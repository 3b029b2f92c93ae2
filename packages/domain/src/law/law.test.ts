import { assert, describe, it } from "@effect/vitest"
import { isLocalDate } from "@kheo/vietnamese"
import { forbidding, ruleInForce, rules } from "./index.ts"

describe("the rules of the law", () => {
  it("have days, and no two versions of one are in force on the same day", () => {
    for (const { from, to } of rules) {
      assert.isTrue(isLocalDate(from) && (to === undefined || (isLocalDate(to) && from <= to)))
    }
    for (const versions of Map.groupBy(rules, ({ id }) => id).values())
      for (const [index, { to }] of versions.entries()) {
        const next = versions[index + 1]
        if (next !== undefined) assert.isTrue(to !== undefined && to < next.from)
      }
  })

  it("name their basis in both languages and their source, and say which was not read", () => {
    for (const { basis, confidence, source } of rules) {
      assert.isNotEmpty(basis.vi)
      assert.isNotEmpty(basis.en)
      assert.isNotEmpty(source)
      assert.strictEqual(confidence === "unverified", basis.vi.includes("chưa đối chiếu"))
    }
  })

  it("are those of the day asked about", () => {
    assert.include(ruleInForce("one-achievement-one-award", "2024-01-01")?.basis.vi, "06/2022/QH15")
    assert.strictEqual(ruleInForce("one-achievement-one-award", "2023-12-31")?.confidence, "unverified")
    assert.isUndefined(ruleInForce("one-achievement-one-award", "2014-05-31"))
    assert.isUndefined(ruleInForce("no-award-while-pending", "2025-06-13"))
    assert.isDefined(ruleInForce("no-award-while-pending", "2025-06-14"))
  })

  it("that permit refuse nothing", () => {
    assert.notInclude(forbidding, "lower-award-not-required")
    assert.include(forbidding, "one-achievement-one-award")
  })
})

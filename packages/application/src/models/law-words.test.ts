import { assert, describe, it } from "@effect/vitest"
import type { ModelRefusal } from "@kheo/domain/model"
import { refusalWords } from "../language/refusal-words.ts"

const refusals: ReadonlyArray<readonly [ModelRefusal, string]> = [
  [
    {
      _tag: "AchievementRewarded",
      rule: "one-achievement-one-award",
      day: "2024-05-01",
      title: "Tiếng loa an ninh",
      form: "Giấy khen",
      decision: "9/QĐ-UBND",
    },
    "06/2022/QH15",
  ],
  [
    {
      _tag: "HoldForbidsAward",
      rule: "no-award-while-pending",
      day: "2025-07-02",
      kind: "complaint",
      since: "2025-07-01",
    },
    "152/2025/NĐ-CP",
  ],
]

describe("a refusal by law", () => {
  it("names its legal basis as of the paper's day, and how a decision lets it through", () => {
    for (const [refusal, basis] of refusals) {
      const words = refusalWords(refusal)
      for (const text of [words.vi, words.en]) {
        assert.include(text, basis)
        assert.include(text, "kheo model override")
        assert.include(text, "rule" in refusal ? refusal.rule : "")
      }
    }
  })

  it("says when the basis was not checked against the original", () => {
    const [old] = refusals[0] ?? []
    assert(old?._tag === "AchievementRewarded")
    assert.include(refusalWords({ ...old, day: "2022-10-20" }).vi, "chưa đối chiếu bản gốc")
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { on } from "../history/past.samples.ts"
import {
  asking,
  awarded,
  held,
  judged,
  kin,
  lifted,
  otherForm,
  overridden,
  reviewed,
  revoked,
} from "./awards.samples.ts"
import type { ModelEvent } from "./events.ts"
import { ModelId } from "./index.ts"
import { own, proposed, registered, submitted } from "./model.samples.ts"

const { given } = judged()
const refusalOf = (decision: ReturnType<ReturnType<typeof given>["when"]>) =>
  Result.isFailure(decision) ? decision.failure : undefined
const second = [
  { ...proposed, form: otherForm },
  { ...reviewed, form: otherForm },
]
const bid = [registered, proposed, reviewed, ...second]
const secondAward = asking({ ...awarded, form: otherForm, decision: "2000/QĐ-UBND" })
const rewarded = {
  _tag: "AchievementRewarded",
  rule: "one-achievement-one-award",
  day: "2022-10-20",
  title: registered.title,
  form: awarded.form,
  decision: awarded.decision,
} as const

describe("one achievement", () => {
  it("has one award: a second one is refused, and so is proposing it", () => {
    assert.deepStrictEqual(refusalOf(given(...bid, awarded).when(secondAward)), rewarded)
    const propose = asking({ ...proposed, form: otherForm })
    const day = proposed.occurredAt
    assert.deepStrictEqual(refusalOf(given(registered, proposed, reviewed, awarded).when(propose)), {
      ...rewarded,
      day,
    })
  })

  it("has another once the first was revoked", () => {
    assert.isTrue(Result.isSuccess(given(...bid, awarded, revoked).when(secondAward)))
  })

  it("has a second one by a recorded decision, which may be for one form only", () => {
    const allow = { ...overridden, rule: "one-achievement-one-award" }
    assert.isTrue(Result.isSuccess(given(...bid, awarded, allow).when(secondAward)))
    assert.isTrue(Result.isSuccess(given(...bid, awarded, { ...allow, form: otherForm }).when(secondAward)))
    const elsewhere = { ...allow, form: awarded.form }
    assert.deepStrictEqual(refusalOf(given(...bid, awarded, elsewhere).when(secondAward)), rewarded)
  })

  it("was not one by a rule before the rule was in force", () => {
    const old = [registered, ...bid.slice(1), awarded].map((fact) => ({ ...fact, ...on("2013-05-01") }))
    const then = asking({ ...awarded, ...on("2013-05-02"), form: otherForm })
    assert.isTrue(Result.isSuccess(given(...(old as ReadonlyArray<ModelEvent>)).when(then)))
  })
})

describe("a model continued next year", () => {
  const next = { ...registered, campaign: 2023, continues: own }
  const earlier = kin("m1", registered, proposed, reviewed, awarded)
  const story = { id: ModelId.make("m2"), kin: [earlier] }
  const continued = judged({ story })
  const bid = [next, proposed, reviewed]
  const award = { ...awarded, ...on("2023-10-20"), decision: "9/QĐ-UBND" }

  it("without results of its own is the same achievement", () => {
    const refused = continued.given(...bid).when(asking(award))
    assert.deepStrictEqual(refusalOf(refused), { ...rewarded, day: "2023-10-20" })
    const first = judged({ story: { ...story, kin: [kin("m1")] } })
    const granted = first.given(...bid).when(asking(award))
    assert.deepStrictEqual(granted, Result.succeed([{ ...award, achievement: own }]))
  })

  it("with results of its own has an achievement of its own", () => {
    const granted = continued.given(next, submitted, proposed, reviewed).when(asking(award))
    assert.deepStrictEqual(granted, Result.succeed([award]))
  })

  it("holds the achievement for the earlier model too", () => {
    const later = kin("m2", next, proposed, reviewed, { ...award, achievement: own })
    const refused = judged({ story: { id: own, kin: [later] } }).given(registered, proposed, reviewed)
    assert.strictEqual(refusalOf(refused.when(asking(award)))?._tag, "AchievementRewarded")
  })
})

describe("while something is pending", () => {
  const in2025 = { ...held, ...on("2025-07-01") }
  const forbidden = (day: string) =>
    ({ _tag: "HoldForbidsAward", rule: "no-award-while-pending", day, kind: "complaint", since: "2025-07-01" }) as const
  const propose = (day: string) => asking({ ...proposed, ...on(day) })

  it("nothing is proposed or awarded from 14/6/2025 on", () => {
    assert.deepStrictEqual(refusalOf(given(registered, in2025).when(propose("2025-07-02"))), forbidden("2025-07-02"))
    const award = asking({ ...awarded, ...on("2025-07-02") })
    const refused = given(registered, proposed, reviewed, in2025).when(award)
    assert.deepStrictEqual(refusalOf(refused), forbidden("2025-07-02"))
  })

  it("papers of before the decree, or of before the matter, are judged by their own day", () => {
    const early = { ...held, ...on("2025-06-01") }
    assert.isTrue(Result.isSuccess(given(registered, early).when(propose("2025-06-13"))))
    assert.isFalse(Result.isSuccess(given(registered, early).when(propose("2025-06-14"))))
    assert.isTrue(Result.isSuccess(given(registered, in2025).when(propose("2025-06-30"))))
  })

  it("it ends with the day on which it is settled, or by a recorded decision", () => {
    const settled = { ...lifted, ...on("2025-08-01") }
    assert.deepStrictEqual(
      refusalOf(given(registered, in2025, settled).when(propose("2025-07-31"))),
      forbidden("2025-07-31"),
    )
    assert.isTrue(Result.isSuccess(given(registered, in2025, settled).when(propose("2025-08-01"))))
    const allow = { ...overridden, ...on("2025-07-03"), rule: "no-award-while-pending" }
    assert.isTrue(Result.isSuccess(given(registered, in2025, allow).when(propose("2025-07-04"))))
  })

  it("is recorded and settled once of each kind", () => {
    assert.deepStrictEqual(given(registered, held).when(asking(held)), Result.succeed([]))
    const other = asking({ ...held, paper: "12/ĐT" })
    assert.strictEqual(refusalOf(given(registered, held).when(other))?._tag, "HoldStands")
    assert.deepStrictEqual(given(registered, held).when(asking(lifted)), Result.succeed([lifted]))
    assert.deepStrictEqual(given(registered, held, lifted).when(asking(lifted)), Result.succeed([]))
    assert.strictEqual(refusalOf(given(registered).when(asking(lifted)))?._tag, "HoldNotPending")
  })
})

describe("an award", () => {
  it("needs a review, or a decision that it needs none", () => {
    const refused = given(registered, proposed).when(asking(awarded))
    const { form, occurredAt: day } = awarded
    assert.deepStrictEqual(refusalOf(refused), { _tag: "ProposalNotReviewed", rule: "award-after-review", day, form })
    assert.isTrue(Result.isSuccess(given(registered, proposed, overridden).when(asking(awarded))))
  })

  it("needs no lower award before it, nor recognition", () => {
    const highest = { ...proposed, form: "Huân chương Lao động hạng Nhất", level: "Nhà nước", ...on("2025-07-01") }
    const steps = [registered, submitted, highest, { ...reviewed, form: highest.form, ...on("2025-07-02") }]
    const award = { ...awarded, ...on("2025-07-03"), form: highest.form }
    assert.deepStrictEqual(given(registered, submitted).when(asking(highest)), Result.succeed([highest]))
    assert.deepStrictEqual(given(...steps).when(asking(award)), Result.succeed([award]))
  })
})

describe("setting a rule aside", () => {
  it("is recorded once, for a rule that refuses something", () => {
    assert.deepStrictEqual(given(registered).when(asking(overridden)), Result.succeed([overridden]))
    assert.deepStrictEqual(given(registered, overridden).when(asking(overridden)), Result.succeed([]))
    for (const rule of ["no-such-rule", "lower-award-not-required"])
      assert.strictEqual(refusalOf(given(registered).when(asking({ ...overridden, rule })))?._tag, "RuleUnknown")
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { after, on } from "../history/past.samples.ts"
import {
  asking,
  awarded,
  declined,
  held,
  judged,
  kin,
  lifted,
  otherForm,
  overridden,
  reviewed,
  revoked,
} from "./awards.samples.ts"
import { Model, ModelId } from "./index.ts"
import { correct, notScalable, own, proposed, registered, retract, submitted, takenBack } from "./model.samples.ts"

const { given } = judged()
const bid = [registered, proposed, reviewed]
const resting = Result.fail({ _tag: "LaterFactsStand" } as const)
const refusalTag = (decision: ReturnType<ReturnType<typeof given>["when"]>) =>
  Result.isFailure(decision) ? decision.failure._tag : undefined

describe("what an award rests on", () => {
  it("can't be taken back: the proposal, the review, the award that was revoked", () => {
    assert.deepStrictEqual(given(...bid, awarded).when(retract(2)), resting)
    assert.deepStrictEqual(given(...bid, awarded).when(retract(3)), resting)
    assert.deepStrictEqual(given(...bid, awarded, revoked).when(retract(4)), resting)
    assert.deepStrictEqual(given(registered, proposed, overridden, awarded).when(retract(3)), resting)
    assert.deepStrictEqual(given(registered, held, lifted).when(retract(2)), resting)
    assert.isTrue(Result.isSuccess(given(...bid, awarded).when(retract(4))))
  })

  it("can't be turned into another form's", () => {
    assert.deepStrictEqual(given(...bid, awarded).when(correct(2, { ...proposed, form: otherForm })), resting)
    assert.deepStrictEqual(given(...bid, awarded).when(correct(4, { ...awarded, form: otherForm })), resting)
  })

  it("can't become a model that is not scalable", () => {
    const wrong = correct(2, notScalable)
    assert.strictEqual(refusalTag(given(registered, submitted, proposed, reviewed, awarded).when(wrong)), "AwardStands")
  })
})

describe("a mended history", () => {
  it("does not bring a second award about", () => {
    const second = [proposed, reviewed].map((fact) => ({ ...fact, form: otherForm }))
    const both = [...bid, awarded, revoked, ...second, { ...awarded, form: otherForm }]
    assert.strictEqual(refusalTag(given(...both).when(retract(5))), "AchievementRewarded")
    const allow = { ...overridden, rule: "one-achievement-one-award" }
    const allowed = [...bid, awarded, ...second, allow, { ...awarded, form: otherForm }]
    assert.strictEqual(refusalTag(given(...allowed).when(retract(7))), "AchievementRewarded")
    assert.isTrue(Result.isSuccess(given(...allowed).when(retract(8))))
  })

  it("does not bring one about elsewhere in the story", () => {
    const rewarded = kin("m2", { ...registered, continues: own }, proposed, reviewed, { ...awarded, achievement: own })
    const { given } = judged({ story: { id: own, kin: [rewarded] } })
    assert.strictEqual(refusalTag(given(...bid, awarded, revoked).when(retract(5))), "AchievementRewarded")
  })

  it("has one proposal of a form at a time", () => {
    const anew = { ...proposed, summary: "120 hộ" }
    assert.strictEqual(refusalTag(given(registered, proposed, takenBack, anew).when(retract(3))), "ProposalStands")
    assert.strictEqual(refusalTag(given(...bid, declined, anew).when(retract(4))), "ProposalStands")
  })

  it("keeps whose achievement was rewarded, and judges a new day by the law of that day", () => {
    const given2 = judged({ story: { id: ModelId.make("m2"), kin: [kin("m1")] } }).given
    const past = [...bid, { ...awarded, achievement: own }]
    const [event] = Result.getOrThrow(given2(...past).when(correct(4, { ...awarded, decision: "9/QĐ-UBND" })))
    assert.deepInclude(event, { replacement: { ...awarded, decision: "9/QĐ-UBND", achievement: own } })
    const pending = { ...held, ...on("2025-07-01") }
    const moved = correct(4, { ...awarded, ...on("2025-07-02") })
    assert.strictEqual(refusalTag(given(...bid, awarded, pending).when(moved)), "HoldForbidsAward")
  })

  it("goes on with the same model while an award rewards that one's achievement", () => {
    const next = { ...registered, campaign: 2023, continues: own }
    const { given } = judged({ story: { id: ModelId.make("m2"), kin: [kin("m1")] } })
    const { continues: _, ...alone } = next
    const past = [next, proposed, reviewed, { ...awarded, achievement: own }]
    assert.deepStrictEqual(given(...past).when(correct(1, alone)), resting)
    assert.isTrue(Result.isSuccess(given(...past, revoked).when(correct(1, alone))))
  })

  it("an amendment is corrected to another of the same field that fits", () => {
    const amended = Result.getOrThrow(
      given(registered).when(
        Model.Command.cases.AmendModel.make({ ...on("2022-05-10"), field: "level", to: "huyện", reason: "bổ sung" }),
      ),
    )
    const its = { ...(amended[0] as Extract<(typeof amended)[0], { _tag: "ModelAmended" }>) }
    assert.isTrue(Result.isSuccess(given(registered, its).when(correct(2, { ...its, to: "tỉnh" }))))
    assert.strictEqual(
      refusalTag(given(registered, its).when(correct(2, { ...its, field: "place" }))),
      "ModelFactNotStanding",
    )
    assert.isDefined(after(Model, [registered, its]))
  })
})

it("asking is the inverse of what is decided", () => {
  assert.deepStrictEqual(given(registered).when(asking(proposed)), Result.succeed([proposed]))
})

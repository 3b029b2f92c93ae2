import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { assumed } from "../history/past.samples.ts"
import { asking, awarded, declined, deferred, judged, otherForm, reviewed, revoked } from "./awards.samples.ts"
import { proposed, registered, takeBack, withdraw } from "./model.samples.ts"

const { form } = proposed
const { given } = judged()
const bid = [registered, proposed, reviewed]

describe("a proposal", () => {
  it("is reviewed, as often as somebody has a say", () => {
    assert.deepStrictEqual(given(registered, proposed).when(asking(reviewed)), Result.succeed([reviewed]))
    const second = { ...reviewed, verdict: "needsMore", by: "Ban Chỉ đạo" } as const
    assert.deepStrictEqual(given(...bid).when(asking(second)), Result.succeed([second]))
    assert.deepStrictEqual(given(...bid).when(asking({ ...reviewed, ...assumed("2022-10-21") })), Result.succeed([]))
  })

  it("that does not stand is not reviewed, nor decided", () => {
    for (const fact of [reviewed, awarded, declined, deferred])
      assert.deepStrictEqual(given(registered).when(asking(fact)), Result.fail({ _tag: "ProposalNotStanding", form }))
    const other = asking({ ...awarded, form: otherForm })
    assert.deepStrictEqual(given(...bid).when(other), Result.fail({ _tag: "ProposalNotStanding", form: otherForm }))
  })

  it("is awarded, declined or deferred", () => {
    for (const fact of [awarded, declined, deferred])
      assert.deepStrictEqual(given(...bid).when(asking(fact)), Result.succeed([fact]))
  })

  it("that was deferred may be decided later, and withdrawn until then", () => {
    for (const fact of [awarded, declined, { ...deferred, reason: "chờ kết luận thanh tra" }])
      assert.deepStrictEqual(given(...bid, deferred).when(asking(fact)), Result.succeed([fact]))
    assert.isTrue(Result.isSuccess(given(...bid, deferred).when(takeBack)))
  })

  it("decided once is decided: the same decision adds nothing, another is refused", () => {
    assert.deepStrictEqual(given(...bid, awarded).when(asking(awarded)), Result.succeed([]))
    assert.deepStrictEqual(given(...bid, declined).when(asking(declined)), Result.succeed([]))
    assert.deepStrictEqual(given(...bid, deferred).when(asking(deferred)), Result.succeed([]))
    const { decision, occurredAt } = awarded
    const already = Result.fail({ _tag: "AlreadyAwarded", form, decision, occurredAt } as const)
    for (const fact of [{ ...awarded, decision: "1521/QĐ-UBND" }, declined, deferred, { ...reviewed, score: 50 }])
      assert.deepStrictEqual(given(...bid, awarded).when(asking(fact)), already)
    const no = Result.fail({ _tag: "AlreadyDeclined", form, occurredAt: "2022-10-20" } as const)
    assert.deepStrictEqual(given(...bid, declined).when(asking(awarded)), no)
    assert.deepStrictEqual(given(...bid, awarded).when(takeBack), already)
  })

  it("that was declined is made anew only in other words", () => {
    assert.deepStrictEqual(given(...bid, declined).when(asking(proposed)), Result.succeed([]))
    const anew = { ...proposed, summary: "120 hộ tham gia, có biên bản" }
    assert.deepStrictEqual(given(...bid, declined).when(asking(anew)), Result.succeed([anew]))
    const unreviewed = given(...bid, declined, anew).when(asking(awarded))
    assert.isTrue(Result.isFailure(unreviewed) && unreviewed.failure._tag === "ProposalNotReviewed")
  })
})

describe("an award", () => {
  it("is revoked by a decision, once, and the proposal does not stand again", () => {
    assert.deepStrictEqual(given(...bid, awarded).when(asking(revoked)), Result.succeed([revoked]))
    assert.deepStrictEqual(given(...bid, awarded, revoked).when(asking(revoked)), Result.succeed([]))
    const none = Result.fail({ _tag: "AwardNotStanding", form } as const)
    assert.deepStrictEqual(given(...bid).when(asking(revoked)), none)
    const again = { ...awarded, decision: "9/QĐ-UBND" }
    const refused = given(...bid, awarded, revoked).when(asking(again))
    assert.deepStrictEqual(refused, Result.fail({ _tag: "ProposalNotStanding", form }))
  })

  it("keeps its model from being withdrawn; a declined proposal does not", () => {
    const stands = Result.fail({ _tag: "AwardStands", form, decision: awarded.decision } as const)
    assert.deepStrictEqual(given(...bid, awarded).when(withdraw), stands)
    assert.isTrue(Result.isSuccess(given(...bid, awarded, revoked).when(withdraw)))
    assert.isTrue(Result.isSuccess(given(...bid, declined).when(withdraw)))
  })
})

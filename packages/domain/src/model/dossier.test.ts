import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { asking, awarded, completing, declined, judged, overridden, reviewed } from "./awards.samples.ts"
import { proposed, registered, retract } from "./model.samples.ts"

const { given } = judged()
const { form } = proposed
const bare = { ...proposed, summary: " ", required: ["tờ trình", "biên bản"], papers: ["tờ trình"] }
const { summary: _, ...rest } = completing
const broughtMinutes = { ...rest, papers: ["biên bản"] }
const incomplete = (missingSummary: boolean, missingPapers: ReadonlyArray<string>) =>
  Result.fail({
    _tag: "DossierIncomplete",
    rule: "award-with-dossier",
    day: awarded.occurredAt,
    form,
    missingSummary,
    missingPapers,
  } as const)

describe("the dossier of a proposal", () => {
  it("holds an award up while something mandatory is missing, which the refusal names", () => {
    const grant = asking(awarded)
    assert.deepStrictEqual(given(registered, bare, reviewed).when(grant), incomplete(true, ["biên bản"]))
    assert.deepStrictEqual(given(registered, bare, reviewed, completing).when(grant), incomplete(false, ["biên bản"]))
    assert.deepStrictEqual(
      given(registered, bare, reviewed, completing, broughtMinutes).when(grant),
      Result.succeed([awarded]),
    )
    assert.isTrue(Result.isSuccess(given(registered, bare, reviewed).when(asking(declined))))
  })

  it("is no hindrance where a decision says so", () => {
    const allow = { ...overridden, rule: "award-with-dossier" }
    assert.deepStrictEqual(given(registered, bare, reviewed, allow).when(asking(awarded)), Result.succeed([awarded]))
  })

  it("takes what came later once, and only while the proposal waits", () => {
    const bring = asking(completing)
    assert.deepStrictEqual(given(registered, bare).when(bring), Result.succeed([completing]))
    assert.deepStrictEqual(given(registered, bare, completing).when(bring), Result.succeed([]))
    assert.deepStrictEqual(given(registered).when(bring), Result.fail({ _tag: "ProposalNotStanding", form }))
    const over = given(registered, bare, declined).when(bring)
    assert.isTrue(Result.isFailure(over) && over.failure._tag === "AlreadyDeclined")
  })

  it("keeps what an award stands on: it is taken back after the award only", () => {
    const history = [registered, { ...proposed, summary: "" }, completing, reviewed]
    assert.deepStrictEqual(given(...history, awarded).when(retract(3)), Result.fail({ _tag: "LaterFactsStand" }))
    assert.isTrue(Result.isSuccess(given(...history).when(retract(3))))
  })

  it("that lacked something when older awards were recorded lets those be corrected", () => {
    const old = [registered, { ...proposed, summary: "" }, reviewed, awarded]
    const { decision: _, ...said } = awarded
    const corrected = given(...old).when({
      _tag: "CorrectModel",
      occurredAt: "2022-10-20",
      basis: "paper",
      corrects: "e4" as never,
      reason: "gõ nhầm",
      replacement: { ...said, decision: "1522/QĐ-UBND" },
    })
    assert.isTrue(Result.isSuccess(corrected))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { mamNon, myLac } from "../campaign/campaign.samples.ts"
import { after, on, today } from "../history/past.samples.ts"
import { isWithdrawn, Model, outcome, registered as registration } from "./index.ts"
import type { ModelEvent } from "./events.ts"
import {
  correct,
  given,
  notScalable,
  proposed,
  register,
  registered,
  retract,
  submit,
  submitted,
  takenBack,
  withdrawn,
} from "./model.samples.ts"

const notStanding = (event: string) => Result.fail({ _tag: "ModelFactNotStanding", event } as const)
const done = (command: ReturnType<typeof correct>, ...past: ReadonlyArray<ModelEvent>) =>
  after(Model, [...past, ...Result.getOrThrow(given(...past).when(command))])

describe("a correction of a model", () => {
  it("replaces the registration's words, day and unit", () => {
    const right = { ...registered, ...on("2022-02-10"), title: "Ánh sáng an ninh", unit: myLac }
    assert.deepStrictEqual(registration(done(correct(1, right), registered))?.fact, right)
  })

  it("adds nothing when it says what stands", () => {
    assert.deepStrictEqual(given(registered).when(correct(1, registered)), Result.succeed([]))
  })

  it("is refused of what does not stand, and of a fact of another kind", () => {
    assert.deepStrictEqual(given(registered).when(correct(2, submitted)), notStanding("e2"))
    assert.deepStrictEqual(given(registered, submitted).when(correct(2, proposed)), notStanding("e2"))
    assert.deepStrictEqual(given(registered, submitted).when(correct(1, submitted)), notStanding("e1"))
  })

  it("can't make it a person's without a name, nor that of a unit that is not expected", () => {
    const nobodys = correct(1, { ...registered, holder: "individual" })
    assert.deepStrictEqual(given(registered).when(nobodys), Result.fail({ _tag: "IndividualWithoutName" }))
    const strangers = correct(1, { ...registered, unit: mamNon })
    assert.deepStrictEqual(given(registered).when(strangers), Result.fail({ _tag: "UnitNotExpected" }))
  })

  it("can't move it to another campaign, in whose numbers and boards it would be missing", () => {
    const moved = correct(1, { ...registered, campaign: 2021 })
    const refused = Result.fail({ _tag: "ModelOfAnotherCampaign", campaign: 2022 } as const)
    assert.deepStrictEqual(given(registered).when(moved), refused)
  })

  it("can't bring a paper from the future", () => {
    const refused = Result.fail({ _tag: "PaperFromTheFuture", occurredAt: "2022-10-22", today } as const)
    assert.deepStrictEqual(given(registered).when(correct(1, { ...registered, ...on("2022-10-22") })), refused)
  })
})

describe("retracting a fact of a model", () => {
  it("makes it as if it never was, so that it can be stated anew", () => {
    assert.isUndefined(outcome(done(retract(2), registered, submitted)))
    const gone = Result.getOrThrow(given(registered, submitted).when(retract(2)))
    assert.deepStrictEqual(given(registered, submitted, ...gone).when(submit), Result.succeed([submitted]))
    assert.deepStrictEqual(given(registered, submitted, ...gone).when(retract(2)), notStanding("e2"))
  })

  it("is refused of a registration on which later facts rest, until these are retracted", () => {
    const resting = given(registered, submitted)
    assert.deepStrictEqual(resting.when(retract(1)), Result.fail({ _tag: "LaterFactsStand" }))
    const gone = Result.getOrThrow(resting.when(retract(2)))
    assert.isUndefined(registration(done(retract(1), registered, submitted, ...gone)))
  })

  it("of a registration frees it to be registered anew under the next number", () => {
    const gone = Result.getOrThrow(given({ ...registered, number: 3 }).when(retract(1)))
    assert.deepStrictEqual(given({ ...registered, number: 3 }, ...gone).when(register), Result.succeed([registered]))
  })

  it("of a withdrawal brings the model back", () => {
    assert.isFalse(isWithdrawn(done(retract(2), registered, withdrawn)))
  })

  it("can't bring back the proposal of a model that is not scalable or withdrawn since", () => {
    const refused = Result.fail({ _tag: "ProposalStands", form: proposed.form } as const)
    for (const since of [notScalable, withdrawn])
      assert.deepStrictEqual(given(registered, proposed, takenBack, since).when(retract(3)), refused)
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { after, assumed, cell, on } from "../history/past.samples.ts"
import { Model, outcome } from "./index.ts"
import {
  correct,
  given,
  notScalable,
  proposed,
  registered,
  reportNotScalable,
  submit,
  submitted,
  takenBack,
} from "./model.samples.ts"

describe("the results of a model", () => {
  it("are submitted once it is registered", () => {
    assert.deepStrictEqual(given(registered).when(submit), Result.succeed([submitted]))
    assert.deepStrictEqual(given().when(submit), Result.fail({ _tag: "ModelNotRegistered" }))
  })

  it("add nothing when the same row is read again", () => {
    const again = { ...submit, source: cell("phu-luc (sua lan 2).xlsx", 12) }
    assert.deepStrictEqual(given(registered, submitted).when(again), Result.succeed([]))
    assert.deepStrictEqual(
      given(registered, submitted).when({ ...submit, ...assumed("2022-10-21") }),
      Result.succeed([]),
    )
  })

  it("are refused when others stand: they change only by a correction", () => {
    const refused = Result.fail({
      _tag: "OutcomeAlreadyReported",
      outcome: "submitted",
      occurredAt: "2022-10-14",
    } as const)
    assert.deepStrictEqual(given(registered, submitted).when({ ...submit, ...on("2022-10-15", "receipt") }), refused)
    assert.deepStrictEqual(given(registered, submitted).when(reportNotScalable), refused)
  })
})

describe("a model that can't be scaled", () => {
  it("is reported so, an honest close", () => {
    assert.deepStrictEqual(given(registered).when(reportNotScalable), Result.succeed([notScalable]))
    assert.deepStrictEqual(given(registered, notScalable).when(reportNotScalable), Result.succeed([]))
  })

  it("can't be submitted afterwards", () => {
    const refused = { _tag: "OutcomeAlreadyReported", outcome: "notScalable", occurredAt: "2022-10-14" } as const
    assert.deepStrictEqual(given(registered, notScalable).when(submit), Result.fail(refused))
  })

  it("is not one that stands proposed for an award, until the proposal is withdrawn", () => {
    const refused = Result.fail({ _tag: "ProposalStands", form: proposed.form } as const)
    assert.deepStrictEqual(given(registered, proposed).when(reportNotScalable), refused)
    assert.deepStrictEqual(given(registered, submitted, proposed).when(correct(2, notScalable)), refused)
    assert.isTrue(Result.isSuccess(given(registered, proposed, takenBack).when(reportNotScalable)))
  })
})

describe("a correction with a reason", () => {
  it("turns one outcome into the other, either way", () => {
    for (const [was, becomes] of [
      [submitted, notScalable],
      [notScalable, submitted],
    ] as const) {
      const corrected = Result.getOrThrow(given(registered, was).when(correct(2, becomes)))
      assert.deepStrictEqual(outcome(after(Model, [registered, was, ...corrected]))?.fact, becomes)
    }
    assert.throws(() => Model.Command.cases.CorrectModel.make({ ...correct(2, notScalable), reason: "" } as never))
  })

  it("back from B to A is a correction anew", () => {
    const there = Result.getOrThrow(given(registered, submitted).when(correct(2, notScalable)))
    const back = Result.getOrThrow(given(registered, submitted, ...there).when(correct(2, submitted)))
    const model = after(Model, [registered, submitted, ...there, ...back])
    assert.deepStrictEqual(outcome(model), { id: "e2", statedBy: "e4", fact: submitted } as never)
  })
})

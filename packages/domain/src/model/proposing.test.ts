import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { after, assumed, cell } from "../history/past.samples.ts"
import { Model, proposals } from "./index.ts"
import {
  given,
  notScalable,
  propose,
  proposed,
  registered,
  submitted,
  takeBack,
  takenBack,
  withdraw,
  withdrawn,
} from "./model.samples.ts"

const other = "Bằng khen của Chủ tịch UBND tỉnh"

describe("proposing a model for an award", () => {
  it("is done once per award form, before or after its results", () => {
    assert.deepStrictEqual(given(registered).when(propose), Result.succeed([proposed]))
    assert.deepStrictEqual(given(registered, submitted).when(propose), Result.succeed([proposed]))
    const second = { ...proposed, form: other }
    assert.deepStrictEqual(given(registered, proposed).when({ ...propose, form: other }), Result.succeed([second]))
  })

  it("again adds nothing", () => {
    const again = { ...propose, ...assumed("2022-10-21"), source: cell("de-nghi.xlsx", 2) }
    assert.deepStrictEqual(given(registered, proposed).when(again), Result.succeed([]))
  })

  it("is refused when it stands with another summary", () => {
    const stands = { _tag: "AlreadyProposed", form: proposed.form, occurredAt: "2022-10-17" } as const
    const otherwise = { ...propose, summary: "120 hộ tham gia" }
    assert.deepStrictEqual(given(registered, proposed).when(otherwise), Result.fail(stands))
  })

  it("is refused for a model reported as not scalable", () => {
    const refused = Result.fail({ _tag: "ModelIsNotScalable", occurredAt: "2022-10-14" } as const)
    assert.deepStrictEqual(given(registered, notScalable).when(propose), refused)
  })

  it("is refused for a model that was withdrawn or never registered", () => {
    assert.deepStrictEqual(given(registered, withdrawn).when(propose), Result.fail({ _tag: "ModelIsWithdrawn" }))
    assert.deepStrictEqual(given().when(propose), Result.fail({ _tag: "ModelNotRegistered" }))
  })
})

describe("withdrawing a proposal", () => {
  it("leaves the model without it, and it may be proposed anew", () => {
    assert.deepStrictEqual(given(registered, proposed).when(takeBack), Result.succeed([takenBack]))
    assert.deepStrictEqual(proposals(after(Model, [registered, proposed, takenBack])), [])
    assert.deepStrictEqual(given(registered, proposed, takenBack).when(propose), Result.succeed([proposed]))
    assert.strictEqual(proposals(after(Model, [registered, proposed, takenBack, proposed])).length, 1)
  })

  it("touches only the form that it names", () => {
    const model = after(Model, [registered, { ...proposed, form: other }, proposed, takenBack])
    assert.deepStrictEqual(
      proposals(model).map(({ fact }) => fact.form),
      [other],
    )
  })

  it("is refused when no such proposal stands", () => {
    const refused = Result.fail({ _tag: "ProposalNotStanding", form: proposed.form } as const)
    assert.deepStrictEqual(given(registered).when(takeBack), refused)
    assert.deepStrictEqual(given(registered, proposed, takenBack).when(takeBack), refused)
  })

  it("comes before withdrawing the model", () => {
    const refused = Result.fail({ _tag: "ProposalStands", form: proposed.form } as const)
    assert.deepStrictEqual(given(registered, proposed).when(withdraw), refused)
    assert.deepStrictEqual(given(registered, proposed, takenBack).when(withdraw), Result.succeed([withdrawn]))
  })
})

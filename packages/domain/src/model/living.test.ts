import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { myAn, myLac } from "../campaign/campaign.samples.ts"
import { after, on } from "../history/past.samples.ts"
import { asking } from "./awards.samples.ts"
import { attributes, Model, type ModelCommand, ModelFact, ModelId, registered as registration } from "./index.ts"
import { given, register, registered, withdrawn } from "./model.samples.ts"

const because = { ...on("2022-05-10"), reason: "theo công văn bổ sung", paper: "12-CV/BCĐ" }
const amend = (said: Partial<Extract<ModelCommand, { _tag: "AmendModel" }>>): ModelCommand =>
  Model.Command.cases.AmendModel.make({ field: "title", ...because, ...said })
const hers = { ...registered, holder: "individual", personal: { holder: "Lê Thị Ánh" } } as const

describe("an amendment", () => {
  it("says which field, from what, to what, why and on which paper", () => {
    const to = "Tiếng loa an ninh ấp 3"
    const [event] = Result.getOrThrow(given(registered).when(amend({ to })))
    const amended = { _tag: "ModelAmended", field: "title", ...because, from: registered.title, to } as const
    assert.deepStrictEqual<unknown>(event, amended)
    const model = after(Model, [registered, amended])
    assert.strictEqual(attributes(model)?.title, to)
    assert.strictEqual(registration(model)?.fact.title, registered.title)
  })

  it("goes from what the last one said, and adds nothing when it says what is so", () => {
    const first = Result.getOrThrow(given(registered).when(amend({ field: "level", to: "huyện" })))
    assert.deepStrictEqual(given(registered, ...first).when(amend({ field: "level", to: "huyện" })), Result.succeed([]))
    const [second] = Result.getOrThrow(given(registered, ...first).when(amend({ field: "level", to: "tỉnh" })))
    assert.deepInclude(second, { from: "huyện", to: "tỉnh" })
    const [emptied] = Result.getOrThrow(given(registered, ...first).when(amend({ field: "level" })))
    assert.isUndefined(attributes(after(Model, [registered, ...first, emptied as ModelFact]))?.level)
  })

  it("keeps names of persons under personal", () => {
    const [event] = Result.getOrThrow(
      given(hers).when(amend({ field: "personal.holder", personal: { to: "Lê Thị Ánh Hồng" } })),
    )
    assert.deepInclude<object | undefined>(event, { personal: { from: "Lê Thị Ánh", to: "Lê Thị Ánh Hồng" } })
    assert.notProperty(event, "to")
    assert.strictEqual(attributes(after(Model, [hers, event as ModelFact]))?.personal?.holder, "Lê Thị Ánh Hồng")
  })

  it("of a period writes it as two days, and leaves nothing that a model needs", () => {
    const period = { from: "2022-02-01", to: "2022-10-31" }
    const [event] = Result.getOrThrow(given(registered).when(amend({ field: "period", to: "2022-02-01/2022-10-31" })))
    assert.deepStrictEqual(attributes(after(Model, [registered, event as ModelFact]))?.period, period)
    for (const [field, to] of [
      ["period", "2022-10-31/2022-02-01"],
      ["kind", "mô hình"],
    ] as const)
      assert.deepStrictEqual(
        given(registered).when(amend({ field, to })),
        Result.fail({ _tag: "AmendmentUnfit", field, value: to }),
      )
    assert.deepStrictEqual(given(registered).when(amend({})), Result.fail({ _tag: "ModelWithoutTitle" }))
    const nobody = given(hers).when(amend({ field: "personal.holder" }))
    assert.deepStrictEqual(nobody, Result.fail({ _tag: "IndividualWithoutName" }))
  })

  it("is no registration in other words: the first paper read again still adds nothing", () => {
    const done = Result.getOrThrow(given(registered).when(amend({ to: "Tên mới" })))
    assert.deepStrictEqual(given(registered, ...done).when(register), Result.succeed([]))
  })
})

describe("what others say of a model", () => {
  const surveyed = ModelFact.cases.ModelSurveyed.make({
    ...on("2022-07-21"),
    finding: "duy trì tốt",
    by: "Đoàn khảo sát",
  })
  const replicated = ModelFact.cases.ModelReplicated.make({
    ...on("2022-09-01"),
    by: { unit: myLac },
    model: ModelId.make("m9"),
    people: 120,
    phrase: "02 ấp, 120 người",
  })
  const recognised = ModelFact.cases.ModelRecognised.make({
    ...on("2022-10-17"),
    level: "huyện",
    certificate: "07/GCN",
  })
  const designated = ModelFact.cases.ModelDesignated.make({ ...on("2022-10-18"), level: "huyện" })

  it("is recorded once in the same words", () => {
    for (const fact of [surveyed, replicated, recognised, designated]) {
      assert.deepStrictEqual(given(registered).when(asking(fact)), Result.succeed([fact]))
      assert.deepStrictEqual(given(registered, fact).when(asking(fact)), Result.succeed([]))
      assert.deepStrictEqual(given(registered, withdrawn).when(asking(fact)), Result.fail({ _tag: "ModelIsWithdrawn" }))
    }
  })

  it("may come again, but a level recognises once", () => {
    const again = { ...surveyed, ...on("2022-08-21") }
    assert.deepStrictEqual(given(registered, surveyed).when(asking(again)), Result.succeed([again]))
    const other = given(registered, recognised).when(asking({ ...recognised, certificate: "08/GCN" }))
    assert.deepStrictEqual(other, Result.fail({ _tag: "AlreadyRecognised", level: "huyện", occurredAt: "2022-10-17" }))
    const higher = { ...recognised, level: "tỉnh" }
    assert.deepStrictEqual(given(registered, recognised).when(asking(higher)), Result.succeed([higher]))
    const outstanding = given(registered, designated).when(asking({ ...designated, paper: "9-KL" }))
    assert.isTrue(Result.isFailure(outstanding) && outstanding.failure._tag === "AlreadyDesignated")
  })

  it("is no replication when the unit itself goes on", () => {
    const itself = asking({ ...replicated, by: { unit: myAn } })
    assert.deepStrictEqual(given(registered).when(itself), Result.fail({ _tag: "AdopterIsOriginator" }))
    const outside = { ...replicated, by: { outside: "Xã Bình Đức, huyện Bến Lức" } }
    assert.deepStrictEqual(given(registered).when(asking(outside)), Result.succeed([outside]))
  })
})

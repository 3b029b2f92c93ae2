import { assert, describe, it } from "@effect/vitest"
import { EventId } from "@kheo/domain/history"
import { type ModelEvent, type ModelFact, ModelId } from "@kheo/domain/model"
import { byNumber, listedWith } from "@kheo/domain/model-register"
import { type MovementEvent, streamName } from "@kheo/domain/movement"
import { UnitId } from "@kheo/domain/unit"
import { Arbitrary, Effect, Schema } from "effect"
import { nameId } from "../command-mark.ts"
import { onEmpty, write, type Written } from "../memory.samples.ts"
import { showBoard, showModels, showUnits } from "../queries.ts"
import { catchUpRegister } from "./read-model.ts"
import { modelsTouched, registeredAmong, registeredModels, showCampaignRegister } from "./index.ts"

const [one, other] = ["u1", "u2"].map((id) => UnitId.make(id)) as [UnitId, UnitId]
const days = ["2022-02-01", "2022-03-01", "2022-05-09", "2022-10-18", "2023-01-05"] as const

const Step = Schema.Struct({
  model: Schema.Literals(["m1", "m2", "m3"]),
  what: Schema.Literals([
    "register",
    "amend",
    "submit",
    "notScalable",
    "propose",
    "unpropose",
    "award",
    "withdraw",
    "correct",
    "retract",
    "rename",
    "move",
    "transfer",
    "report",
  ]),
  day: Schema.Literals(days),
  pick: Schema.Literals([0, 1, 2]),
  /** Whether the rows are read on after it, so that batches begin anywhere. */
  cut: Schema.Boolean,
})
type Step = typeof Step.Type

const paper = (occurredAt: string) => ({ occurredAt, basis: "paper" as const })
const said = (occurredAt: string) => ({ ...paper(occurredAt), reason: "gõ nhầm" })

const factOf = ({ day, model, pick, what }: Step): ModelFact | undefined => {
  const form = ["Giấy khen", "Bằng khen", "Giấy khen"][pick] ?? ""
  switch (what) {
    case "register":
      return {
        _tag: "ModelRegistered",
        ...paper(day),
        campaign: 2022,
        number: Number(model.slice(1)),
        title: `Camera ${model} ${pick}`,
        unit: pick === 0 ? other : one,
        ...(pick === 1 ? { holder: "individual", personal: { holder: "Nguyễn Văn A" } } : { holder: "collective" }),
      }
    case "amend":
      return { _tag: "ModelAmended", ...said(day), field: pick === 0 ? "title" : "field", to: `mới ${pick}` }
    case "submit":
      return { _tag: "ModelSubmitted", ...paper(day), replicationCounts: [] }
    case "notScalable":
      return { _tag: "ModelReportedNotScalable", ...paper(day), replicationCounts: [], words: "không" }
    case "propose":
      return { _tag: "ModelProposedForAward", ...paper(day), form, summary: "tốt" }
    case "unpropose":
      return { _tag: "ModelProposalWithdrawn", ...said(day), form }
    case "withdraw":
      return { _tag: "ModelWithdrawn", ...said(day) }
    default:
      return undefined
  }
}

const elsewhere = ({ day, pick, what }: Step): readonly [string, MovementEvent] | undefined => {
  const unit = pick === 0 ? other : one
  const ofUnit = streamName({ category: "unit", unit })
  switch (what) {
    case "rename":
      return [ofUnit, { _tag: "UnitRenamed", ...paper(day), name: `Xã ${pick}` }]
    case "move":
      return [ofUnit, { _tag: "UnitMoved", ...paper(day), block: `Khối ${pick}` }]
    case "transfer":
      return [
        streamName({ category: "campaign", campaign: 2022 }),
        { _tag: "CampaignUnitTransferred", ...said(day), unit: one, to: other },
      ]
    case "report":
      return [
        streamName({ category: "participation", campaign: 2022, unit }),
        { _tag: "ParticipationReportReceived", ...paper(day), receivedAssumed: false, reconciled: pick === 1 },
      ]
    default:
      return undefined
  }
}

/** Writes each step past every decision: what stands may contradict itself, and both ways of reading it must still agree. */
const written = Effect.fn(function* (steps: ReadonlyArray<Step>) {
  const facts = new Map<string, Array<readonly [EventId, ModelFact]>>()
  for (const [index, step] of steps.entries()) {
    const id = EventId.make(nameId(`step ${index}`))
    const its = facts.get(step.model) ?? []
    facts.set(step.model, its)
    const fact = factOf(step)
    if (fact !== undefined) its.push([id, fact])
    const [mended, before] = its.at(-1 - step.pick) ?? []
    const event: ModelEvent | undefined =
      fact ??
      (mended === undefined || before === undefined
        ? undefined
        : step.what === "retract"
          ? { _tag: "ModelRetracted", ...said(step.day), retracts: mended }
          : step.what === "correct"
            ? {
                _tag: "ModelCorrected",
                ...said(step.day),
                corrects: mended,
                replacement: { ...before, occurredAt: step.day },
              }
            : undefined)
    const ofModel = streamName({ category: "model", model: ModelId.make(step.model) })
    const [stream, stated] = elsewhere(step) ?? [ofModel, event]
    if (stated !== undefined) yield* write(`step ${index}`, [{ id, stream, event: stated }])
    if (step.cut) yield* catchUpRegister()
  }
})

const opened = (expected: ReadonlyArray<UnitId>): ReadonlyArray<Written> => [
  ...expected.map((unit) => ({
    id: nameId(`added ${unit}`),
    stream: streamName({ category: "unit", unit }),
    event: { _tag: "UnitAdded" as const, ...paper("2022-01-01"), name: `Xã ${unit}`, block: "Khối xã" },
  })),
  {
    id: nameId("opened"),
    stream: streamName({ category: "campaign", campaign: 2022 }),
    event: {
      _tag: "CampaignOpened",
      ...paper("2022-01-01"),
      title: "Dân vận khéo",
      deadline: "2022-10-21",
      expected: [one, ...expected.slice(1)],
    },
  },
]

/** All models by pages of two, as of the day that the register shows. */
const listed = Effect.fn(function* (asOf: string) {
  const register = yield* showCampaignRegister({ campaign: 2022, asOf })
  const all = new Map<string, ReturnType<typeof listedWith>>()
  for (let from: Parameters<typeof registeredModels>[1], more = true; more;) {
    const page = yield* registeredModels(2022, from, 2)
    for (const model of page.models) all.set(model.id, listedWith(register.unitNames, model))
    from = page.next
    more = from !== undefined
  }
  for (const [id, model] of register.earlier)
    if (model === undefined) all.delete(id)
    else all.set(id, listedWith(register.unitNames, model))
  return { register, models: [...all.values()].toSorted(byNumber) }
})

const sequences = Arbitrary.array(Arbitrary.schema(Step), { maxLength: 24 })

describe("the rows of a campaign", () => {
  it.effect.prop(
    "say of any day what folding every fact says",
    [sequences],
    ([steps]) =>
      Effect.gen(function* () {
        yield* write("opened", opened([one, other]))
        yield* written(steps)
        for (const asOf of ["2022-02-15", "2022-05-09", "2023-12-31"]) {
          const { models, register } = yield* listed(asOf)
          const query = { campaign: 2022, asOf }
          assert.deepStrictEqual(register.board, yield* showBoard(query), asOf)
          assert.deepStrictEqual(register.units, (yield* showUnits(query)).units)
          const folded = (yield* showModels(query)).models
          assert.deepStrictEqual(models, folded)
          assert.strictEqual(register.listed, folded.length)
        }
      }).pipe(onEmpty()),
    { arbitrary: { runs: 60, size: 24 } },
  )

  it.effect("of touched models are read alone", () =>
    Effect.gen(function* () {
      yield* write("opened", opened([one, other]))
      const step = { day: "2022-02-01", pick: 0, cut: true } as const
      yield* written([
        { ...step, model: "m1", what: "register" },
        { ...step, model: "m2", what: "register" },
        { ...step, model: "m2", what: "submit" },
      ])
      const touched = yield* modelsTouched(4, 9)
      assert.deepStrictEqual([...touched], ["m2"])
      const [model, ...none] = yield* registeredAmong(2022, touched)
      assert.deepStrictEqual([model?.title, model?.outcome, none.length], ["Camera m2 0", "submitted", 0])
      assert.deepStrictEqual(yield* registeredAmong(2021, touched), [])
    }).pipe(onEmpty()),
  )
})

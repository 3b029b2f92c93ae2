import { assert, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { mamNon, myAn, myLac, opened } from "../campaign/campaign.samples.ts"
import { listModels, ModelRegister } from "../model-register/index.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { board, type BoardNumbers, ReportingBoard, unitProgress } from "./index.ts"
import { life, placed } from "./year.samples.ts"

const units = [myAn, myLac, mamNon]
const unit = Schema.Literals(units)
const happening = Schema.Struct({
  what: Schema.Literals(["unit", "conference", "report", "join"]),
  unit,
  day: Schema.Literals(["2022-10-14", "2022-10-21", "2022-10-25"]),
})
const modelEvent = Schema.Struct({
  id: Schema.Literals(["m1", "m2", "m3"]),
  unit,
  what: Schema.Literals([
    "registered",
    "hers",
    "submitted",
    "notScalable",
    "proposed",
    "takenBack",
    "withdrawn",
    "awarded",
    "declined",
    "revoked",
  ]),
})

const placedAt = (one: typeof happening.Type | typeof modelEvent.Type): PlacedFact => {
  switch (one.what) {
    case "unit":
      return placed.unit(one.unit)
    case "conference":
      return placed.conference(one.unit, one.day)
    case "report":
      return placed.report(one.unit, one.day)
    case "join":
      return placed.campaign({ ...opened, _tag: "CampaignUnitExpected", unit: one.unit })
    case "proposed":
      return life(one.id).proposed()
    default:
      return life(one.id, one.unit)[one.what]
  }
}

const facts = [
  Arbitrary.map(Arbitrary.array(Arbitrary.schema(Schema.Union([happening, modelEvent])), { maxLength: 30 }), (all) => [
    placed.campaign(),
    ...all.map(placedAt),
  ]),
]
const thorough = { arbitrary: { runs: 200, size: 30 } }
const boardOf = (all: ReadonlyArray<PlacedFact> = []) => board(fold(ReportingBoard, all), 2022, "2022-12-31")

it.prop(
  "the totals are the sums of the blocks",
  facts,
  ([all]) => {
    const { blocks, totals } = boardOf(all)
    for (const key of Object.keys(totals) as ReadonlyArray<keyof BoardNumbers>)
      assert.strictEqual(
        blocks.reduce((sum, block) => sum + block[key], 0),
        totals[key],
        key,
      )
  },
  thorough,
)

it.prop(
  "every expected unit has reported or is missing, never both, in roster order",
  facts,
  ([all]) => {
    const { missing, reported } = boardOf(all)
    const progress = unitProgress(fold(ReportingBoard, all ?? []))
    const names = progress.map(({ name }) => name)
    assert.strictEqual(new Set(names).size, names.length)
    assert.deepStrictEqual(
      names.filter((name) => reported.includes(name) !== missing.includes(name)),
      names,
    )
    for (const list of [reported, missing])
      assert.deepStrictEqual(
        list,
        names.filter((name) => list.includes(name)),
      )
  },
  thorough,
)

it.prop(
  "no count exceeds what it is a part of",
  facts,
  ([all]) => {
    const { blocks, totals } = boardOf(all)
    for (const numbers of [...blocks, totals]) {
      assert.isAtMost(numbers.submitted + numbers.notScalable, numbers.models)
      assert.isAtMost(numbers.individuals, numbers.models)
      assert.isAtMost(numbers.proposed, numbers.models)
      assert.isAtMost(numbers.late, numbers.reports)
      assert.isAtMost(numbers.reports, numbers.units)
      assert.isAtMost(numbers.conferences, numbers.units)
    }
  },
  thorough,
)

it.prop(
  "the board counts what the register of models lists",
  facts,
  ([all = []]) => {
    const progress = unitProgress(fold(ReportingBoard, all))
    const listed = listModels(fold(ModelRegister, all)).filter(
      ({ outcome, unit }) => outcome !== "withdrawn" && progress.some(({ id }) => id === unit),
    )
    const { totals } = boardOf(all)
    const count = (is: (model: (typeof listed)[number]) => boolean) => listed.filter(is).length
    assert.strictEqual(totals.models, listed.length)
    assert.strictEqual(
      totals.individuals,
      count(({ person }) => person !== null),
    )
    assert.strictEqual(
      totals.submitted,
      count(({ outcome }) => outcome === "submitted"),
    )
    assert.strictEqual(
      totals.notScalable,
      count(({ outcome }) => outcome === "notScalable"),
    )
    assert.strictEqual(
      totals.proposed,
      count(({ proposals }) => proposals.length > 0),
    )
  },
  thorough,
)

import { assert, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { fold, type PlacedFact } from "../movement/index.ts"
import { yearsOfFacts } from "../reporting-board/any-year.samples.ts"
import { ReportingBoard } from "../reporting-board/index.ts"
import { ModelDossiers, runChecks } from "./index.ts"

const thorough = { arbitrary: { runs: 150, size: 30 } }
const cuts = Arbitrary.schema(Schema.Literals([0, 1, 3, 7, 15]))
const found = (all: ReadonlyArray<PlacedFact>, dossiers = fold(ModelDossiers, all)) =>
  runChecks(fold(ReportingBoard, all), dossiers, { campaign: 2022, asOf: "2022-10-31" })

it.prop(
  "dossiers folded in two portions are those folded at once",
  [yearsOfFacts, cuts],
  ([all, cut]) => {
    const first = fold(ModelDossiers, all.slice(0, cut))
    assert.deepStrictEqual(all.slice(cut).reduce(ModelDossiers.apply, first), fold(ModelDossiers, all))
  },
  thorough,
)

it.prop(
  "whatever happened, checks name only units that are expected and models that count, and change nothing",
  [yearsOfFacts],
  ([all]) => {
    const board = fold(ReportingBoard, all)
    const dossiers = fold(ModelDossiers, all)
    for (const { models, units } of found(all, dossiers)) {
      for (const unit of units) assert.isTrue(board.expected.includes(unit) && !board.transfers.has(unit), unit)
      for (const model of models) assert.isFalse(dossiers.get(model)?.withdrawn)
    }
    assert.deepStrictEqual(dossiers, fold(ModelDossiers, all))
  },
  thorough,
)

import { assert, it } from "@effect/vitest"
import { countsWith } from "../campaign/transfers.ts"
import { listModels, ModelRegister } from "../model-register/index.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { board, type BoardNumbers, ReportingBoard, unitProgress } from "./index.ts"
import { yearsOfFacts } from "./any-year.samples.ts"

const facts = [yearsOfFacts]
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
    const state = fold(ReportingBoard, all)
    const progress = unitProgress(state)
    const listed = listModels(fold(ModelRegister, all)).filter(
      ({ outcome, unit }) =>
        outcome !== "withdrawn" && progress.some(({ id }) => id === countsWith(state.transfers, unit)),
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

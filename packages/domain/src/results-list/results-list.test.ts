import { assert, it } from "@effect/vitest"
import { on } from "../history/past.samples.ts"
import { ModelFact } from "../model/index.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { yearsOfFacts } from "../reporting-board/any-year.samples.ts"
import { board, ReportingBoard } from "../reporting-board/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { listResults, ResultsList } from "./index.ts"

const list = (...facts: ReadonlyArray<PlacedFact>) => listResults(fold(ResultsList, [...roster, ...facts]))

it.prop(
  "the list has as many models, submitted and not scalable ones as the board counts, block by block",
  [yearsOfFacts],
  ([all]) => {
    const results = listResults(fold(ResultsList, all))
    const { blocks, totals } = board(fold(ReportingBoard, all), 2022, "2022-12-31")
    const counted = (block?: string) => {
      const own = results.filter((one) => block === undefined || one.block === block)
      const of = (outcome: string) => own.filter((one) => one.outcome === outcome).length
      return { models: own.length, submitted: of("submitted"), notScalable: of("notScalable") }
    }
    const { models, notScalable: closed, submitted: done } = totals
    assert.deepStrictEqual(counted(), { models, submitted: done, notScalable: closed })
    for (const one of blocks)
      assert.deepStrictEqual(counted(one.block), {
        models: one.models,
        submitted: one.submitted,
        notScalable: one.notScalable,
      })
    assert.strictEqual(new Set(results.map(({ id }) => id)).size, results.length)
  },
  { arbitrary: { runs: 200, size: 30 } },
)

it("tells of a model what its unit told last, and nothing that only its registration says", () => {
  const { registered } = life("m1")
  assert(registered.category === "model" && registered.fact._tag === "ModelRegistered")
  const place = { ...registered, fact: { ...registered.fact, periodAndPlace: "Ấp 2, cả năm" } }
  const said = { ...on("2022-10-14"), replicationCounts: [] }
  const told = placed.model(
    "m1",
    ModelFact.cases.ModelSubmitted.make({ ...said, results: "Tốt", effectiveness: "Giảm trộm" }),
  )
  const [one] = list(place, told)
  assert.deepInclude(one, {
    number: "M-2022-0017",
    periodAndPlace: null,
    outcome: "submitted",
    results: "Tốt",
    effectiveness: "Giảm trộm",
    words: null,
  })
  const other = ModelFact.cases.ModelReportedNotScalable.make({ ...said, words: "khó", periodAndPlace: "ấp 3" })
  assert.deepInclude(list(place, placed.model("m1", other))[0], {
    outcome: "notScalable",
    periodAndPlace: "ấp 3",
    words: "khó",
    effectiveness: null,
  })
})

it("has no model that was withdrawn, and none before its registration", () => {
  const { registered, submitted: told, withdrawn } = life("m1")
  assert.deepStrictEqual(list(registered, told, withdrawn), [])
  assert.deepStrictEqual(list(told), [])
})

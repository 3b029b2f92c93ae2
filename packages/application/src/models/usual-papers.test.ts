import { assert, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { command, onEmpty } from "../memory.samples.ts"
import { handleModel, handleOffice } from "../use-cases/index.ts"
import { on } from "../year.samples.ts"
import { bring, form, grant, twoYears } from "./awards.samples.ts"
import { usualPapersMissing } from "./usual-papers.ts"

it.effect(
  "an award is granted on a dossier that lacks only usual papers, and what it lacked then is told ever after",
  () =>
    Effect.gen(function* () {
      const [, model] = yield* twoYears
      yield* handleOffice(command("settings"), {
        _tag: "ChangeSettings",
        ...on("2022-01-01"),
        settings: { awardForms: [{ name: form, papers: ["tờ trình", "biên bản"] }] },
      })
      yield* bring(model)
      const supplement = { _tag: "SupplementProposal", ...on("2022-10-18"), form, papers: ["tờ trình"] } as const
      yield* handleModel(command("supplement"), model, supplement)
      const { last } = yield* handleModel(command("grant"), model, grant("1520/QĐ-UBND"))
      assert.deepStrictEqual(yield* usualPapersMissing(model, form, last), ["biên bản"])
      assert.deepStrictEqual(yield* usualPapersMissing(model, "Cờ thi đua", last), [])
      yield* handleOffice(command("later"), {
        _tag: "ChangeSettings",
        ...on("2022-10-21"),
        settings: { awardForms: [{ name: form, papers: ["xác nhận"] }] },
      })
      const { position } = yield* (yield* EventStore).head()
      assert.isAbove(position, last)
      assert.deepStrictEqual(yield* usualPapersMissing(model, form, last), ["biên bản"])
    }).pipe(onEmpty()),
)

it.effect("a proposal that names the papers that it needs wants no usual ones", () =>
  Effect.gen(function* () {
    const [, model] = yield* twoYears
    yield* handleOffice(command("settings"), {
      _tag: "ChangeSettings",
      ...on("2022-01-01"),
      settings: { awardForms: [{ name: form, papers: ["biên bản"] }] },
    })
    const proposal = {
      _tag: "ProposeForAward",
      ...on("2022-10-17"),
      form,
      summary: "tốt",
      required: ["tờ trình"],
    } as const
    const { last } = yield* handleModel(command("propose"), model, proposal)
    assert.deepStrictEqual(yield* usualPapersMissing(model, form, last), [])
  }).pipe(onEmpty()),
)

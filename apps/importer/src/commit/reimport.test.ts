import { assert, describe, it } from "@effect/vitest"
import { handleModel, load, markOf, newId, resolveActor, showModels } from "@kheo/application"
import { Model, type ModelFact, type ModelId, registered } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import { sentence } from "../issue/issue.ts"
import { asked, importing, onEmpty, stored, storedOf } from "./office.samples.ts"
import { annexMyAn, registering, registrations, roster, year } from "./year.samples.ts"

type Registration = typeof ModelFact.cases.ModelRegistered.Type

const saved = { ...registrations, saved: "once more" }
const modelOf = (title: string) =>
  Effect.map(
    storedOf("model.registered"),
    (events) => (events.find(({ data }) => data["title"] === title)?.subject.slice("model/".length) ?? "") as ModelId,
  )
const shown = (title: string) =>
  Effect.map(showModels({ campaign: 2022 }), ({ models }) => models.find((model) => model.title === title))

/** A person corrects a registration by hand. */
const editing = (title: string, change: Partial<Registration>) =>
  Effect.gen(function* () {
    const model = yield* modelOf(title)
    const standing = registered((yield* load(Model, streamName({ category: "model", model }))).state)
    assert(standing !== undefined)
    const { basis, occurredAt } = standing.fact
    yield* handleModel(markOf(yield* resolveActor(asked), newId()), model, {
      _tag: "CorrectModel",
      occurredAt,
      basis,
      corrects: standing.id,
      reason: "gõ nhầm",
      replacement: { ...standing.fact, ...change },
    })
  })

describe("papers that come again", () => {
  it.effect("with one cell changed and one row gone update the one field, and tell of the row, which stays", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const rows = annexMyAn.rows.flatMap((row, index) =>
        index === 2 ? [row.with(4, "Giảm hẳn trộm cắp")] : index === 3 ? [] : [row],
      )
      const before = (yield* stored).length
      const { missing, plan, totals } = yield* importing([{ ...annexMyAn, rows, saved: "again" }])
      assert.deepInclude(totals, { rows: 1, update: 1 })
      assert.deepStrictEqual(plan[0]?.diff, [{ field: "results", before: "Giảm trộm cắp", after: "Giảm hẳn trộm cắp" }])
      assert.deepStrictEqual(
        missing.map(({ cell, code, params }) => [cell, code, params["what"]]),
        [["B4", "IMP-3006", "Thùng gạo nghĩa tình"]],
      )
      assert.strictEqual((yield* stored).length, before + 2)
      assert.strictEqual((yield* showModels({ campaign: 2022 })).models.length, 4)
    }).pipe(onEmpty()),
  )

  it.effect("under another name miss nothing, and neither do the same bytes", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const other = { ...registering("khác.xlsx", ["1", "Xã Mỹ An", "Tiếng loa an ninh", "", "an ninh"]), saved: "x" }
      assert.deepStrictEqual((yield* importing([other])).missing, [])
      assert.deepStrictEqual((yield* importing([registrations])).missing, [])
    }).pipe(onEmpty()),
  )
})

describe("a field that a person has edited since", () => {
  const theirs = { field: "quốc phòng" }

  it.effect("is kept when the file comes again, with a warning that names both", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      yield* editing("Tiếng loa an ninh", theirs)
      const { totals, warnings } = yield* importing([saved])
      assert.deepInclude(totals, { unchanged: 4, update: 0 })
      const [warning] = warnings
      assert(warning !== undefined)
      assert.deepStrictEqual([warning.cell, warning.code], ["C3", "IMP-3003"])
      const told = sentence(warning.code, warning.params, "vi")
      assert.include(told, "lĩnh vực: trong sổ “quốc phòng”, trong tệp “an ninh”")
      assert.strictEqual((yield* shown("Tiếng loa an ninh"))?.field, "quốc phòng")
    }).pipe(onEmpty()),
  )

  it.effect("is kept beside another that the file changes, which is taken", () =>
    Effect.gen(function* () {
      yield* importing([roster, registering("a.xlsx", ["1", "Xã Mỹ An", "Tiếng loa", "", "an ninh"])])
      yield* editing("Tiếng loa", theirs)
      const again = { ...registering("a.xlsx", ["1", "Xã Mỹ An", "Tiếng LOA", "", "an ninh"]), saved: "again" }
      const { plan, totals, warnings } = yield* importing([again])
      assert.deepInclude(totals, { update: 1 })
      assert.deepStrictEqual(plan[0]?.diff, [{ field: "title", before: "Tiếng loa", after: "Tiếng LOA" }])
      assert.strictEqual(warnings.length, 1)
      assert.strictEqual((yield* shown("Tiếng LOA"))?.field, "quốc phòng")
      assert.strictEqual((yield* importing([again])).events, 0)
    }).pipe(onEmpty()),
  )

  it.effect("gives way where the file is to be preferred, and stays given", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      yield* editing("Tiếng loa an ninh", theirs)
      assert.deepInclude((yield* importing([saved], { prefer: "file" })).totals, { update: 1 })
      assert.strictEqual((yield* shown("Tiếng loa an ninh"))?.field, "an ninh")
      const { totals, warnings } = yield* importing([saved])
      assert.deepStrictEqual([totals.unchanged, warnings], [4, []])
    }).pipe(onEmpty()),
  )

  it.effect("is kept where it was amended by a later paper, too", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      yield* handleModel(markOf(yield* resolveActor(asked)), yield* modelOf("Tiếng loa an ninh"), {
        _tag: "AmendModel",
        occurredAt: "2022-10-20",
        basis: "paper",
        field: "field",
        to: "quốc phòng",
        reason: "công văn bổ sung",
      })
      const { events, warnings } = yield* importing([saved])
      assert.deepStrictEqual([events, warnings.map(({ code }) => code)], [0, ["IMP-3003"]])
      assert.strictEqual((yield* shown("Tiếng loa an ninh"))?.field, "quốc phòng")
    }).pipe(onEmpty()),
  )
})

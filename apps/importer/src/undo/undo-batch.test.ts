import { assert, describe, it } from "@effect/vitest"
import { findModel, handleModel, load, markOf, newId, resolveActor, showModels } from "@kheo/application"
import { Model, registered } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import { listBatches } from "../batches/list-batches.ts"
import { asked, counted, importing, onEmpty, stored, storedOf } from "../commit/office.samples.ts"
import { registering, registrations, roster, year, yearRows } from "../commit/year.samples.ts"
import { undoBatch } from "./undo-batch.ts"

const undoing = (batch: string | null, dryRun = false) => undoBatch(asked, { batch: batch ?? "", dryRun })

/** What the register shows of the models, without the numbers, which are never given twice. */
const shown = Effect.gen(function* () {
  const { models } = yield* showModels({ campaign: 2022 })
  return { board: yield* counted, models: models.map(({ number: _, ...model }) => model) }
})

/** A person changes a registration by hand. */
const editing = (title: string) =>
  Effect.gen(function* () {
    const actor = yield* resolveActor(asked)
    const [event] = (yield* storedOf("model.registered")).filter(({ data }) => data["title"] === title)
    const model = yield* findModel(event?.subject.slice("model/".length) ?? "")
    const standing = registered((yield* load(Model, streamName({ category: "model", model }))).state)
    assert(standing !== undefined)
    const { source: _, ...fact } = standing.fact
    yield* handleModel(markOf(actor, newId()), model, {
      _tag: "CorrectModel",
      occurredAt: fact.occurredAt,
      basis: fact.basis,
      corrects: standing.id,
      reason: "gõ nhầm",
      replacement: { ...fact, field: "sửa tay" },
    })
  })

describe("an import undone", () => {
  it.effect("leaves nothing of it standing, and the same papers can come again", () =>
    Effect.gen(function* () {
      const { batch } = yield* importing(year)
      const once = yield* shown
      const undone = yield* undoing(batch)
      assert.deepInclude(undone.totals, { kept: 0, failed: 0 })
      assert.strictEqual(undone.totals.reversed, undone.facts.length)
      assert.deepStrictEqual((yield* showModels({ campaign: 2022 }).pipe(Effect.result))._tag, "Failure")
      const again = yield* importing(year)
      assert.deepStrictEqual([again.rows, again.totals.create, again.refused], [yearRows, yearRows, []])
      assert.notStrictEqual(again.batch, batch)
      assert.deepStrictEqual(yield* shown, once)
      const ids = (yield* stored).map(({ id }) => id)
      assert.strictEqual(new Set(ids).size, ids.length)
    }).pipe(onEmpty()),
  )

  it.effect("tried first writes nothing and tells the same", () =>
    Effect.gen(function* () {
      const { batch } = yield* importing(year)
      const before = (yield* stored).length
      const tried = yield* undoing(batch, true)
      assert.strictEqual((yield* stored).length, before)
      const { dryRun: _, ...done } = yield* undoing(batch)
      assert.deepStrictEqual({ ...tried, dryRun: false }, { ...done, dryRun: false })
      assert.strictEqual((yield* stored).length, before + done.events)
    }).pipe(onEmpty()),
  )

  it.effect("keeps the row that somebody changed since, by name, with what it rests on", () =>
    Effect.gen(function* () {
      yield* importing([roster])
      const { batch } = yield* importing([registrations])
      yield* editing("Tuyến đường hoa")
      const { facts, totals } = yield* undoing(batch)
      assert.deepInclude(totals, { reversed: 3, kept: 1, failed: 0 })
      const kept = facts.filter(({ outcome }) => outcome === "kept")
      assert.deepStrictEqual(
        kept.map(({ fact, issue, source }) => [fact, source?.cell ?? null, issue?.code]),
        [["ModelRegistered", "C5", "IMP-4001"]],
      )
      const again = yield* importing([registrations])
      assert.deepInclude(again.totals, { create: 3, unchanged: 1 })
    }).pipe(onEmpty()),
  )

  it.effect("says again what stood before where it only corrected", () =>
    Effect.gen(function* () {
      yield* importing([roster, registering("a.xlsx", ["1", "Xã Mỹ An", "Tiếng loa", "Trần Thị Bưởi", "an ninh"])])
      const { batch } = yield* importing([
        registering("b.xlsx", ["1", "Xã Mỹ An", "Tiếng loa", "Trần Thị Bưởi", "kinh tế"]),
      ])
      yield* undoing(batch)
      const [model] = (yield* showModels({ campaign: 2022 })).models
      assert.deepInclude(model, { field: "an ninh", person: "Trần Thị Bưởi" })
    }).pipe(onEmpty()),
  )

  it.effect("can't be undone twice, and one that never was can't at all", () =>
    Effect.gen(function* () {
      const { batch } = yield* importing(year)
      yield* undoing(batch?.slice(0, 8) ?? "")
      const twice = yield* Effect.flip(undoing(batch))
      assert(twice._tag === "BatchUndone")
      assert.deepStrictEqual([twice.batch, twice.date], [batch, "21/10/2022"])
      assert.strictEqual((yield* Effect.flip(undoing("00000000")))._tag, "BatchUnknown")
      const [told] = yield* storedOf("import.undone")
      assert.strictEqual<unknown>((yield* listBatches)[0]?.undone?.reversed, told?.data["reversed"])
    }).pipe(onEmpty()),
  )

  it.effect("leaves units and a campaign that something else names", () =>
    Effect.gen(function* () {
      const { batch } = yield* importing([roster])
      yield* importing([registrations])
      const { facts, totals } = yield* undoing(batch)
      assert.deepInclude(totals, { reversed: 0, kept: 4 })
      assert.deepStrictEqual([...new Set(facts.map(({ fact }) => fact))], ["UnitAdded", "CampaignOpened"])
      assert.deepStrictEqual(yield* storedOf("import.undone"), [])
    }).pipe(onEmpty()),
  )
})

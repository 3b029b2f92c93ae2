import { assert, describe, it } from "@effect/vitest"
import { handleModel, load, markOf, newId, resolveActor, showModels } from "@kheo/application"
import { Model, ModelId, registered as registrationOf } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import { asked, importing, onDay, onEmpty, options, storedOf } from "../commit/office.samples.ts"
import { registrations, roster } from "../commit/year.samples.ts"
import { draftImport, leavingNoKey } from "../draft-import.ts"
import { importFiles } from "../import-files.ts"
import { checkRows } from "../plan/apply-plan.ts"
import { undoBatch } from "../undo/undo-batch.ts"
import { annexOf, filled, importingBytes, readBytes } from "./filled-form.samples.ts"

const [printed, mended] = ["Tiếng loa an ninh", "Tiếng loa an ninh trật tự"]
const titles = Effect.map(showModels({ campaign: options.campaign }), ({ models }) => models.map(({ title }) => title))

/** Xã Mỹ An's annex of two rows, on the first of which another title was written over the printed one. */
const mendedForm = Effect.gen(function* () {
  yield* importing([roster, registrations])
  const form = yield* annexOf("Xã Mỹ An")
  return yield* Effect.promise(() =>
    filled(form, (sheet) => {
      sheet.getCell("B10").value = mended
      for (const row of [10, 11]) sheet.getCell(`F${row}`).value = "Tốt"
    }),
  )
})

describe("a row whose title was mended", () => {
  it.effect("is an update that shows both titles, once", () =>
    Effect.gen(function* () {
      const bytes = yield* mendedForm
      const { receipt } = yield* importingBytes({ file: "a.xlsx", bytes })
      assert.deepStrictEqual(
        receipt.plan.map(({ action, diff }) => [action, diff]),
        [
          ["update", [{ field: "title", before: printed, after: mended }]],
          ["create", []],
        ],
      )
      const again = (yield* importingBytes({ file: "a.xlsx", bytes })).receipt
      assert.deepInclude(again.totals, { rows: 2, unchanged: 2 })
    }).pipe(onEmpty()),
  )

  it.effect("comes out on another day as its plan showed it", () =>
    Effect.gen(function* () {
      const bytes = yield* mendedForm
      const { read } = yield* Effect.promise(() => readBytes([{ file: "a.xlsx", bytes }]))
      const planned = yield* leavingNoKey(draftImport(read, options, asked))
      assert.include(yield* titles, printed)
      yield* onDay("2022-11-02")
      const { head } = planned.draft
      const done = yield* importFiles(read, options, asked, {
        check: (drafted) =>
          checkRows({ rows: planned.rows, base: { position: head.position, root: head.root } }, drafted),
      })
      assert.deepStrictEqual(done.plan, planned.rows)
      assert.include(yield* titles, mended)
    }).pipe(onEmpty()),
  )

  it.effect("gets its old title back when the import is undone, and the new one when it is imported again", () =>
    Effect.gen(function* () {
      const bytes = yield* mendedForm
      const { receipt } = yield* importingBytes({ file: "a.xlsx", bytes })
      const undone = yield* undoBatch(asked, { batch: receipt.batch ?? "", dryRun: false })
      assert.deepInclude(undone.totals, { kept: 0, failed: 0 })
      assert.include(yield* titles, printed)
      yield* importingBytes({ file: "a.xlsx", bytes })
      assert.include(yield* titles, mended)
      assert.strictEqual((yield* storedOf("model.amended")).length, 2)
    }).pipe(onEmpty()),
  )

  it.effect("does not take a title back that somebody has mended since, unless the file's word is to hold", () =>
    Effect.gen(function* () {
      const bytes = yield* mendedForm
      yield* importingBytes({ file: "a.xlsx", bytes })
      yield* amending(printed)
      const { receipt } = yield* importingBytes({ file: "a.xlsx", bytes })
      assert.deepInclude(receipt.totals, { unchanged: 2 })
      assert.include(
        receipt.warnings.map(({ code }) => code),
        "IMP-2308",
      )
      assert.include(yield* titles, printed)
      const { read } = yield* Effect.promise(() => readBytes([{ file: "a.xlsx", bytes }]))
      yield* importFiles(read, { ...options, prefer: "file" }, asked)
      assert.include(yield* titles, mended)
    }).pipe(onEmpty()),
  )

  it.effect("leaves the list of the spring as it was: it comes again without a word", () =>
    Effect.gen(function* () {
      yield* importingBytes({ file: "a.xlsx", bytes: yield* mendedForm })
      const again = yield* importing([registrations])
      assert.deepInclude(again.totals, { rows: again.totals.unchanged })
      assert.notInclude(
        again.warnings.map(({ code }) => code),
        "IMP-3003",
      )
      yield* amending("Loa phường")
      const told = yield* importing([registrations])
      assert.include(
        told.warnings.map(({ code }) => code),
        "IMP-3003",
      )
    }).pipe(onEmpty()),
  )
})

/** Somebody of the office amends the title of the unit's first model. */
const amending = Effect.fnUntraced(function* (to: string) {
  const actor = yield* resolveActor(asked)
  const events = yield* storedOf("model.registered")
  const first = events.find(({ data }) => data["title"] === printed)
  const model = ModelId.make(first?.subject.slice("model/".length) ?? "")
  const { state } = yield* load(Model, streamName({ category: "model", model }))
  assert.strictEqual(registrationOf(state)?.fact.title, printed)
  yield* handleModel(markOf(actor, newId()), model, {
    _tag: "AmendModel",
    occurredAt: "2022-10-21",
    basis: "paper",
    field: "title",
    to,
    reason: "công văn của đơn vị",
  })
})

import { rmSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { handleModel, markOf, newId, resolveActor } from "@kheo/application"
import type { ModelId } from "@kheo/domain/model"
import { Arbitrary, Effect, Result, Schema } from "effect"
import { asked, counted, importing, onDay, onEmpty, type Paper, stored, storedOf } from "../commit/office.samples.ts"
import { registering, registrations, roster, year } from "../commit/year.samples.ts"
import { undoBatch } from "../undo/undo-batch.ts"
import { applyPlan } from "./apply-plan.ts"
import { planning } from "./plan.samples.ts"
import { readPlan, readPlanFile } from "./plan-file.ts"

const bad = registering("b.xlsx", ["1", "Xã Lạ", "Nuôi ong"], ["2", "Xã Mỹ An", "Nuôi ong"])

/** Somebody amends the model of that title while a plan lies about. */
const amending = (title: string) =>
  Effect.gen(function* () {
    const actor = yield* resolveActor(asked)
    const event = (yield* storedOf("model.registered")).find(({ data }) => data["title"] === title)
    yield* handleModel(markOf(actor, newId()), (event?.subject.slice("model/".length) ?? "") as ModelId, {
      _tag: "AmendModel",
      occurredAt: "2022-10-20",
      basis: "paper",
      field: "field",
      to: "sửa tay",
      reason: "công văn bổ sung",
    })
  })

describe("a plan", () => {
  it.effect("writes nothing, and applied writes what it shows, row by row, on another day too", () =>
    Effect.gen(function* () {
      const { plan, receipt } = yield* planning([...year, bad])
      assert.deepStrictEqual(yield* stored, [])
      const { create, reject, rows, unchanged, update } = plan.totals
      assert.strictEqual(create + update + unchanged + reject, rows)
      assert.deepStrictEqual([rows, reject], [16, 1])
      yield* onDay("2022-10-25")
      const done = yield* applyPlan(plan, asked)
      assert.deepStrictEqual(done.plan, plan.rows)
      assert.deepStrictEqual([done.batch, done.events], [plan.batch, receipt.events])
      const [batch] = yield* storedOf("import.committed")
      assert.strictEqual(batch?.time.slice(0, 10), plan.day)
    }).pipe(Effect.scoped, onEmpty()),
  )

  it.effect("is applied once", () =>
    Effect.gen(function* () {
      const { plan } = yield* planning(year)
      yield* applyPlan(plan, asked)
      const before = yield* stored
      assert.strictEqual((yield* Effect.flip(applyPlan(plan, asked)))._tag, "PlanApplied")
      assert.deepStrictEqual(yield* stored, before)
    }).pipe(Effect.scoped, onEmpty()),
  )

  it.effect("is stale once somebody wrote about one of its rows, which is named, and then nothing is written", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const changed = registrations.rows.with(2, ["1", "Xã Mỹ An", "Tiếng loa an ninh", "", "quốc phòng"])
      const { plan } = yield* planning([{ ...registrations, rows: changed, saved: "again" }])
      assert.deepStrictEqual(plan.rows[0]?.diff, [{ field: "field", before: "an ninh", after: "quốc phòng" }])
      yield* amending("Tuyến đường hoa")
      const before = (yield* stored).length
      const stale = yield* Effect.flip(applyPlan(plan, asked))
      assert(stale._tag === "PlanStale")
      assert.deepStrictEqual(
        stale.rows.map(({ cell, now, planned }) => [cell, planned, now]),
        [["C5", "unchanged", "touched"]],
      )
      assert.strictEqual((yield* stored).length, before)
    }).pipe(Effect.scoped, onEmpty()),
  )

  it.effect("is not stale for what was written elsewhere", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const { plan } = yield* planning([registering("c.xlsx", ["1", "Xã Mỹ An", "Nuôi ong"])])
      yield* amending("Tuyến đường hoa")
      assert.strictEqual((yield* applyPlan(plan, asked)).totals.create, 1)
    }).pipe(Effect.scoped, onEmpty()),
  )

  it.effect("is refused where its files changed or are gone, by name", () =>
    Effect.gen(function* () {
      const { paths, plan } = yield* planning([roster, registrations])
      writeFileSync(paths[0] ?? "", "other bytes")
      rmSync(paths[1] ?? "")
      const refused = yield* Effect.flip(applyPlan(plan, asked))
      assert(refused._tag === "PlanFilesChanged")
      assert.deepStrictEqual(
        refused.files.map(({ change, file }) => [file, change]),
        [
          ["đơn vị.xlsx", "changed"],
          ["đăng ký.xlsx", "gone"],
        ],
      )
      assert.deepStrictEqual(yield* stored, [])
    }).pipe(Effect.scoped, onEmpty()),
  )

  it.effect("that was edited by hand, cut, or made by a later version is refused as that", () =>
    Effect.gen(function* () {
      const { text } = yield* planning([roster])
      const reason = (plan: string) => {
        const [found, same] = [readPlanFile(Buffer.from(plan)), readPlan(plan)]
        assert.deepStrictEqual(found, same)
        return Result.match(found, { onSuccess: () => "read", onFailure: (no) => no.reason })
      }
      assert.strictEqual(reason(text), "read")
      assert.strictEqual(reason(text.replace("Xã Mỹ An", "Xã Mỹ Ân")), "changed")
      assert.strictEqual(reason(text.slice(0, -40)), "damaged")
      assert.strictEqual(reason(text.replace('"version":1', '"version":2')), "newer-version")
      assert.strictEqual(reason(text.replace('"action":"create"', '"action":"erase"')), "damaged")
      for (const other of ["", "{}", "[]", "null", "Kính gửi", "PK\u0003\u0004"])
        assert.strictEqual(reason(other), "not-a-plan", other)
    }).pipe(Effect.scoped, onEmpty()),
  )
})

describe("all or nothing", () => {
  it.effect("writes nothing, not even a first user, when one row is refused", () =>
    Effect.gen(function* () {
      const receipt = yield* importing([...year, bad], { atomic: true })
      assert.deepStrictEqual(
        [receipt.atomic, receipt.batch, receipt.events, receipt.refused.length],
        [true, null, 0, 1],
      )
      assert.deepStrictEqual(yield* stored, [])
      assert.strictEqual((yield* importing(year, { atomic: true })).atomic, false)
    }).pipe(onEmpty()),
  )
})

/** Any selection of a year's papers, with rows left out and fields changed. */
const papers = Arbitrary.array(
  Arbitrary.schema(Schema.Struct({ paper: Schema.Int, drop: Schema.Int, change: Schema.Boolean })),
  { minLength: 1, maxLength: 5 },
)
const chosen = (choices: ReadonlyArray<{ paper: number; drop: number; change: boolean }>): ReadonlyArray<Paper> => {
  const all = [roster, ...year.filter((paper) => paper !== roster)]
  const picked = choices.map(({ change, drop, paper }) => {
    const one = all[Math.abs(paper) % all.length] ?? roster
    const place = 2 + (Math.abs(drop) % 3)
    const rows = one.rows.filter((_, index) => index !== place || one === roster)
    const edited = rows.map((row, index) =>
      change && index > 1 && one !== roster ? row.with(-1, `${row.at(-1)} (sửa)`) : row,
    )
    return { ...one, rows: edited }
  })
  return [roster, ...new Map(picked.map((paper) => [paper.file, paper])).values()]
}

it.effect.prop(
  "any plan applied is what it showed; planned, applied, undone and applied again, the register is as after one apply",
  [papers],
  ([choices]) =>
    Effect.gen(function* () {
      const own = chosen(choices)
      const { plan } = yield* planning(own)
      const done = yield* applyPlan(plan, asked)
      assert.deepStrictEqual(done.plan, plan.rows)
      const once = yield* counted
      const { totals } = yield* undoBatch(asked, { batch: plan.batch, dryRun: false })
      assert.deepInclude(totals, { kept: 0, failed: 0 })
      const second = yield* planning(own)
      assert.deepStrictEqual(
        second.plan.rows.map(({ action, key }) => [key, action]),
        plan.rows.map(({ action, key }) => [key, action]),
      )
      yield* applyPlan(second.plan, asked)
      assert.deepStrictEqual(yield* counted, once)
    }).pipe(Effect.scoped, onEmpty()),
  { arbitrary: { runs: 8 } },
)

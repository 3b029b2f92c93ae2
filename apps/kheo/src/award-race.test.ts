import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, it } from "@effect/vitest"
import { handleCampaign, handleModel, handleUnit, markOf, registerModel, showAwards } from "@kheo/application"
import type { ModelCommand, ModelId } from "@kheo/domain/model"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { onTestFinished } from "vitest"
import { storeLayer } from "./layer.ts"

const on = { occurredAt: "2022-02-09", basis: "paper" } as const
const [form, unit] = ["Giấy khen", UnitId.make("u-my-an")]
const mark = () => markOf(UserId.make("clerk"))
const grant = (decision: string): ModelCommand => ({
  _tag: "GrantAward",
  ...on,
  form,
  decision,
  authority: "UBND huyện",
})

const twoYears = Effect.gen(function* () {
  yield* handleUnit(mark(), unit, { _tag: "AddUnit", ...on, name: "Xã Mỹ An", block: "Khối xã" })
  const models: Array<ModelId> = []
  for (const campaign of [2021, 2022]) {
    const open = { title: "Dân vận khéo", deadline: `${campaign}-10-21`, expected: [unit] as const }
    yield* handleCampaign(mark(), campaign, { _tag: "OpenCampaign", ...on, ...open })
    const said = { campaign, unit, title: "Tiếng loa an ninh", continues: models[0] }
    const { id } = yield* registerModel(mark(), { ...said, ...on })
    yield* handleModel(mark(), id, { _tag: "ProposeForAward", ...on, form, summary: "giảm trộm cắp" })
    yield* handleModel(mark(), id, { _tag: "ReviewProposal", ...on, form, verdict: "for" })
    models.push(id)
  }
  return models
})

/** A writer of its own connection, who thinks for a while before the store is asked to write. */
const writer = (folder: string, model: ModelId, decision: string) =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const slow = EventStore.of({
      ...store,
      append: (asked, decided) =>
        store.append(
          asked,
          Effect.tap(decided, () => Effect.sleep("20 millis")),
        ),
    })
    return yield* handleModel(mark(), model, grant(decision)).pipe(
      Effect.provideService(EventStore, slow),
      Effect.result,
    )
  }).pipe(Effect.provide(storeLayer({ folder: folder })))

it.live("of eight writers in one file, each with its own connection, one grants the achievement's award", () =>
  Effect.gen(function* () {
    const folder = mkdtempSync(join(tmpdir(), "kheo-race-"))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const models = yield* twoYears.pipe(Effect.provide(storeLayer({ folder: folder })))
    const outcomes = yield* Effect.forEach(
      Array.from({ length: 8 }, (_, index) => index),
      (index) => writer(folder, models[index % 2] ?? ("" as ModelId), `${index}/QĐ-UBND`),
      { concurrency: "unbounded" },
    )
    assert.strictEqual(outcomes.filter(Result.isSuccess).length, 1)
    const awarded = yield* Effect.forEach([2021, 2022], (campaign) => showAwards({ campaign })).pipe(
      Effect.provide(storeLayer({ folder: folder })),
    )
    assert.strictEqual(
      awarded.flatMap(({ forms }) => forms).reduce((sum, { awarded }) => sum + awarded, 0),
      1,
    )
  }),
)

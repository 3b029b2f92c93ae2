import type { CampaignYear } from "@kheo/domain/campaign"
import type { ModelId } from "@kheo/domain/model"
import type { RegisteredModel } from "@kheo/domain/model-register"
import { campaignTag, parseStream, streamName } from "@kheo/domain/movement"
import { EventStore, type Fact, type FactPlace, ProjectionStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { type Opener, opener } from "../personal/opener.ts"
import { openedModel, storedModel } from "./model-row.ts"
import { campaignRegister, modelsOf } from "./read-model.ts"

/** Part of a campaign's models in no order that matters, and where the next part begins; undefined after the last. */
export interface ModelsPage {
  readonly models: ReadonlyArray<RegisteredModel>
  readonly next: FactPlace | undefined
}

/** So many models as their rows tell them, persons opened; `from` is what the page before answered as `next`. */
export const registeredModels = Effect.fn("registeredModels")(function* (
  campaign: CampaignYear,
  from: FactPlace | undefined,
  limit: number,
) {
  const projections = yield* ProjectionStore
  const { open } = yield* opener
  const rows = yield* projections.facts(campaignRegister, {
    partitions: [modelsOf(campaignTag(campaign))],
    limit,
    ...(from === undefined ? {} : { beyond: from }),
  })
  const last = rows.length < limit ? undefined : rows.at(-1)
  const page: ModelsPage = {
    models: rows.flatMap((row) => modelIn(row, open)),
    next: last && { occurredAt: last.occurredAt, position: last.position },
  }
  return page
})

/** Of which models the ledger says something after one position and up to another. */
export const modelsTouched = Effect.fn("modelsTouched")(function* (after: number, until: number) {
  const store = yield* EventStore
  const touched = new Set<ModelId>()
  if (after >= until) return touched as ReadonlySet<ModelId>
  yield* store.read({ after, until }).pipe(
    Stream.runForEach(({ stream }) =>
      Effect.sync(() => {
        const about = parseStream(stream)
        if (about?.category === "model") touched.add(about.model)
      }),
    ),
  )
  return touched as ReadonlySet<ModelId>
})

/** These models of a campaign as their rows tell them; those that are none of its registered ones are left out. */
export const registeredAmong = Effect.fn("registeredAmong")(function* (
  campaign: CampaignYear,
  models: Iterable<ModelId>,
) {
  const projections = yield* ProjectionStore
  const { open } = yield* opener
  const partition = modelsOf(campaignTag(campaign))
  const rows = yield* Effect.forEach(models, (model) =>
    projections.fact(campaignRegister, streamName({ category: "model", model })),
  )
  return rows.flatMap((row) => (row?.partition === partition ? modelIn(row, open) : []))
})

const modelIn = (row: Fact, open: Opener["open"]): ReadonlyArray<RegisteredModel> => {
  const model = storedModel(row)
  return model === undefined ? [] : [openedModel(model, open)]
}

import { type Draft, listCampaigns, listUsers, load } from "@kheo/application"
import { Campaign, everExpected } from "@kheo/domain/campaign"
import { Model } from "@kheo/domain/model"
import { parseStream, streamName, unitTag } from "@kheo/domain/movement"
import { Participation } from "@kheo/domain/participation"
import type { UnitId } from "@kheo/domain/unit"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"

/** Whether anything that stands names the unit: a model, a part in a campaign, a list of who is expected, a user. */
export const isUsed = Effect.fn("isUsed")(function* (draft: Draft, unit: UnitId) {
  const store = yield* EventStore
  for (const campaign of yield* listCampaigns) {
    const { state } = yield* load(Campaign, streamName({ category: "campaign", campaign }))
    if (state.facts.length > 0 && everExpected(state).includes(unit)) return true
  }
  const lines = yield* collectLines(store.read({ tags: [unitTag(unit)] }))
  for (const stream of new Set(lines.map((line) => line.stream))) {
    if (stream !== `unit/${unit}` && (yield* stands(draft, stream))) return true
  }
  return (yield* listUsers).some((user) => user.unit === unit)
})

/** Whether any fact of a model or a participation stands, in whatever campaign. */
export const stands = Effect.fnUntraced(function* (draft: Draft, stream: string) {
  const category = parseStream(stream)?.category
  if (category !== "model" && category !== "participation") return false
  if (!draft.has(stream)) {
    const store = yield* EventStore
    draft.take(stream, yield* collectLines(store.read({ stream })))
  }
  const loaded = category === "model" ? draft.load(Model, stream) : draft.load(Participation, stream)
  return loaded.state.facts.length > 0
})

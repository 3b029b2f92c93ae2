import type { CampaignYear } from "@kheo/domain/campaign"
import { campaignTag, rosterTag } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { opener } from "../personal/opener.ts"
import { Draft } from "./draft.ts"

/** A draft of what stands of a campaign and of the units, read at once: a decision on it then asks the store for nothing. */
export const beginDraft = Effect.fn("beginDraft")(function* (campaign: CampaignYear) {
  const store = yield* EventStore
  const head = yield* store.head()
  const open = yield* opener
  const until = head.position
  const ofCampaign = yield* collectLines(store.read({ tags: [campaignTag(campaign)], until }))
  const ofUnits = yield* collectLines(store.read({ tags: [rosterTag], until }))
  const units = ofUnits.filter(({ stream }) => stream.startsWith("unit/"))
  const others = ofCampaign.filter(({ stream }) => !stream.startsWith("unit/"))
  const participations = `participation/${campaign}/`
  return new Draft({
    head,
    lines: [...units, ...others],
    open,
    covers: (stream) => /^(model|unit|import)\//.test(stream) || stream.startsWith(participations),
  })
})

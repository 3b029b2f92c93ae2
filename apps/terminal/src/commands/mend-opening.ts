import { type CommandMark, handleCampaign, load, NotFound } from "@kheo/application"
import { Campaign, opening } from "@kheo/domain/campaign"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import type { OpeningMending } from "../state/index.ts"

/** Corrects what the campaign's opening said of its deadline or its policy; the rest stays as it stands. */
export const mendOpening = Effect.fn("mendOpening")(function* (mark: CommandMark, ask: OpeningMending) {
  const { campaign, reason, to } = ask
  const { state } = yield* load(Campaign, streamName({ category: "campaign", campaign }))
  const standing = opening(state)
  if (standing === undefined) return yield* new NotFound({ what: "campaign", name: String(campaign) })
  const { fact, id } = standing
  return yield* handleCampaign(mark, campaign, {
    _tag: "CorrectCampaign",
    occurredAt: fact.occurredAt,
    basis: fact.basis,
    corrects: id,
    reason,
    replacement: { ...fact, ...to },
  })
})

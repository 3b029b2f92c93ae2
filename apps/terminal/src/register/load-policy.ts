import { load } from "@kheo/application"
import { Campaign, type CampaignPolicy, policy } from "@kheo/domain/campaign"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"

/** How a campaign counts, as its opening said it or as it was corrected. */
export const loadPolicy = Effect.fn("loadPolicy")(function* (campaign: number) {
  const { state } = yield* load(Campaign, streamName({ category: "campaign", campaign }))
  const told: { readonly campaign: number; readonly policy: CampaignPolicy } = { campaign, policy: policy(state) }
  return told
})

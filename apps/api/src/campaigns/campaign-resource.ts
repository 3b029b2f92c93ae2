import { handleCampaign, load, NotFound } from "@kheo/application"
import { Campaign, CampaignCommand, CampaignFact, type CampaignYear } from "@kheo/domain/campaign"
import { streamName } from "@kheo/domain/movement"
import { Effect, Schema } from "effect"
import type { Resource } from "../command/index.ts"
import { YearText } from "../values.ts"

/** A campaign in a path: its year. */
export const campaignParams = Schema.Struct({ campaign: YearText })

/** The campaign that a path names; 404 where none was ever opened. */
export const findCampaign = Effect.fnUntraced(function* ({ campaign }: { readonly campaign: CampaignYear }) {
  const { version } = yield* load(Campaign, streamName({ category: "campaign", campaign }))
  return version === 0 ? yield* new NotFound({ what: "campaign", name: String(campaign) }) : campaign
})

/** A campaign, by its year. */
export const campaignResource: Resource<CampaignYear, CampaignCommand> = {
  tag: "campaigns",
  path: "/v1/campaigns/{campaign}",
  name: "Campaign",
  params: campaignParams as never,
  find: findCampaign,
  told: String,
  stream: (campaign) => streamName({ category: "campaign", campaign }),
  handle: handleCampaign,
  commands: CampaignCommand,
  mending: {
    aggregate: Campaign,
    facts: CampaignFact,
    correct: "CorrectCampaign",
    retract: "RetractCampaign",
    notStanding: "CampaignFactNotStanding",
  },
}

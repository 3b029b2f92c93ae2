import { Campaign, type CampaignCommand, type CampaignYear } from "@kheo/domain/campaign"
import { campaignTag, streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"
import { today } from "../today.ts"

/** Opens, extends, closes, reopens or corrects a campaign, moves its units, or tells of its district conference. */
export const handleCampaign = (mark: CommandMark, campaign: CampaignYear, command: CampaignCommand) => {
  const stream = streamName({ category: "campaign", campaign })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Campaign, stream)
      const outcome = Campaign.decide(loaded.state, command, { today: yield* today, campaign })
      return { stream, read: [loaded], outcome, tags: () => [campaignTag(campaign)] }
    }),
  )
}

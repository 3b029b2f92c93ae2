import { Campaign, type CampaignCommand, type CampaignYear } from "@kheo/domain/campaign"
import { campaignTag, type MovementEvent, streamName, unitTag } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import type { Appended } from "@kheo/event-store"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { tryCheckpoint } from "../ledger/index.ts"
import { load } from "../load.ts"
import { today } from "../today.ts"

/**
 * Opens, extends, closes, reopens or corrects a campaign, moves its units, or tells of its district conference.
 *
 * Closing signs a checkpoint; one that could not be signed is told of and undoes nothing.
 */
export const handleCampaign = Effect.fnUntraced(function* (
  mark: CommandMark,
  campaign: CampaignYear,
  command: CampaignCommand,
) {
  const appended = yield* handled(mark, campaign, command)
  const answer: Appended & { readonly checkpoint?: Effect.Success<typeof tryCheckpoint> } =
    command._tag === "CloseCampaign" ? { ...appended, checkpoint: yield* tryCheckpoint } : appended
  return answer
})

const handled = (mark: CommandMark, campaign: CampaignYear, command: CampaignCommand) => {
  const stream = streamName({ category: "campaign", campaign })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Campaign, stream)
      const outcome = Campaign.decide(loaded.state, command, { today: yield* today, campaign })
      return {
        stream,
        read: [loaded],
        outcome,
        tags: (event) => [campaignTag(campaign), ...unitsOf(event).map(unitTag)],
      }
    }),
  )
}

/** The units that an event of a campaign is about, by which it is found among theirs; the frozen list is about nobody in particular. */
const unitsOf = (event: MovementEvent): ReadonlyArray<UnitId> => {
  const fact = event._tag === "CampaignCorrected" ? event.replacement : event
  if (fact._tag === "CampaignUnitExpected") return [fact.unit]
  if (fact._tag !== "CampaignUnitTransferred") return []
  return fact.to === undefined ? [fact.unit] : [fact.unit, fact.to]
}

import { Campaign, type CampaignYear } from "@kheo/domain/campaign"
import { campaignTag, streamName, unitTag } from "@kheo/domain/movement"
import { Participation, type ParticipationCommand } from "@kheo/domain/participation"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"
import { today } from "../today.ts"

/** Records a unit's conference, report or reminder, or corrects what was recorded. */
export const handleParticipation = (
  mark: CommandMark,
  campaign: CampaignYear,
  unit: UnitId,
  command: ParticipationCommand,
) => {
  const stream = streamName({ category: "participation", campaign, unit })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Participation, stream)
      const its = yield* load(Campaign, streamName({ category: "campaign", campaign }))
      const context = { today: yield* today, campaign: its.state, unit }
      const outcome = Participation.decide(loaded.state, command, context)
      return { stream, read: [loaded, its], outcome, tags: () => [campaignTag(campaign), unitTag(unit)] }
    }),
  )
}

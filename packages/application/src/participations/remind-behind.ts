import type { CampaignYear } from "@kheo/domain/campaign"
import type { ParticipationCommand } from "@kheo/domain/participation"
import { Effect } from "effect"
import { showLists } from "../campaigns/show-lists.ts"
import { type CommandMark, nameId } from "../command-mark.ts"
import { handleParticipation } from "../use-cases/index.ts"

/** Reminds everyone who is behind on the day of the letter; each unit's command stands alone, so a repeat goes on where the first stopped. */
export const remindBehind = Effect.fn("remindBehind")(function* (
  mark: CommandMark,
  campaign: CampaignYear,
  command: typeof ParticipationCommand.cases.RemindUnit.Type,
) {
  const { units } = yield* showLists({ campaign, asOf: command.occurredAt })
  const behind = units.filter((unit) => unit.behind)
  let events = 0
  for (const { id } of behind) {
    const own = { ...mark, id: nameId(`${mark.id}/${id}`) }
    const { first, last } = yield* handleParticipation(own, campaign, id, command)
    events += Math.max(0, last - first + 1)
  }
  return { campaign, units: behind.map(({ name }) => name), events }
})

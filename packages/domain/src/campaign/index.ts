import { CampaignCommand, decide } from "./decide.ts"
import { CampaignEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { CampaignCommand, type CampaignDecision, CampaignRefusal } from "./decide.ts"
export { CampaignEvent, CampaignFact, CampaignYear } from "./events.ts"
export { type Campaign as CampaignState, deadline, expected, isOpen, opening } from "./state.ts"

/** One year's campaign of the movement, with its deadline and its frozen list of units that must report. */
export const Campaign = {
  category: "campaign",
  Event: CampaignEvent,
  Command: CampaignCommand,
  initial,
  evolve,
  decide,
} as const

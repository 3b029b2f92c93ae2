import { CampaignCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { CampaignEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { CampaignCommand, CampaignRefusal } from "./command.ts"
export type { CampaignDecision } from "./decide.ts"
export { CampaignEvent, CampaignFact, CampaignYear, Period } from "./events.ts"
export type { CampaignContext } from "./opening-refusal.ts"
export { CampaignPolicy, defaultPolicy } from "./policy.ts"
export {
  type Campaign as CampaignState,
  deadline,
  everExpected,
  expected,
  heldConference,
  isOpen,
  opening,
  plannedConference,
  policy,
} from "./state.ts"
export { countsWith, type Transfers, transfersOf } from "./transfers.ts"

/** One year's campaign of the movement, with its deadline and its frozen list of units that must report. */
export const Campaign = {
  category: "campaign",
  Event: CampaignEvent,
  Command: CampaignCommand,
  initial,
  evolve,
  decide,
} as const

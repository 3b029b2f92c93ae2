import type { Recorded } from "../history/recorded.ts"
import { newest, settle, type Standing } from "../history/standing.ts"
import type { UnitId } from "../unit/events.ts"
import { type CampaignEvent, CampaignFact } from "./events.ts"

/** What deciders need to know of a campaign, their own and those of its participants. */
export interface Campaign {
  readonly facts: ReadonlyArray<Standing<CampaignFact>>
}

export const initial: Campaign = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (campaign: Campaign, recorded: Recorded<CampaignEvent>): Campaign => ({
  facts: settle(campaign.facts, recorded),
})

export const opening = ({ facts }: Campaign) => newest(facts, CampaignFact.guards.CampaignOpened)

/** The deadline in force, the newest extension included; undefined before the opening. */
export const deadline = (campaign: Campaign): string | undefined => {
  const opened = opening(campaign)
  return opened && (newest(campaign.facts, CampaignFact.guards.CampaignDeadlineExtended) ?? opened).fact.deadline
}

/** Whether registrations and reports are taken: opened, and not closed since the last reopening. */
export const isOpen = (campaign: Campaign): boolean => {
  const last = newest(campaign.facts, CampaignFact.isAnyOf(["CampaignOpened", "CampaignClosed", "CampaignReopened"]))
  return opening(campaign) !== undefined && last?.fact._tag !== "CampaignClosed"
}

/** Units that must report, in roster order, those added later at the end. */
export const expected = (campaign: Campaign): ReadonlyArray<UnitId> => [
  ...(opening(campaign)?.fact.expected ?? []),
  ...campaign.facts.flatMap(({ fact }) => (fact._tag === "CampaignUnitExpected" ? [fact.unit] : [])),
]

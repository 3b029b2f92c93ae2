import type { Recorded } from "../history/recorded.ts"
import { newest, settle, type Standing } from "../history/standing.ts"
import type { UnitId } from "../unit/events.ts"
import { type CampaignEvent, CampaignFact } from "./events.ts"
import { type CampaignPolicy, defaultPolicy } from "./policy.ts"
import { stayingUnits, transfersOf } from "./transfers.ts"

/** What deciders need to know of a campaign, their own and those of its participants. */
export interface Campaign {
  readonly facts: ReadonlyArray<Standing<CampaignFact>>
}

/** Nothing is known of a campaign before its opening. */
export const initial: Campaign = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (campaign: Campaign, recorded: Recorded<CampaignEvent>): Campaign => ({
  facts: settle(campaign.facts, recorded),
})

/** The opening that stands: the newest, when one was retracted and stated again. */
export const opening = ({ facts }: Campaign) => newest(facts, isOpening)

const isOpening = CampaignFact.isAnyOf(["CampaignOpened"])

/** The deadline in force, the newest extension included; undefined before the opening. */
export const deadline = (campaign: Campaign): string | undefined => {
  const opened = opening(campaign)
  return opened && (newest(campaign.facts, CampaignFact.isAnyOf(["CampaignDeadlineExtended"])) ?? opened).fact.deadline
}

/** The newest opening, close or reopening. */
export const lastTurn = ({ facts }: Campaign) => newest(facts, isTurn)

const isTurn = CampaignFact.isAnyOf(["CampaignOpened", "CampaignClosed", "CampaignReopened"])

/** Whether registrations and reports are taken: opened, and not closed since the last reopening. */
export const isOpen = (campaign: Campaign): boolean =>
  opening(campaign) !== undefined && lastTurn(campaign)?.fact._tag !== "CampaignClosed"

/** Which switches hold: those of the opening, else the defaults. */
export const policy = (campaign: Campaign): CampaignPolicy => opening(campaign)?.fact.policy ?? defaultPolicy

/** The newest plan of the district's own conference; a plan may be replaced by a later one. */
export const plannedConference = ({ facts }: Campaign) =>
  newest(facts, CampaignFact.isAnyOf(["CampaignDistrictConferencePlanned"]))

/** The district's own conference, which is held once. */
export const heldConference = ({ facts }: Campaign) =>
  newest(facts, CampaignFact.isAnyOf(["CampaignDistrictConferenceHeld"]))

/** Everyone who was ever to report: the frozen list, then units that came later and successors, whoever left since included. */
export const everExpected = (campaign: Campaign): ReadonlyArray<UnitId> => [
  ...new Set([
    ...(opening(campaign)?.fact.expected ?? []),
    ...campaign.facts.flatMap(({ fact }) => {
      if (fact._tag === "CampaignUnitExpected") return [fact.unit]
      return fact._tag === "CampaignUnitTransferred" && fact.to !== undefined ? [fact.to] : []
    }),
  ]),
]

/** Units that must report, in roster order, those added later at the end, without those transferred to another or closed. */
export const expected = (campaign: Campaign): ReadonlyArray<UnitId> => {
  const known = expectedOf.get(campaign)
  if (known !== undefined) return known
  const units = stayingUnits(everExpected(campaign), transfersOf(campaign.facts))
  expectedOf.set(campaign, units)
  return units
}

/** Whether a unit must report. */
export const isExpected = (campaign: Campaign, unit: UnitId): boolean => {
  const known = setOf.get(campaign)
  if (known !== undefined) return known.has(unit)
  const units = new Set(expected(campaign))
  setOf.set(campaign, units)
  return units.has(unit)
}

/** A campaign's state never changes, and every row of a list asks who is expected. */
const expectedOf = new WeakMap<Campaign, ReadonlyArray<UnitId>>()
const setOf = new WeakMap<Campaign, ReadonlySet<UnitId>>()

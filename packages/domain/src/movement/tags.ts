import type { CampaignYear } from "../campaign/events.ts"
import type { ModelId } from "../model/events.ts"
import type { UnitId } from "../unit/events.ts"

/** Marks the events of one campaign, its models' and participants' included. */
export const campaignTag = (campaign: CampaignYear): string => `campaign:${campaign}`

/** Marks the events that concern one unit. */
export const unitTag = (unit: UnitId): string => `unit:${unit}`

/** Marks the registrations of one campaign, which are numbered from 1 without gaps or repeats. */
export const registrationTag = (campaign: CampaignYear): string => `registration:${campaign}`

/** Marks additions of units, whose codes and names must stay findable. */
export const rosterTag = "roster"

/** Marks the registrations that go on with an earlier year's model: who it is continued by is found, and held, by it. */
export const continuedTag = (earlier: ModelId): string => `continued:${earlier}`

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

/** Marks the papers that have a number among the office's own of one document type, whatever the term of office. */
export const numberTypeTag = (type: string): string => `number:${word(type)}`

/** Marks the papers of one document type and one term of office, which are numbered without gaps or repeats. */
export const numberTag = (type: string, term: string): string => `${numberTypeTag(type)}:${word(term)}`

/** Marks the papers that may be one: equal issuer, number, symbol and date. */
export const paperTag = (key: string): string => `paper:${word(key)}`

/** Tags stand in a line separated by spaces; what people call their types and terms may hold anything. */
const word = (text: string): string => encodeURIComponent(text.toWellFormed())

/** Marks the registrations that go on with an earlier year's model: who it is continued by is found, and held, by it. */
export const continuedTag = (earlier: ModelId): string => `continued:${earlier}`

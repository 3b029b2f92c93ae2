import { Schema } from "effect"
import { correction, fact, retraction } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { UnitId } from "../unit/events.ts"

/** A campaign's id: its four-digit year, unique in an office. Its period need not be that calendar year. */
export const CampaignYear = Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2999 }))
export type CampaignYear = typeof CampaignYear.Type

const facts = {
  /** `expected` is the frozen list of units that must report, in roster order. */
  CampaignOpened: {
    ...fact,
    title: Schema.NonEmptyString,
    deadline: LocalDate,
    expected: Schema.NonEmptyArray(UnitId),
  },
  CampaignDeadlineExtended: { ...fact, deadline: LocalDate, reason: Schema.optionalKey(Schema.NonEmptyString) },
  CampaignUnitExpected: { ...fact, unit: UnitId },
  CampaignClosed: { ...fact, reason: Schema.optionalKey(Schema.NonEmptyString) },
  CampaignReopened: { ...fact, reason: Schema.NonEmptyString },
}

export const CampaignFact = Schema.TaggedUnion(facts)
export type CampaignFact = typeof CampaignFact.Type

/** Everything that can have happened to one yearly campaign; a storage format, like every event. */
export const CampaignEvent = Schema.TaggedUnion({
  ...facts,
  CampaignCorrected: { ...correction, replacement: CampaignFact },
  CampaignRetracted: retraction,
})
export type CampaignEvent = typeof CampaignEvent.Type

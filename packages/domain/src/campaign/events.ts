import { Schema } from "effect"
import { correction, fact, retraction } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { UnitId } from "../unit/events.ts"
import { CampaignPolicy } from "./policy.ts"

/** A campaign's id: its four-digit year, unique in an office. Its period need not be that calendar year. */
export const CampaignYear = Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2999 }))
export type CampaignYear = typeof CampaignYear.Type

/** First and last day of what a campaign is about, both inclusive. */
export const Period = Schema.Struct({ from: LocalDate, to: LocalDate })
export type Period = typeof Period.Type

/** What an opening says; `grounds` are the papers that it rests on (căn cứ), by id or as their text. */
export const opening = {
  title: Schema.NonEmptyString,
  deadline: LocalDate,
  expected: Schema.NonEmptyArray(UnitId),
  period: Schema.optionalKey(Period),
  policy: Schema.optionalKey(CampaignPolicy),
  grounds: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
}

/** The paper that a fact rests on, by its id in the register of papers or by its number. */
const paper = Schema.optionalKey(Schema.NonEmptyString)

/** Without `to` the unit is closed: it ends without a successor in this campaign. */
export const transfer = {
  unit: UnitId,
  to: Schema.optionalKey(UnitId),
  reason: Schema.optionalKey(Schema.NonEmptyString),
  paper,
}

/** `plannedFor` is the day of the conference; `occurredAt` that of the paper which plans it. */
export const districtConferencePlan = {
  plannedFor: LocalDate,
  place: Schema.optionalKey(Schema.NonEmptyString),
  paper,
}

/** `occurredAt` is the day on which the district's conference was held. */
export const districtConference = { place: Schema.optionalKey(Schema.NonEmptyString), paper }

const facts = {
  /** `expected` is the frozen list of units that must report, in roster order. */
  CampaignOpened: { ...fact, ...opening },
  CampaignDeadlineExtended: { ...fact, deadline: LocalDate, reason: Schema.optionalKey(Schema.NonEmptyString) },
  CampaignUnitExpected: { ...fact, unit: UnitId },
  /** From this day on, what the unit owes and did counts with its successor. */
  CampaignUnitTransferred: { ...fact, ...transfer },
  CampaignDistrictConferencePlanned: { ...fact, ...districtConferencePlan },
  CampaignDistrictConferenceHeld: { ...fact, ...districtConference },
  CampaignClosed: { ...fact, reason: Schema.optionalKey(Schema.NonEmptyString) },
  CampaignReopened: { ...fact, reason: Schema.NonEmptyString },
}

/** What can be true of a campaign; corrections and retractions are about these. */
export const CampaignFact = Schema.TaggedUnion(facts)
export type CampaignFact = typeof CampaignFact.Type

/** Everything that can have happened to one yearly campaign; a storage format, like every event. */
export const CampaignEvent = Schema.TaggedUnion({
  ...facts,
  CampaignCorrected: { ...correction, replacement: CampaignFact },
  CampaignRetracted: retraction,
})
export type CampaignEvent = typeof CampaignEvent.Type

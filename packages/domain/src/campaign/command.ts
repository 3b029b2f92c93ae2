import { Schema } from "effect"
import { correction, EventId, fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { UnitId } from "../unit/events.ts"
import { CampaignFact, districtConference, districtConferencePlan, opening, transfer } from "./events.ts"

/** What can be asked of one campaign. */
export const CampaignCommand = Schema.TaggedUnion({
  OpenCampaign: { ...fact, ...opening },
  ExtendDeadline: { ...fact, deadline: LocalDate, reason: Schema.optionalKey(Schema.NonEmptyString) },
  ExpectUnit: { ...fact, unit: UnitId },
  TransferUnit: { ...fact, ...transfer },
  PlanDistrictConference: { ...fact, ...districtConferencePlan },
  HoldDistrictConference: { ...fact, ...districtConference },
  CloseCampaign: { ...fact, reason: Schema.optionalKey(Schema.NonEmptyString) },
  ReopenCampaign: { ...fact, reason: Schema.NonEmptyString },
  CorrectCampaign: { ...correction, replacement: CampaignFact },
  RetractCampaign: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type CampaignCommand = typeof CampaignCommand.Type

/** Why a command about a campaign makes no sense. */
export const CampaignRefusal = Schema.TaggedUnion({
  CampaignNotOpened: {},
  CampaignAlreadyOpened: { title: Schema.String, deadline: Schema.String },
  CampaignIsClosed: {},
  CampaignNotClosed: {},
  CampaignAlreadyClosed: { occurredAt: Schema.String },
  CampaignTurnBackdated: { occurredAt: Schema.String, last: Schema.String },
  DeadlineNotLater: { deadline: Schema.String, current: Schema.String },
  PeriodReversed: { from: Schema.String, to: Schema.String },
  DeadlineBeforeStart: { deadline: Schema.String, start: Schema.String },
  UnitNotExpected: {},
  UnitTransferredAway: {},
  TransferToItself: {},
  SuccessorTransferredAway: {},
  DistrictConferencePlanMisdated: { plannedFor: Schema.String, occurredAt: Schema.String },
  DistrictConferenceAlreadyHeld: { occurredAt: Schema.String },
  CampaignFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type CampaignRefusal = typeof CampaignRefusal.Type

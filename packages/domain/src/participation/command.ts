import { Schema } from "effect"
import { correction, EventId, fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { ParticipationFact } from "./events.ts"

/** What can be asked of a unit's part in a campaign. */
export const ParticipationCommand = Schema.TaggedUnion({
  HoldConference: fact,
  ReceiveReport: {
    ...fact,
    paperDate: Schema.optionalKey(LocalDate),
    receivedAssumed: Schema.Boolean,
    reconciled: Schema.Boolean,
  },
  RemindUnit: { ...fact, paper: Schema.optionalKey(Schema.NonEmptyString) },
  CorrectParticipation: { ...correction, replacement: ParticipationFact },
  RetractParticipation: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type ParticipationCommand = typeof ParticipationCommand.Type

/** Why a command about a unit's part in a campaign makes no sense. */
export const ParticipationRefusal = Schema.TaggedUnion({
  CampaignNotOpened: {},
  CampaignIsClosed: {},
  UnitNotExpected: {},
  UnitTransferredAway: {},
  ConferenceAlreadyHeld: { occurredAt: Schema.String },
  ReportAlreadyReceived: { occurredAt: Schema.String },
  ParticipationFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type ParticipationRefusal = typeof ParticipationRefusal.Type

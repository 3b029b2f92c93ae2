import { Schema } from "effect"
import { correction, fact, retraction } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"

const facts = {
  /** `occurredAt` is the day of the closing conference (hội nghị tổng kết). */
  ParticipationConferenceHeld: fact,
  /**
   * A closing report arrived; `occurredAt` is the day it was received, which decides whether it was on time.
   * `receivedAssumed`: that day is only the paper's own. `reconciled: false` ("chưa đối chiếu"): no row of it was understood.
   */
  ParticipationReportReceived: {
    ...fact,
    paperDate: Schema.optionalKey(LocalDate),
    receivedAssumed: Schema.Boolean,
    reconciled: Schema.Boolean,
  },
  /** The unit was asked for what it owes; `paper` is the letter, by its id in the register of papers or by its number. */
  ParticipationReminderIssued: { ...fact, paper: Schema.optionalKey(Schema.NonEmptyString) },
}

/** What can stand of a unit's part in a campaign. */
export const ParticipationFact = Schema.TaggedUnion(facts)
export type ParticipationFact = typeof ParticipationFact.Type

/** A unit's part in a campaign; conference and report are independent facts. A storage format, like every event. */
export const ParticipationEvent = Schema.TaggedUnion({
  ...facts,
  ParticipationCorrected: { ...correction, replacement: ParticipationFact },
  ParticipationRetracted: retraction,
})
export type ParticipationEvent = typeof ParticipationEvent.Type

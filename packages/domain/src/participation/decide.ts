import { Result, Schema } from "effect"
import { type Campaign, expected, isOpen, opening } from "../campaign/state.ts"
import { saysNothingNew } from "../history/content.ts"
import { correction, EventId, fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import type { UnitId } from "../unit/events.ts"
import { type ParticipationEvent, ParticipationFact } from "./events.ts"
import { conference, type Participation, report } from "./state.ts"

export const ParticipationCommand = Schema.TaggedUnion({
  HoldConference: fact,
  ReceiveReport: {
    ...fact,
    paperDate: Schema.optionalKey(LocalDate),
    receivedAssumed: Schema.Boolean,
    reconciled: Schema.Boolean,
  },
  CorrectParticipation: { ...correction, replacement: ParticipationFact },
  RetractParticipation: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type ParticipationCommand = typeof ParticipationCommand.Type

export const ParticipationRefusal = Schema.TaggedUnion({
  CampaignNotOpened: {},
  CampaignIsClosed: {},
  UnitNotExpected: {},
  ConferenceAlreadyHeld: { occurredAt: Schema.String },
  ReportAlreadyReceived: { occurredAt: Schema.String },
  ParticipationFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type ParticipationRefusal = typeof ParticipationRefusal.Type

export type ParticipationDecision = Result.Result<ReadonlyArray<ParticipationEvent>, ParticipationRefusal>

/** The campaign that the unit takes part in, and which unit it is. */
export interface ParticipationContext extends Occasion {
  readonly campaign: Campaign
  readonly unit: UnitId
}

const refuse = (refusal: ParticipationRefusal): ParticipationDecision => Result.fail(refusal)

/** Which facts follow from a command about a unit's part in a campaign; asking twice adds nothing. */
export const decide = (
  participation: Participation,
  command: ParticipationCommand,
  context: ParticipationContext,
): ParticipationDecision => {
  if (opening(context.campaign) === undefined) return refuse({ _tag: "CampaignNotOpened" })
  if (!isOpen(context.campaign)) return refuse({ _tag: "CampaignIsClosed" })
  if (!expected(context.campaign).includes(context.unit)) return refuse({ _tag: "UnitNotExpected" })
  const ahead = futureDay(command, context)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: context.today })

  return ParticipationCommand.match(command, {
    HoldConference: ({ _tag, ...said }): ParticipationDecision => {
      const held: ParticipationFact = { _tag: "ParticipationConferenceHeld", ...said }
      const standing = conference(participation)
      if (standing === undefined) return Result.succeed([held])
      return saysNothingNew(standing.fact, held)
        ? Result.succeed([])
        : refuse({ _tag: "ConferenceAlreadyHeld", occurredAt: standing.fact.occurredAt })
    },
    ReceiveReport: ({ _tag, ...said }): ParticipationDecision => {
      const received: ParticipationFact = { _tag: "ParticipationReportReceived", ...said }
      const standing = report(participation)
      if (standing === undefined) return Result.succeed([received])
      return saysNothingNew(standing.fact, received)
        ? Result.succeed([])
        : refuse({ _tag: "ReportAlreadyReceived", occurredAt: standing.fact.occurredAt })
    },
    CorrectParticipation: ({ _tag, ...corrected }): ParticipationDecision => {
      const standing = participation.facts.find(({ id }) => id === corrected.corrects)
      if (standing === undefined || standing.fact._tag !== corrected.replacement._tag)
        return refuse({ _tag: "ParticipationFactNotStanding", event: corrected.corrects })
      return Result.succeed(
        saysNothingNew(standing.fact, corrected.replacement) ? [] : [{ _tag: "ParticipationCorrected", ...corrected }],
      )
    },
    RetractParticipation: ({ _tag, ...retracted }): ParticipationDecision =>
      participation.facts.some(({ id }) => id === retracted.retracts)
        ? Result.succeed([{ _tag: "ParticipationRetracted", ...retracted }])
        : refuse({ _tag: "ParticipationFactNotStanding", event: retracted.retracts }),
  })
}

import { Result } from "effect"
import { type Campaign, expected, isOpen, opening } from "../campaign/state.ts"
import { transfersOf } from "../campaign/transfers.ts"
import { saysNothingNew } from "../history/content.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import type { UnitId } from "../unit/events.ts"
import { ParticipationCommand, type ParticipationRefusal } from "./command.ts"
import type { ParticipationEvent, ParticipationFact } from "./events.ts"
import { conference, type Participation, reminders, report } from "./state.ts"

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
  // What a unit did before it was transferred can still be put right.
  const left = transfersOf(context.campaign.facts).has(context.unit)
  const mends = command._tag === "CorrectParticipation" || command._tag === "RetractParticipation"
  if (left && !mends) return refuse({ _tag: "UnitTransferredAway" })
  if (!left && !expected(context.campaign).includes(context.unit)) return refuse({ _tag: "UnitNotExpected" })
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
    RemindUnit: ({ _tag, ...said }): ParticipationDecision => {
      const issued: ParticipationFact = { _tag: "ParticipationReminderIssued", ...said }
      return Result.succeed(reminders(participation).some(({ fact }) => saysNothingNew(fact, issued)) ? [] : [issued])
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

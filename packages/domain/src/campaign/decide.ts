import { Result, Schema } from "effect"
import { saysNothingNew } from "../history/content.ts"
import { correction, EventId, fact } from "../history/fact.ts"
import { LocalDate } from "../history/local-date.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { UnitId } from "../unit/events.ts"
import { type CampaignEvent, CampaignFact } from "./events.ts"
import { type Campaign, deadline, expected, isOpen, opening } from "./state.ts"

export const CampaignCommand = Schema.TaggedUnion({
  OpenCampaign: { ...fact, title: Schema.NonEmptyString, deadline: LocalDate, expected: Schema.NonEmptyArray(UnitId) },
  ExtendDeadline: { ...fact, deadline: LocalDate, reason: Schema.optionalKey(Schema.NonEmptyString) },
  ExpectUnit: { ...fact, unit: UnitId },
  CloseCampaign: { ...fact, reason: Schema.optionalKey(Schema.NonEmptyString) },
  ReopenCampaign: { ...fact, reason: Schema.NonEmptyString },
  CorrectCampaign: { ...correction, replacement: CampaignFact },
  RetractCampaign: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type CampaignCommand = typeof CampaignCommand.Type

export const CampaignRefusal = Schema.TaggedUnion({
  CampaignNotOpened: {},
  CampaignAlreadyOpened: { title: Schema.String, deadline: Schema.String },
  CampaignIsClosed: {},
  CampaignNotClosed: {},
  DeadlineNotLater: { deadline: Schema.String, current: Schema.String },
  CampaignFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type CampaignRefusal = typeof CampaignRefusal.Type

export type CampaignDecision = Result.Result<ReadonlyArray<CampaignEvent>, CampaignRefusal>

const refuse = (refusal: CampaignRefusal): CampaignDecision => Result.fail(refusal)

/** Which facts follow from a command about one campaign; asking twice adds nothing. */
export const decide = (campaign: Campaign, command: CampaignCommand, occasion: Occasion): CampaignDecision => {
  const ahead = futureDay(command, occasion)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: occasion.today })

  const opened = opening(campaign)
  const whileOpen = (event: () => ReadonlyArray<CampaignEvent>): CampaignDecision => {
    if (opened === undefined) return refuse({ _tag: "CampaignNotOpened" })
    return isOpen(campaign) ? Result.succeed(event()) : refuse({ _tag: "CampaignIsClosed" })
  }

  return CampaignCommand.match(command, {
    OpenCampaign: ({ _tag, ...said }): CampaignDecision => {
      const event: CampaignFact = { _tag: "CampaignOpened", ...said }
      if (opened === undefined) return Result.succeed([event])
      return saysNothingNew(opened.fact, event)
        ? Result.succeed([])
        : refuse({ _tag: "CampaignAlreadyOpened", title: opened.fact.title, deadline: opened.fact.deadline })
    },
    ExtendDeadline: ({ _tag, ...said }): CampaignDecision => {
      const current = deadline(campaign)
      if (current === undefined || !isOpen(campaign)) return whileOpen(() => [])
      if (said.deadline === current) return Result.succeed([])
      return said.deadline > current
        ? Result.succeed([{ _tag: "CampaignDeadlineExtended", ...said }])
        : refuse({ _tag: "DeadlineNotLater", deadline: said.deadline, current })
    },
    ExpectUnit: ({ _tag, ...said }): CampaignDecision =>
      whileOpen(() => (expected(campaign).includes(said.unit) ? [] : [{ _tag: "CampaignUnitExpected", ...said }])),
    CloseCampaign: ({ _tag, ...said }): CampaignDecision => {
      if (opened === undefined) return refuse({ _tag: "CampaignNotOpened" })
      return Result.succeed(isOpen(campaign) ? [{ _tag: "CampaignClosed", ...said }] : [])
    },
    ReopenCampaign: ({ _tag, ...said }): CampaignDecision => {
      if (opened === undefined) return refuse({ _tag: "CampaignNotOpened" })
      return isOpen(campaign)
        ? refuse({ _tag: "CampaignNotClosed" })
        : Result.succeed([{ _tag: "CampaignReopened", ...said }])
    },
    CorrectCampaign: ({ _tag, ...corrected }): CampaignDecision => {
      const standing = campaign.facts.find(({ id }) => id === corrected.corrects)
      if (standing === undefined || standing.fact._tag !== corrected.replacement._tag)
        return refuse({ _tag: "CampaignFactNotStanding", event: corrected.corrects })
      return Result.succeed(
        saysNothingNew(standing.fact, corrected.replacement) ? [] : [{ _tag: "CampaignCorrected", ...corrected }],
      )
    },
    RetractCampaign: ({ _tag, ...retracted }): CampaignDecision =>
      campaign.facts.some(({ id }) => id === retracted.retracts)
        ? Result.succeed([{ _tag: "CampaignRetracted", ...retracted }])
        : refuse({ _tag: "CampaignFactNotStanding", event: retracted.retracts }),
  })
}

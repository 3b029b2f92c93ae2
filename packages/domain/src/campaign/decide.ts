import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import { futureDay } from "../history/occasion.ts"
import { closeCampaign, reopenCampaign } from "./closing.ts"
import { CampaignCommand, type CampaignRefusal } from "./command.ts"
import { holdConference, planConference } from "./district-conference.ts"
import type { CampaignEvent, CampaignFact } from "./events.ts"
import { correct, retract } from "./mend.ts"
import { type CampaignContext, openingRefusal } from "./opening-refusal.ts"
import { type Campaign, deadline, everExpected, expected, isOpen, opening } from "./state.ts"
import { transferRefusal, transfersOf } from "./transfers.ts"

export type CampaignDecision = Result.Result<ReadonlyArray<CampaignEvent>, CampaignRefusal>

const refuse = (refusal: CampaignRefusal): CampaignDecision => Result.fail(refusal)

/** Which facts follow from a command about one campaign; asking twice adds nothing. */
export const decide = (campaign: Campaign, command: CampaignCommand, context: CampaignContext): CampaignDecision => {
  const ahead = futureDay(command, context)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: context.today })

  const opened = opening(campaign)
  const once = (decided: () => CampaignDecision): CampaignDecision =>
    opened === undefined ? refuse({ _tag: "CampaignNotOpened" }) : decided()
  const whileOpen = (decided: () => CampaignDecision): CampaignDecision =>
    once(() => (isOpen(campaign) ? decided() : refuse({ _tag: "CampaignIsClosed" })))

  return CampaignCommand.match(command, {
    OpenCampaign: ({ _tag, ...said }): CampaignDecision => {
      const event: OpeningFact = { _tag: "CampaignOpened", ...said }
      if (opened !== undefined)
        return saysNothingNew(opened.fact, event)
          ? Result.succeed([])
          : refuse({ _tag: "CampaignAlreadyOpened", title: opened.fact.title, deadline: opened.fact.deadline })
      const refusal = openingRefusal(event, context)
      return refusal === undefined ? Result.succeed([event]) : refuse(refusal)
    },
    ExtendDeadline: ({ _tag, ...said }): CampaignDecision =>
      whileOpen(() => {
        const current = deadline(campaign) ?? ""
        if (said.deadline === current) return Result.succeed([])
        return said.deadline > current
          ? Result.succeed([{ _tag: "CampaignDeadlineExtended", ...said }])
          : refuse({ _tag: "DeadlineNotLater", deadline: said.deadline, current })
      }),
    ExpectUnit: ({ _tag, ...said }): CampaignDecision =>
      whileOpen(() => {
        if (expected(campaign).includes(said.unit)) return Result.succeed([])
        return transfersOf(campaign.facts).has(said.unit)
          ? refuse({ _tag: "UnitTransferredAway" })
          : Result.succeed([{ _tag: "CampaignUnitExpected", ...said }])
      }),
    TransferUnit: ({ _tag, ...said }): CampaignDecision =>
      whileOpen(() => {
        const event: TransferFact = { _tag: "CampaignUnitTransferred", ...said }
        const same = campaign.facts.some(({ fact }) => fact._tag === event._tag && saysNothingNew(fact, event))
        const refusal = transferRefusal(event, transfersOf(campaign.facts), everExpected(campaign))
        if (same || refusal === undefined) return Result.succeed(same ? [] : [event])
        return refuse(refusal)
      }),
    PlanDistrictConference: (plan): CampaignDecision => once(() => planConference(campaign, plan)),
    HoldDistrictConference: (held): CampaignDecision => once(() => holdConference(campaign, held)),
    CloseCampaign: (closed): CampaignDecision => once(() => closeCampaign(campaign, closed)),
    ReopenCampaign: (reopened): CampaignDecision => once(() => reopenCampaign(campaign, reopened)),
    CorrectCampaign: (corrected): CampaignDecision => correct(campaign, corrected, context),
    RetractCampaign: (retracted): CampaignDecision => retract(campaign, retracted),
  })
}

type OpeningFact = Extract<CampaignFact, { readonly _tag: "CampaignOpened" }>
type TransferFact = Extract<CampaignFact, { readonly _tag: "CampaignUnitTransferred" }>

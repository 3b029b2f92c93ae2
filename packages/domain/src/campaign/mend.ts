import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import type { CampaignCommand, CampaignRefusal } from "./command.ts"
import { planRefusal } from "./district-conference.ts"
import type { CampaignEvent, CampaignFact } from "./events.ts"
import { type CampaignContext, openingRefusal } from "./opening-refusal.ts"
import { type Campaign, everExpected } from "./state.ts"
import { transferRefusal, transfersOf } from "./transfers.ts"

type Decision = Result.Result<ReadonlyArray<CampaignEvent>, CampaignRefusal>

/** A fact may be corrected to one of its own kind that makes sense beside the others; so may the policy, with its opening. */
export const correct = (
  campaign: Campaign,
  { _tag, ...said }: typeof CampaignCommand.cases.CorrectCampaign.Type,
  context: CampaignContext,
): Decision => {
  const { corrects, replacement } = said
  const standing = campaign.facts.find(({ id }) => id === corrects)
  if (standing === undefined || standing.fact._tag !== replacement._tag)
    return Result.fail({ _tag: "CampaignFactNotStanding", event: corrects })
  if (saysNothingNew(standing.fact, replacement)) return Result.succeed([])
  const others: Campaign = { facts: campaign.facts.filter(({ id }) => id !== corrects) }
  const refusal = refusalOf(replacement, others, context)
  return refusal === undefined ? Result.succeed([{ _tag: "CampaignCorrected", ...said }]) : Result.fail(refusal)
}

/** Any standing fact can be taken back, in an open campaign or a closed one. */
export const retract = (
  campaign: Campaign,
  { _tag, ...said }: typeof CampaignCommand.cases.RetractCampaign.Type,
): Decision =>
  campaign.facts.some(({ id }) => id === said.retracts)
    ? Result.succeed([{ _tag: "CampaignRetracted", ...said }])
    : Result.fail({ _tag: "CampaignFactNotStanding", event: said.retracts })

const refusalOf = (fact: CampaignFact, others: Campaign, context: CampaignContext): CampaignRefusal | undefined => {
  switch (fact._tag) {
    case "CampaignOpened":
      return openingRefusal(fact, context)
    case "CampaignUnitTransferred":
      return transferRefusal(fact, transfersOf(others.facts), everExpected(others))
    case "CampaignDistrictConferencePlanned":
      return planRefusal(fact)
    default:
      return undefined
  }
}

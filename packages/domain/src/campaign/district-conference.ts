import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import type { CampaignCommand, CampaignRefusal } from "./command.ts"
import type { CampaignEvent, CampaignFact } from "./events.ts"
import { type Campaign, heldConference, plannedConference } from "./state.ts"

type Decision = Result.Result<ReadonlyArray<CampaignEvent>, CampaignRefusal>
type Fact<Tag extends CampaignFact["_tag"]> = Extract<CampaignFact, { readonly _tag: Tag }>

/** A plan may be made again for another day until the conference is held; it may come after the campaign's close. */
export const planConference = (
  campaign: Campaign,
  { _tag, ...said }: typeof CampaignCommand.cases.PlanDistrictConference.Type,
): Decision => {
  const event: Fact<"CampaignDistrictConferencePlanned"> = { _tag: "CampaignDistrictConferencePlanned", ...said }
  const standing = plannedConference(campaign)
  if (standing !== undefined && saysNothingNew(standing.fact, event)) return Result.succeed([])
  const refusal = planRefusal(event)
  if (refusal !== undefined) return Result.fail(refusal)
  const held = heldConference(campaign)
  return held === undefined
    ? Result.succeed([event])
    : Result.fail({ _tag: "DistrictConferenceAlreadyHeld", occurredAt: held.fact.occurredAt })
}

/** A conference that nobody planned on paper may have been held all the same. */
export const holdConference = (
  campaign: Campaign,
  { _tag, ...said }: typeof CampaignCommand.cases.HoldDistrictConference.Type,
): Decision => {
  const event: Fact<"CampaignDistrictConferenceHeld"> = { _tag: "CampaignDistrictConferenceHeld", ...said }
  const held = heldConference(campaign)
  if (held === undefined) return Result.succeed([event])
  return saysNothingNew(held.fact, event)
    ? Result.succeed([])
    : Result.fail({ _tag: "DistrictConferenceAlreadyHeld", occurredAt: held.fact.occurredAt })
}

/** No paper plans a conference for a day that had passed when it was written; an assumed day says nothing of that. */
export const planRefusal = ({
  basis,
  occurredAt,
  plannedFor,
}: Fact<"CampaignDistrictConferencePlanned">): CampaignRefusal | undefined =>
  basis === "paper" && plannedFor < occurredAt
    ? { _tag: "DistrictConferencePlanMisdated", plannedFor, occurredAt }
    : undefined

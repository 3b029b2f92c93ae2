import { Result } from "effect"
import type { CampaignCommand, CampaignRefusal } from "./command.ts"
import type { CampaignEvent } from "./events.ts"
import { type Campaign, isOpen, lastTurn } from "./state.ts"

type Decision = Result.Result<ReadonlyArray<CampaignEvent>, CampaignRefusal>

/** Closing what is closed adds nothing; a paper that says another day is a contradiction. */
export const closeCampaign = (
  campaign: Campaign,
  { _tag, ...said }: typeof CampaignCommand.cases.CloseCampaign.Type,
): Decision => {
  if (isOpen(campaign)) return inTurn(campaign, { _tag: "CampaignClosed", ...said })
  const closedOn = lastTurn(campaign)?.fact.occurredAt ?? said.occurredAt
  return said.basis === "paper" && said.occurredAt !== closedOn
    ? Result.fail({ _tag: "CampaignAlreadyClosed", occurredAt: closedOn })
    : Result.succeed([])
}

/** Only a closed campaign can be reopened, and not before the day when it was closed. */
export const reopenCampaign = (
  campaign: Campaign,
  { _tag, ...said }: typeof CampaignCommand.cases.ReopenCampaign.Type,
): Decision =>
  isOpen(campaign)
    ? Result.fail({ _tag: "CampaignNotClosed" })
    : inTurn(campaign, { _tag: "CampaignReopened", ...said })

/** A turn dated before the last one would be overruled by it on every day that is asked about. */
const inTurn = (campaign: Campaign, event: CampaignEvent): Decision => {
  const last = lastTurn(campaign)?.fact.occurredAt
  return last !== undefined && event.occurredAt < last
    ? Result.fail({ _tag: "CampaignTurnBackdated", occurredAt: event.occurredAt, last })
    : Result.succeed([event])
}

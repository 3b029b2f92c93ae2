import type { Occasion } from "../history/occasion.ts"
import type { CampaignRefusal } from "./command.ts"
import type { CampaignFact, CampaignYear } from "./events.ts"

/** The year of the campaign that a command is about, by which a deadline is judged when the opening names no period. */
export interface CampaignContext extends Occasion {
  readonly campaign?: CampaignYear
}

/** Why an opening makes no sense: its period ends before it begins, or its deadline lies before its first day. */
export const openingRefusal = (
  { deadline, period }: Extract<CampaignFact, { readonly _tag: "CampaignOpened" }>,
  { campaign }: CampaignContext,
): CampaignRefusal | undefined => {
  if (period !== undefined && period.to < period.from) return { _tag: "PeriodReversed", ...period }
  const start = period?.from ?? (campaign === undefined ? undefined : `${campaign}-01-01`)
  return start !== undefined && deadline < start ? { _tag: "DeadlineBeforeStart", deadline, start } : undefined
}

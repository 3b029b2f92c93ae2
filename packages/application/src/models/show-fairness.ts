import type { CampaignYear } from "@kheo/domain/campaign"
import { fairness, FairnessOverYears } from "@kheo/domain/fairness"
import { Effect } from "effect"
import { type EveryYearQuery, viewEveryYear } from "./view-every-year.ts"

/** Who got the awards of some years: by block, field, holder and level, and who got them again and again. */
export const showFairness = Effect.fn("showFairness")(function* (
  query: EveryYearQuery & { readonly from?: CampaignYear | undefined; readonly to?: CampaignYear | undefined },
) {
  const { asOf, evidence, state } = yield* viewEveryYear(FairnessOverYears, query)
  const { from, to } = query
  return { from: from ?? null, to: to ?? null, asOf, ...evidence, ...fairness(state, { from, to }) }
})

export type ShownFairness = Effect.Success<ReturnType<typeof showFairness>>

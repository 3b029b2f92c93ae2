import { Effect } from "effect"
import { listCampaigns } from "../list-campaigns.ts"
import { showBoard } from "../queries.ts"

/** Every campaign that was ever opened, earliest first, with its deadline and how much is in it. */
export const showCampaigns = Effect.gen(function* () {
  const boards = yield* Effect.forEach(yield* listCampaigns, (campaign) => showBoard({ campaign, asOf: "2999-12-31" }))
  return {
    campaigns: boards.map(({ campaign, deadline, totals }) => ({
      campaign,
      deadline,
      units: totals.units,
      models: totals.models,
    })),
  }
})

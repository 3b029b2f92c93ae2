import type { CampaignYear } from "@kheo/domain/campaign"
import { Effect } from "effect"
import { trouble } from "../../problem/index.ts"
import type { Visit } from "./page.ts"

/** The year in a page's path; what is no year names no page. */
export const campaignOf = ({ params }: Visit) => {
  const { campaign = "" } = params
  return /^(19|2\d)\d{2}$/u.test(campaign)
    ? Effect.succeed(Number(campaign) satisfies CampaignYear)
    : Effect.fail(trouble("not-found"))
}

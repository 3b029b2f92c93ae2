import { CampaignYear } from "@kheo/domain/campaign"
import { LocalDate } from "@kheo/domain/history"
import { Schema } from "effect"

/** Why the opening of a campaign can't be worked out: on its first day nobody is there who could be expected. */
export const OpeningRefusal = Schema.TaggedUnion({
  NobodyToExpect: { campaign: CampaignYear, day: LocalDate },
})
export type OpeningRefusal = typeof OpeningRefusal.Type

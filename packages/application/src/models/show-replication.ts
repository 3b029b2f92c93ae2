import type { CampaignYear } from "@kheo/domain/campaign"
import { ReplicationGraph, replicationGraph } from "@kheo/domain/replication-graph"
import { Effect } from "effect"
import { type EveryYearQuery, viewEveryYear } from "./view-every-year.ts"

/** Which models others took over, where, and whose credit that is; adopters of any year, origins of one campaign or of all. */
export const showReplication = Effect.fn("showReplication")(function* (
  query: EveryYearQuery & { readonly campaign?: CampaignYear | undefined },
) {
  const { asOf, evidence, state } = yield* viewEveryYear(ReplicationGraph, query)
  return { campaign: query.campaign ?? null, asOf, ...evidence, ...replicationGraph(state, query.campaign) }
})

export type ShownReplication = Effect.Success<ReturnType<typeof showReplication>>

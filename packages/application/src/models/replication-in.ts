import { parseCounts } from "@kheo/vietnamese"

/** What an annex's row says of replication: the phrase, and the counts read out of it. */
export const replicationIn = (phrase: string | undefined) => ({
  ...(phrase === undefined ? {} : { replication: phrase }),
  replicationCounts: parseCounts(phrase ?? "").map(({ raw: _, ...count }) => count),
})

import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { campaignTag, fold, type Projection, unitPartition } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { knownPosition } from "./known-at.ts"
import { NotFound } from "./refused.ts"
import { catchUp, placedFacts } from "./standing-facts.ts"
import { today } from "./today.ts"

/** Which day is asked about, and which state of knowledge: both may be given; without them, today and now. */
export interface ViewQuery {
  readonly campaign: CampaignYear
  readonly asOf?: LocalDate | undefined
  readonly knownAt?: string | undefined
}

/** A projection's state for a campaign, with the evidence that the answer rests on. */
export const view = Effect.fn("view")(function* <State>(projection: Projection<State>, query: ViewQuery) {
  const store = yield* EventStore
  const asOf = query.asOf ?? (yield* today)
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const head = yield* store.head(known)
  // After the head: what is written meanwhile must not be missing from an answer that names its position.
  yield* catchUp()
  const facts = yield* placedFacts({
    partitions: [unitPartition, campaignTag(query.campaign)],
    asOf,
    knownAt: head.position,
  })
  const everOpened =
    facts.some(({ fact }) => fact._tag === "CampaignOpened") ||
    (yield* placedFacts({ partitions: [campaignTag(query.campaign)], knownAt: head.position })).some(
      ({ fact }) => fact._tag === "CampaignOpened",
    )
  if (!everOpened)
    return yield* new NotFound({
      what: query.knownAt === undefined ? "campaign" : "campaign-then",
      name: String(query.campaign),
    })
  return {
    state: fold(projection, facts),
    asOf,
    evidence: { knownAt: query.knownAt ?? null, position: head.position, root: head.root },
  }
})

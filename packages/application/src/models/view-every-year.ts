import type { LocalDate } from "@kheo/domain/history"
import { fold, type Projection } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { knownPosition } from "../known-at.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"
import { today } from "../today.ts"

/** Which day is asked about, and which state of knowledge, whatever the campaign. */
export interface EveryYearQuery {
  readonly asOf?: LocalDate | undefined
  readonly knownAt?: string | undefined
}

/** A projection's state over every campaign, with the evidence that the answer rests on. */
export const viewEveryYear = Effect.fn("viewEveryYear")(function* <State>(
  projection: Projection<State>,
  query: EveryYearQuery,
) {
  const store = yield* EventStore
  const asOf = query.asOf ?? (yield* today)
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const head = yield* store.head(known)
  // After the head, as in a view of one campaign: an answer counts everything up to the position that it names.
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: "every", asOf, knownAt: head.position })
  return {
    state: fold(projection, facts),
    asOf,
    evidence: { knownAt: query.knownAt ?? null, position: head.position, root: head.root },
  }
})

import type { LocalDate } from "@kheo/domain/history"
import { fold, unitPartition } from "@kheo/domain/movement"
import { UnitHistory } from "@kheo/domain/unit-history"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { knownPosition } from "../known-at.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"
import { today } from "../today.ts"

/** Which day a question about units is of, and which state of knowledge; without them, today and now. */
export interface UnitQuery {
  readonly asOf?: LocalDate | undefined
  readonly knownAt?: string | undefined
}

/** Every unit's history as known then, with the evidence that the answer rests on; `asOf` chooses versions, it hides none. */
export const unitView = Effect.fn("unitView")(function* (query: UnitQuery) {
  const store = yield* EventStore
  const asOf = query.asOf ?? (yield* today)
  const known = query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt)
  const head = yield* store.head(known)
  // After the head: what is written meanwhile must not be missing from an answer that names its position.
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [unitPartition], knownAt: head.position })
  const evidence = { asOf, knownAt: query.knownAt ?? null, position: head.position, root: head.root }
  return { units: fold(UnitHistory, facts).units, evidence }
})

import { fold, rosterTag, unitPartition } from "@kheo/domain/movement"
import type { Units } from "@kheo/domain/unit"
import { UnitHistory } from "@kheo/domain/unit-history"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { catchUp, placedFacts } from "../standing-facts.ts"

interface Kept {
  readonly position: number
  readonly units: Units
}

const kept = new WeakMap<EventStore["Service"], Kept>()

/** Every unit's standing facts as the ledger has them now; folded again only when something was recorded about units. */
export const keptUnits = Effect.gen(function* () {
  const store = yield* EventStore
  const known = kept.get(store)
  const { position } = yield* store.head()
  if (known !== undefined && known.position <= position) {
    const news = yield* collectLines(store.read({ tags: [rosterTag], after: known.position, until: position }))
    if (news.length === 0) {
      kept.set(store, { position, units: known.units })
      return known.units
    }
  }
  yield* catchUp()
  const { units } = fold(UnitHistory, yield* placedFacts({ partitions: [unitPartition] }))
  kept.set(store, { position, units })
  return units as Units
})

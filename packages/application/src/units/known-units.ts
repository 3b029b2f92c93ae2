import { fold, rosterTag, unitPartition } from "@kheo/domain/movement"
import type { UnitId, Units } from "@kheo/domain/unit"
import { UnitHistory } from "@kheo/domain/unit-history"
import { collectLines, type Condition, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { Drafting } from "../draft/draft.ts"
import { catchUp, placedFacts } from "../standing-facts.ts"

/** What stands of every other unit, and the condition under which nothing about any unit came since. */
export const otherUnits = Effect.fn("otherUnits")(function* (unit: UnitId) {
  const draft = yield* Drafting
  if (draft?.units !== undefined) {
    const others = new Map(draft.units)
    others.delete(unit)
    return { others, condition: { tags: [rosterTag], noneAfter: 0 } satisfies Condition }
  }
  const store = yield* EventStore
  const last = (yield* collectLines(store.read({ tags: [rosterTag], newest: 1 }))).at(-1)
  // After the newest one: what is written meanwhile may be known too, and then the append conflicts.
  yield* catchUp()
  const { units } = fold(UnitHistory, yield* placedFacts({ partitions: [unitPartition] }))
  if (draft !== undefined) draft.units = new Map(units)
  units.delete(unit)
  const condition: Condition = { tags: [rosterTag], noneAfter: last?.position ?? 0 }
  return { others: units as Units, condition }
})

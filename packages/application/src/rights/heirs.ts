import { streamName } from "@kheo/domain/movement"
import { successionOf, Unit, type UnitFact, type UnitId, type Units, versionsOf } from "@kheo/domain/unit"
import { mappedTo } from "@kheo/domain/unit-history"
import { Effect } from "effect"
import { load } from "../load.ts"
import { today } from "../today.ts"

/** Which unit stands for each of some units today: what one went into as a whole; itself where it goes on, ended or was divided. */
export const heirs = Effect.fn("heirs")(function* (of: ReadonlyArray<UnitId>) {
  const units: Units = yield* withSuccessors(of)
  const day = yield* today
  return (unit: UnitId): UnitId => {
    const since = versionsOf(units.get(unit) ?? [])[0]?.validFrom
    if (since === undefined) return unit
    const { into, outcome } = mappedTo(units, unit, since, day)
    return outcome === "whole" ? (into[0]?.unit ?? unit) : unit
  }
})

/** The units and whatever they went into, with what stands of each. */
const withSuccessors = Effect.fnUntraced(function* (of: ReadonlyArray<UnitId>) {
  const units = new Map<UnitId, ReadonlyArray<UnitFact>>()
  const queue = [...of]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (units.has(next)) continue
    const { state } = yield* load(Unit, streamName({ category: "unit", unit: next }))
    const facts = state.facts.map(({ fact }) => fact)
    units.set(next, facts)
    queue.push(...facts.flatMap(successionOf).map(({ unit }) => unit))
  }
  return units
})

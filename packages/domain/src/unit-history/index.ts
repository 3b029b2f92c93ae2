import type { PlacedFact, Projection } from "../movement/projection.ts"
import type { UnitFact, UnitId } from "../unit/events.ts"

export { type Descent, type Link, predecessors, successors } from "./lineage.ts"
export { type Mapped, mappedTo } from "./mapped-to.ts"
export { hierarchy, type Placed, type Superior } from "./hierarchy.ts"
export { type Resolution, resolveName, resolveUnit } from "./resolve-unit.ts"
export { unitNames, type UnitNames } from "./unit-names.ts"
export { type NamedUnit, unitsAt } from "./units-at.ts"

/** Every unit's standing facts by their days, in the order in which the units were added. */
export interface UnitHistoryState {
  readonly units: Map<UnitId, Array<UnitFact>>
}

/** Lịch sử đơn vị: what every unit was, and what became of it. */
export const UnitHistory: Projection<UnitHistoryState> = {
  name: "unit-history",
  version: 1,
  empty: () => ({ units: new Map() }),
  apply: (state: UnitHistoryState, placed: PlacedFact): UnitHistoryState => {
    if (placed.category !== "unit") return state
    const facts = state.units.get(placed.unit)
    if (facts === undefined) state.units.set(placed.unit, [placed.fact])
    else facts.push(placed.fact)
    return state
  },
}

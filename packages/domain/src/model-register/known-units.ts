import type { PlacedFact } from "../movement/projection.ts"
import type { UnitId } from "../unit/events.ts"

/** How units are called and where they are counted, as the facts up to some day say. */
export type KnownUnits = Map<UnitId, { readonly name: string; readonly block: string }>

/** One more fact about a unit; the one place where projections of models learn names and blocks. */
export const noteUnit = (units: KnownUnits, placed: PlacedFact): void => {
  if (placed.category !== "unit") return
  const { fact, unit } = placed
  const known = units.get(unit)
  if (fact._tag === "UnitAdded") units.set(unit, { name: fact.name, block: fact.block })
  if (fact._tag === "UnitRenamed" && known !== undefined) units.set(unit, { ...known, name: fact.name })
  if (fact._tag === "UnitMoved" && known !== undefined) units.set(unit, { ...known, block: fact.block ?? known.block })
}

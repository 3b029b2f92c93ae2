import { rosterTag } from "@kheo/domain/movement"
import type { UnitId, Units } from "@kheo/domain/unit"
import type { Condition } from "@kheo/event-store"
import { Effect } from "effect"
import { Drafting } from "../draft/draft.ts"
import { keptRoster } from "./kept-units.ts"

/** What stands of every other unit, and the condition under which nothing about any unit came since. */
export const otherUnits = Effect.fn("otherUnits")(function* (unit: UnitId) {
  const draft = yield* Drafting
  if (draft?.units !== undefined) return { others: without(draft.units, unit), condition: conditionAfter(0) }
  const { at, units } = yield* keptRoster
  if (draft !== undefined) draft.units = new Map(units)
  return { others: without(units, unit), condition: conditionAfter(at) }
})

const without = (units: Units, unit: UnitId): Units => {
  const others = new Map(units)
  others.delete(unit)
  return others
}

const conditionAfter = (position: number): Condition => ({ tags: [rosterTag], noneAfter: position })

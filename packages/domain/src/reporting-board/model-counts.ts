import { countsWith } from "../campaign/transfers.ts"
import type { RegisteredModel } from "../model-register/index.ts"
import type { UnitId } from "../unit/events.ts"
import type { BoardState } from "./state.ts"

/** What the board counts of a unit's models; withdrawn ones only stand in the list. */
export interface ModelCounts {
  readonly listed: number
  readonly models: number
  readonly individuals: number
  readonly submitted: number
  readonly notScalable: number
  readonly proposed: number
}

/** Of no model. */
export const noModels: ModelCounts = {
  listed: 0,
  models: 0,
  individuals: 0,
  submitted: 0,
  notScalable: 0,
  proposed: 0,
}

/** One model as it counts. */
export const countsOf = ({
  holder,
  outcome,
  proposals,
}: Pick<RegisteredModel, "holder" | "outcome" | "proposals">): ModelCounts =>
  outcome === "withdrawn"
    ? { ...noModels, listed: 1 }
    : {
        listed: 1,
        models: 1,
        individuals: holder === "individual" ? 1 : 0,
        submitted: outcome === "submitted" ? 1 : 0,
        notScalable: outcome === "notScalable" ? 1 : 0,
        proposed: proposals.length > 0 ? 1 : 0,
      }

/** Two counts together; with `-1` the second is taken away. */
export const plus = (one: ModelCounts, other: ModelCounts, sign: 1 | -1 = 1): ModelCounts => ({
  listed: one.listed + sign * other.listed,
  models: one.models + sign * other.models,
  individuals: one.individuals + sign * other.individuals,
  submitted: one.submitted + sign * other.submitted,
  notScalable: one.notScalable + sign * other.notScalable,
  proposed: one.proposed + sign * other.proposed,
})

/** The models of the state, by the unit that registered them. */
export const countsByUnit = ({ models }: BoardState): ReadonlyMap<UnitId, ModelCounts> => {
  const counts = new Map<UnitId, ModelCounts>()
  for (const { outcome, proposals, registration, withdrawn } of models.values())
    if (registration !== undefined) {
      const { holder, unit } = registration
      const its = countsOf({ holder, outcome: withdrawn ? "withdrawn" : (outcome ?? null), proposals: [...proposals] })
      counts.set(unit, plus(counts.get(unit) ?? noModels, its))
    }
  return counts
}

/** The same by the unit with which they count; those of a closed unit count nowhere. */
export const countedWith = (
  transfers: BoardState["transfers"],
  counts: ReadonlyMap<UnitId, ModelCounts>,
): ReadonlyMap<UnitId, ModelCounts> => {
  const counted = new Map<UnitId, ModelCounts>()
  for (const [registered, its] of counts) {
    const unit = countsWith(transfers, registered)
    if (unit !== undefined) counted.set(unit, plus(counted.get(unit) ?? noModels, its))
  }
  return counted
}

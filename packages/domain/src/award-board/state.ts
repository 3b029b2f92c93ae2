import type { Standing } from "../history/standing.ts"
import type { ModelFact, ModelId } from "../model/events.ts"
import { type KnownModels, noteModel } from "../model-register/known-models.ts"
import { type KnownUnits, noteUnit } from "../model-register/known-units.ts"
import type { PlacedFact } from "../movement/projection.ts"

/** A fact of a model's way to an award, with the place that orders it among the others. */
export interface Step extends Standing<ModelFact> {
  readonly position: number
}

/** What the award board and fairness fold: names, registrations, and each model's steps. */
export interface AwardsState {
  readonly units: KnownUnits
  readonly models: KnownModels
  readonly steps: Map<ModelId, Array<Step>>
}

/** Before the first fact. */
export const empty = (): AwardsState => ({ units: new Map(), models: new Map(), steps: new Map() })

/** Keeps every step; where it leads is read off in recorded order, as the deciders did, when somebody looks. */
export const apply = (state: AwardsState, placed: PlacedFact): AwardsState => {
  noteUnit(state.units, placed)
  noteModel(state.models, placed)
  if (placed.category !== "model" || !steps.has(placed.fact._tag)) return state
  const { fact, id, model, position } = placed
  const own = state.steps.get(model) ?? []
  own.push({ id, statedBy: id, fact, position })
  state.steps.set(model, own)
  return state
}

const steps: ReadonlySet<ModelFact["_tag"]> = new Set([
  "ModelProposedForAward",
  "ModelProposalSupplemented",
  "ModelProposalWithdrawn",
  "ModelReviewed",
  "ModelAwarded",
  "ModelDeclined",
  "ModelDeferred",
  "ModelAwardRevoked",
  "ModelHoldPlaced",
  "ModelHoldLifted",
] as const)

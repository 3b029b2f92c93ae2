import type { EventId } from "../history/fact.ts"
import type { Fact, ModelId } from "../model/events.ts"
import { type KnownModels, noteModel } from "../model-register/known-models.ts"
import { type KnownUnits, noteUnit } from "../model-register/known-units.ts"
import type { PlacedFact } from "../movement/projection.ts"

/** One arrow of the graph, from the model where it began. */
export interface Adoption {
  readonly origin: ModelId
  readonly id: EventId
  readonly position: number
  readonly fact: Fact<"ModelReplicated">
}

/** The arrows of the graph, and what is at their ends. */
export interface ReplicationState {
  readonly units: KnownUnits
  readonly models: KnownModels
  readonly adoptions: Array<Adoption>
}

/** Before the first fact. */
export const empty = (): ReplicationState => ({ units: new Map(), models: new Map(), adoptions: [] })

/** One more fact; only a replication draws an arrow. */
export const apply = (state: ReplicationState, placed: PlacedFact): ReplicationState => {
  noteUnit(state.units, placed)
  noteModel(state.models, placed)
  if (placed.category !== "model" || placed.fact._tag !== "ModelReplicated") return state
  const { fact, id, model, position } = placed
  state.adoptions.push({ origin: model, id, position, fact })
  return state
}

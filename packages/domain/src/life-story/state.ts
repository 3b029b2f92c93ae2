import type { EventId } from "../history/fact.ts"
import type { ModelFact, ModelId } from "../model/events.ts"
import { type KnownModels, noteModel } from "../model-register/known-models.ts"
import { type KnownUnits, noteUnit } from "../model-register/known-units.ts"
import type { PlacedFact } from "../movement/projection.ts"

/** One fact of a life, with the event that first stated it and its place in the ledger. */
export interface Chapter {
  readonly id: EventId
  readonly position: number
  readonly fact: ModelFact
}

/** Every model's facts by their days, with what the models and units are called. */
export interface StoriesState {
  readonly units: KnownUnits
  readonly models: KnownModels
  readonly chapters: Map<ModelId, Array<Chapter>>
}

/** Before the first fact. */
export const empty = (): StoriesState => ({ units: new Map(), models: new Map(), chapters: new Map() })

/** One more fact of one model's life. */
export const apply = (state: StoriesState, placed: PlacedFact): StoriesState => {
  noteUnit(state.units, placed)
  noteModel(state.models, placed)
  if (placed.category !== "model") return state
  const { fact, id, model, position } = placed
  const own = state.chapters.get(model) ?? []
  own.push({ id, position, fact })
  state.chapters.set(model, own)
  return state
}

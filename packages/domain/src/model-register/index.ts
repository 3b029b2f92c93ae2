import type { ModelId } from "../model/events.ts"
import type { Projection } from "../movement/projection.ts"
import type { PlacedFact } from "../movement/projection.ts"
import type { KnownUnits } from "./known-units.ts"
import { apply, empty, type RegisteredModel, type RegisterState } from "./state.ts"

export { modelNumber } from "./model-number.ts"
export type { KnownUnits } from "./known-units.ts"
export type { RegisteredModel, RegisterState } from "./state.ts"

/** A registered model with its unit's name and block on the day asked about. */
export interface ListedModel extends RegisteredModel {
  readonly unitName: string
  readonly block: string
}

/** Sổ mô hình: every registered model with its outcome and its proposals. */
export const ModelRegister: Projection<RegisterState> = {
  name: "model-register",
  version: 2,
  empty,
  apply,
}

/** The models of a campaign in the order of their numbers, withdrawn ones included. */
export const listModels = (state: RegisterState): ReadonlyArray<ListedModel> =>
  registered(state)
    .map((model) => listedWith(state.units, model))
    .toSorted(byNumber)

/** A registered model with what its unit is called. */
export const listedWith = (units: KnownUnits, model: RegisteredModel): ListedModel => {
  const unit = units.get(model.unit)
  return { ...model, unitName: unit?.name ?? model.unit, block: unit?.block ?? "" }
}

/** A model as its own facts tell it, which come by (occurredAt, position); undefined where none of them registers it. */
export const modelOf = (facts: Iterable<PlacedFact>): RegisteredModel | undefined => {
  const state = empty()
  for (const placed of facts) apply(state, placed)
  return registered(state)[0]
}

/** A registered model of a state, by its id. */
export const modelOfState = ({ later, registrations }: RegisterState, id: ModelId): RegisteredModel | undefined => {
  const registration = registrations.get(id)
  return registration === undefined ? undefined : { ...registration, ...(later.get(id) ?? nothingLater) }
}

/** Negative when the first has the earlier number. */
export const byNumber = (left: RegisteredModel, right: RegisteredModel): number =>
  left.number.length - right.number.length || compare(left.number, right.number)

const nothingLater = { outcome: null, outcomeOn: null, proposals: [], awards: [] } as const

const registered = ({ later, registrations }: RegisterState): ReadonlyArray<RegisteredModel> =>
  [...registrations.values()].map((registration) => ({
    ...registration,
    ...(later.get(registration.id) ?? nothingLater),
  }))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

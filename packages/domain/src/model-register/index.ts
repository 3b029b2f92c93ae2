import type { Projection } from "../movement/projection.ts"
import { apply, empty, type RegisteredModel, type RegisterState } from "./state.ts"

export { modelNumber } from "./model-number.ts"
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
  [...state.registrations.values()]
    .map((registration): ListedModel => {
      const unit = state.units.get(registration.unit)
      const later = state.later.get(registration.id) ?? { outcome: null, outcomeOn: null, proposals: [], awards: [] }
      return { ...registration, ...later, unitName: unit?.name ?? registration.unit, block: unit?.block ?? "" }
    })
    .toSorted((left, right) => left.number.length - right.number.length || compare(left.number, right.number))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

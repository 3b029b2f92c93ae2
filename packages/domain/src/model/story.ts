import type { ModelId } from "./attributes.ts"
import { isWithdrawn, type Model, outcome, registered } from "./state.ts"

/** A model that this one continues, or that continues it, however far. */
export interface Kin {
  readonly id: ModelId
  readonly model: Model
}

/** Which model a command is about, and the others of its story, as far as the command needs them. */
export interface Story {
  readonly id: ModelId
  readonly kin: ReadonlyArray<Kin>
}

/** The story of a model that continues none and is continued by none. */
export const alone = (id: ModelId): Story => ({ id, kin: [] })

/**
 * Whose achievement an award of this model rewards: its own once it has reported results of its own, else that of the
 * model which it continues.
 */
export const achievementOf = (id: ModelId, model: Model, kin: ReadonlyArray<Kin>): ModelId => {
  let [achiever, its] = [id, model]
  for (let steps = 0; steps <= kin.length; steps += 1) {
    const earlier = registered(its)?.fact.continues
    if (earlier === undefined || outcome(its)?.fact._tag === "ModelSubmitted") return achiever
    const found = kin.find((one) => one.id === earlier)
    achiever = earlier
    if (found === undefined) return achiever
    its = found.model
  }
  return achiever
}

/** The models of the story that continue this one and stand. */
export const continuations = (id: ModelId, kin: ReadonlyArray<Kin>): ReadonlyArray<Kin> =>
  kin.filter((one) => one.id !== id && registered(one.model)?.fact.continues === id && !isWithdrawn(one.model))

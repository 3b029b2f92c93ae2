import type { State } from "../../state/index.ts"

interface Chosen {
  readonly id: string
  readonly name: string
}

/** The unit of the screen below, where it is about one. */
export const chosenUnitOf = ({ marked, register, screens }: State): Chosen | undefined => {
  const below = screens.findLast((screen) => screen.name === "unit")
  const id = below?.name === "unit" ? below.unit : marked.length === 1 ? marked[0] : undefined
  return register?.units.find((unit) => unit.id === id)
}

/** The model of the screen below, where it is about one. */
export const chosenModel = ({ register, screens }: State): Chosen | undefined => {
  const below = screens.findLast((screen) => screen.name === "model")
  const found = below?.name === "model" ? register?.models.find((model) => model.id === below.model) : undefined
  return found === undefined ? undefined : { id: found.id, name: found.title }
}

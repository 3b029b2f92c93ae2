import type { Candidate } from "@kheo/domain/award-board"
import type { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import { candidateOf } from "../candidates/index.ts"
import { chosenIndex } from "../list/index.ts"
import { awardEntries } from "../screens/awards/index.ts"
import { modelEntries } from "../screens/models/index.ts"
import { unitEntries } from "../screens/units/index.ts"
import { shown, type State } from "../state/index.ts"

/** The proposal that the screen is about: its own, or the chosen line's. */
export const chosenCandidate = (state: State): Candidate | undefined => {
  const screen = shown(state)
  if (screen.name === "dossier") return candidateOf(state.seen, screen.model, screen.form)
  if (screen.name !== "awards") return undefined
  const entries = awardEntries(state, screen)
  return entries[chosenIndex(entries, screen.place)]?.candidate
}

/** The model that the screen is about: its own, or the chosen line's. */
export const chosenModel = (state: State): ModelId | undefined => {
  const { register } = state
  const screen = shown(state)
  if (register === undefined) return undefined
  if (screen.name === "model") return screen.model
  if (screen.name !== "models") return chosenCandidate(state)?.model
  const entries = modelEntries(register, screen)
  return entries[chosenIndex(entries, screen.place)]?.model.id
}

/** The unit that the screen is about: its own, the chosen line's, or the one whose model is shown. */
export const chosenUnit = (state: State): UnitId | undefined => {
  const { register } = state
  const screen = shown(state)
  if (register === undefined) return undefined
  switch (screen.name) {
    case "units": {
      const entries = unitEntries(register, screen)
      const entry = entries[chosenIndex(entries, screen.place)]
      return entry?.key === undefined ? undefined : entry.unit.id
    }
    case "models": {
      const entries = modelEntries(register, screen)
      return screen.unit ?? entries[chosenIndex(entries, screen.place)]?.model.unit
    }
    case "model":
      return register.models.find(({ id }) => id === screen.model)?.unit
    case "unit":
      return screen.unit
    case "awards":
    case "dossier":
      return chosenCandidate(state)?.unit
    default:
      return undefined
  }
}

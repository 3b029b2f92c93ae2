import type { Key } from "../../keys/index.ts"
import { chosenIndex, move } from "../../list/index.ts"
import { back, put, type ScreenOf, type State, welcomeAt, welcomeSteps } from "../../state/index.ts"
import { edit } from "../../text-field/index.ts"
import { welcomeEntries } from "./entries.ts"
import { heardIn } from "./heard.ts"
import { onward } from "./onward.ts"

/** A key at one of the first questions: arrows choose, Enter answers, Esc is the question before, and before the first the way out. */
export const pressWelcome = (state: State, screen: ScreenOf<"welcome">, key: Key): State => {
  if (key.name === "escape") {
    const before = welcomeSteps[welcomeSteps.indexOf(screen.step) - 1]
    return before === undefined ? back(state) : put(state, welcomeAt(before))
  }
  if (screen.step === "typing")
    return key.name === "enter"
      ? onward(state, screen)
      : put(state, { ...screen, field: edit(screen.field, key), heard: heardIn(screen.heard, key) })
  const entries = welcomeEntries(screen)
  if (key.name === "enter") return entries[chosenIndex(entries, screen.place)]?.choose(state, screen) ?? state
  if (key.name !== "up" && key.name !== "down") return state
  return put(state, { ...screen, place: move(entries, screen.place, key.name, entries.length) })
}

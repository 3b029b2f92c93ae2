import type { Key } from "../keys/index.ts"
import { shown, type State, toast } from "../state/index.ts"
import type { Action, Shortcut } from "./action.ts"
import { filling } from "./filling.ts"
import { going } from "./going.ts"
import { importing } from "./importing.ts"
import { actionRefused } from "./refused.ts"
import { organising } from "./organising.ts"
import { papers } from "./papers.ts"
import { program } from "./program.ts"
import { recording } from "./recording.ts"
import { reviewing } from "./reviewing.ts"
import { sendingOut } from "./sending-out.ts"

/** Every action, in the order in which help and palette list them. */
export const actions: ReadonlyArray<Action> = [
  ...filling,
  ...recording,
  ...reviewing,
  ...sendingOut,
  ...papers,
  ...importing,
  ...going,
  ...organising,
  ...program,
]

/** Whether the screen on top offers an action now, rights aside: what is refused is shown and says why. */
export const isOffered = ({ screens, when }: Action, state: State): boolean =>
  (screens === undefined || screens.includes(shown(state).name)) && when?.(state) !== false

/** Runs an action, or says why the user may not. */
export const runAction = (action: Action, state: State): State => {
  const refusal = actionRefused(action, state)
  return refusal === undefined ? action.run(state) : toast(state, refusal, "bad")
}

/** The offered action that a key stands for; in a field only Ctrl keys of actions that say so. */
export const actionOf = (state: State, key: Key, inField: boolean): Action | undefined => {
  const shortcut = shortcutOf(key)
  return actions.find(
    (action) =>
      (action.keys as ReadonlyArray<string>).includes(shortcut) &&
      (!inField || (key.name === "ctrl" && action.inFields === true)) &&
      isOffered(action, state),
  )
}

const shortcutOf = (key: Key): string =>
  key.name === "ctrl" ? `ctrl+${key.letter}` : key.name === "text" ? key.text.toLowerCase() : ""

/** A shortcut as people read it. */
export const shortcutText = (shortcut: Shortcut): string =>
  shortcut === " " ? "Space" : shortcut.startsWith("ctrl+") ? `Ctrl+${shortcut.slice(5).toUpperCase()}` : shortcut

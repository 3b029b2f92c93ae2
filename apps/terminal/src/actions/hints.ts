import type { State } from "../state/index.ts"
import type { Hint } from "../view/index.ts"
import { actionRefused } from "./refused.ts"
import { actions, isOffered, shortcutText } from "./registry.ts"

/** The footer's hints: what the screen offers and the user may do, by its first key. */
export const hintsOf = (state: State, inField: boolean): ReadonlyArray<Hint> =>
  actions.flatMap((action): ReadonlyArray<Hint> => {
    const { drop, keys, short } = action
    const key = keys.find((one) => !inField || one.startsWith("ctrl+"))
    if (short === undefined || key === undefined || (inField && action.inFields !== true)) return []
    if (!isOffered(action, state) || actionRefused(action, state) !== undefined) return []
    const text = `${shortcutText(key)} ${short[state.language]}`
    return [drop === undefined ? { text } : { text, drop }]
  })

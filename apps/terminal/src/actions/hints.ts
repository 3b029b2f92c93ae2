import { shown, type State } from "../state/index.ts"
import type { Hint } from "../view/index.ts"
import { actionRefused } from "./refused.ts"
import { actions, isOffered, shortcutText } from "./registry.ts"

/** The footer's hints: what the screen offers and the user may do, by its first key. */
export const hintsOf = (state: State, inField: boolean): ReadonlyArray<Hint> =>
  actions.flatMap((action): ReadonlyArray<Hint> => {
    const { drop, footers, keys, short } = action
    const key = keys.find((one) => !inField || one.startsWith("ctrl+"))
    if (short === undefined || key === undefined || (inField && action.inFields !== true)) return []
    if (footers?.includes(shown(state).name) === false) return []
    if (!isOffered(action, state) || actionRefused(action, state) !== undefined) return []
    const text = `${shortcutText(key)} ${short[state.language]}`
    return [drop === undefined ? { text } : { text, drop }]
  })

/** The digits that lead to screens, runs of them shortened: `1-3, 8-9`. */
export const digitsOf = (): string => {
  const digits = actions.flatMap(({ keys }) => keys.filter((key) => /^\d$/.test(key)).map(Number))
  const runs: Array<[number, number]> = []
  for (const digit of digits.toSorted((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === digit - 1) last[1] = digit
    else runs.push([digit, digit])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(" ")
}

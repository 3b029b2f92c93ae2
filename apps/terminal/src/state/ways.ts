import type { Screen } from "./screen.ts"
import type { State } from "./state.ts"

/** Opens a screen above the one that is shown. */
export const go = (state: State, screen: Screen): State => ({
  ...state,
  screens: [state.screens[0], ...state.screens.slice(1), screen],
})

/** Returns to the screen below; the dashboard has none, and stays. */
export const back = (state: State): State =>
  state.screens.length === 1 ? state : { ...state, screens: [state.screens[0], ...state.screens.slice(1, -1)] }

/** The same screen, changed. */
export const put = (state: State, screen: Screen): State =>
  state.screens.length === 1
    ? { ...state, screens: [screen] }
    : { ...state, screens: [state.screens[0], ...state.screens.slice(1, -1), screen] }

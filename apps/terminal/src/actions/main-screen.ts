import { dashboard, type Screen, type State } from "../state/index.ts"

/** The main screens lie right above the dashboard, whatever was open. */
export const main =
  (screen: Screen | undefined) =>
  (state: State): State => ({
    ...state,
    screens: screen === undefined ? [state.screens[0] ?? dashboard] : [state.screens[0] ?? dashboard, screen],
  })

import type { Preferences } from "../preferences/index.ts"
import type { State } from "./state.ts"

/** The state with other preferences; what is chosen holds at once and is kept. */
export const prefer = (state: State, chosen: Partial<Preferences>): State => ({
  ...state,
  ...(chosen.language === undefined ? {} : { language: chosen.language }),
  preferences: { ...state.preferences, ...chosen },
})

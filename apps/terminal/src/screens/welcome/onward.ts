import { back, prefer, put, type ScreenOf, shown, type State, welcomeAt, welcomeSteps } from "../../state/index.ts"
import { openSetup } from "../setup/index.ts"

/** The next question; behind the last, the office of a new register. */
export const onward = (state: State, { step }: ScreenOf<"welcome">): State => {
  const next = welcomeSteps[welcomeSteps.indexOf(step) + 1]
  if (next !== undefined) return put(state, welcomeAt(next))
  const first = !state.preferences.welcomed
  const done = prefer(back(state), { welcomed: true })
  return first && shown(done).name === "setup" ? openSetup(done, "office") : done
}

import { back, put, type ScreenOf, type State } from "../../state/index.ts"
import { work } from "../imports/index.ts"
import { saidDays } from "./said-days.ts"

/** Takes the days and plans the import anew with them, unless one is none; the papers are not read again. */
export const takeDays = (state: State, screen: ScreenOf<"importDays">): State => {
  const { days, errors } = saidDays(state, screen)
  const [wrong] = Object.keys(errors)
  if (wrong !== undefined) return put(state, { ...screen, errors, focus: wrong })
  const before = state.importing.days
  return before.paperDate === days.paperDate && before.received === days.received
    ? back(state)
    : work(back(state), { use: "plan" }, { days })
}

import { type ScreenOf, type State, toast } from "../../state/index.ts"
import { work } from "../imports/index.ts"
import { layoutSaid } from "./layout-said.ts"

/** Has the layout kept, after which the papers are read again by it; what makes no table is told instead. */
export const keepLayout = (state: State, screen: ScreenOf<"importLayout">): State => {
  const { said } = layoutSaid(state, screen)
  const judged = state.importing.planned?.layouts.judge(said)
  if (judged === undefined) return state
  return "wrong" in judged ? toast(state, judged.wrong, "bad") : work(state, { use: "keepLayout", said })
}

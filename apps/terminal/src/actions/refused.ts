import type { Words } from "@kheo/application/language"
import { refusalOf } from "../permission/index.ts"
import type { State } from "../state/index.ts"
import type { Action } from "./action.ts"

/** Why the user may not run an action; undefined when they may. */
export const actionRefused = ({ about, right }: Action, state: State): Words | undefined =>
  right === undefined ? undefined : refusalOf(state, right, about?.(state))

import { judge } from "@kheo/application"
import { refusalWords, type Words } from "@kheo/application/language"
import type { State } from "../state/index.ts"
import type { Action } from "./action.ts"

/** Why the user may not do this, asked of the domain's rights; undefined when they may, as far as the screens can tell. */
export const refusalOf = ({ about, right }: Pick<Action, "about" | "right">, state: State): Words | undefined => {
  if (right === undefined) return undefined
  if (state.readOnly !== undefined) return state.readOnly
  const { register } = state
  if (register === undefined) return notYet
  const { acting, office } = register
  if (acting.as === "nobody") return acting.words
  if (acting.as === "first") return undefined
  const unit = about?.(state)
  const { user } = acting
  // Without a unit named yet, a contact may still open the form for the own one.
  const refusal = judge(office, user, right, unit ?? (user.role === "unit-contact" ? user.unit : undefined))
  return refusal === undefined ? undefined : refusalWords(refusal)
}

const notYet: Words = { vi: "Số liệu chưa tải xong.", en: "The register has not been read yet." }

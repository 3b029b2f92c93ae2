import { judge, type RightName } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { UnitId } from "@kheo/domain/unit"
import { formatLocalDate } from "@kheo/vietnamese"
import { screenRefusal } from "../problems/index.ts"
import type { State } from "../state/index.ts"

/**
 * Why the user may not use a right on what concerns a unit, asked of the domain's rights; undefined when they may, as far as the
 * screens can tell. The use case decides again, of the ledger as it is then.
 */
export const refusalOf = (state: State, right: RightName, unit: UnitId | undefined): Words | undefined => {
  const { register } = state
  const why = readOnlyWords(state)
  if (why !== undefined) return why
  if (register === undefined) return notYet
  const { acting, office } = register
  if (acting.as === "nobody") return acting.words
  if (acting.as === "first") return undefined
  const { user } = acting
  // A unit's contact who has not named a unit yet may open the form for the own one.
  const refusal = judge(office, user, right, unit ?? (user.role === "unit-contact" ? user.unit : undefined))
  return refusal === undefined ? undefined : screenRefusal(refusal)
}

/** Why nothing can be written, whoever asks: the register can't, or a past day is being looked at. */
export const readOnlyWords = ({ day, readOnly }: State): Words | undefined =>
  readOnly ?? (day === undefined ? undefined : past(formatLocalDate(day)))

const past = (day: string): Words => ({
  vi: `Xem tại ${day}: không ghi được. Ctrl+T, Enter: về hôm nay`,
  en: `As of ${day}: nothing is written. Ctrl+T, Enter: today`,
})

const notYet: Words = { vi: "Số liệu chưa tải xong.", en: "The register has not been read yet." }

import { roleName } from "@kheo/application/language"
import { users } from "@kheo/domain/office"
import { formatLocalDate } from "@kheo/vietnamese"
import { openForm } from "../../forms/index.ts"
import { chosenIndex } from "../../list/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import type { MenuLine } from "../../view/index.ts"

/** A user of the register, with the role and who is at the keyboard. */
export interface UserEntry extends MenuLine {
  readonly key: string
}

/** The office's users in the order in which they were added. */
export const userEntries = ({ register }: State): ReadonlyArray<UserEntry> => {
  if (register === undefined) return []
  const { acting, office, units } = register
  return users(office).map(({ deactivatedOn, personal, role, unit, user }) => {
    const here = acting.as === "user" && acting.user.user === user
    const own = units.find(({ id }) => id === unit)?.name
    const of = own === undefined ? "" : ` – ${own}`
    const account = personal.account === undefined ? "" : ` (${personal.account})`
    const tail = `${of}${account}`
    return {
      key: user,
      words: { vi: personal.name, en: personal.name },
      ...(deactivatedOn === undefined ? {} : { tone: "dim" as const }),
      value: {
        vi: `${deactivatedOn === undefined ? "" : `đã ngừng từ ${formatLocalDate(deactivatedOn)} – `}${roleName(role, "vi")}${tail}${here ? " – đang dùng máy" : ""}`,
        en: `${deactivatedOn === undefined ? "" : `deactivated on ${formatLocalDate(deactivatedOn)} – `}${roleName(role, "en")}${tail}${here ? " – at the keyboard" : ""}`,
      },
    }
  })
}

/** The id of the chosen user. */
export const chosenUser = (state: State, { place }: ScreenOf<"users">): string | undefined => {
  const entries = userEntries(state)
  return entries[chosenIndex(entries, place)]?.key
}

/** Opens a form about the chosen user. */
export const openUserForm = (state: State, screen: ScreenOf<"users">, form: string): State => {
  const user = chosenUser(state, screen)
  return user === undefined ? state : openForm(state, form, { user })
}

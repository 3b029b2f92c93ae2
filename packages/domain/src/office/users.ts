import { toneKey } from "@kheo/vietnamese"
import type { LocalDate } from "../history/local-date.ts"
import type { OfficeFact } from "./events.ts"
import type { Office } from "./state.ts"

/** A user with the role and the unit that were stated last. */
export type User = typeof OfficeFact.cases.UserAdded.Type & {
  /** The day from which the user may do nothing. */
  readonly deactivatedOn?: LocalDate
}

/** Whether a user may act and sign in. */
export const isActive = ({ deactivatedOn }: User): boolean => deactivatedOn === undefined

/** The office's users in the order in which they were added. */
export const users = ({ facts }: Office): ReadonlyArray<User> => {
  const found = new Map<string, User>()
  for (const { fact } of facts) {
    if (fact._tag === "OfficeSettingsChanged") continue
    const known = fact._tag === "UserAdded" ? fact : found.get(fact.user)
    if (known !== undefined) found.set(fact.user, after(known, fact))
  }
  return [...found.values()]
}

const after = (known: User, fact: Exclude<OfficeFact, { readonly _tag: "OfficeSettingsChanged" }>): User => {
  switch (fact._tag) {
    case "UserAdded":
      return fact
    case "UserDeactivated":
      return { ...known, deactivatedOn: fact.occurredAt }
    case "UserRightsChanged": {
      const { deactivatedOn: _, unit: __, ...rest } = known
      const { role, unit } = fact
      return unit === undefined ? { ...rest, role } : { ...rest, role, unit }
    }
  }
}

/** The user whose account it is; one who is active before one who had it earlier. */
export const userOfAccount = (all: ReadonlyArray<User>, account: string): User | undefined => {
  const own = all.filter(({ personal }) => personal.account === account)
  return own.find(isActive) ?? own[0]
}

/** The user whom a text names: an id, an account, or a name; undefined when there is none. */
export const findUser = ({ users: all }: { readonly users: ReadonlyArray<User> }, text: string): User | undefined =>
  all.find(({ user }) => user === text) ??
  userOfAccount(all, text) ??
  all.find(({ personal }) => toneKey(personal.name) === toneKey(text))

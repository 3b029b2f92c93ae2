import { toneKey } from "@kheo/vietnamese"
import type { OfficeFact } from "./events.ts"
import type { Office } from "./state.ts"

/** A user with the role and the unit that were stated last. */
export type User = typeof OfficeFact.cases.UserAdded.Type

/** The office's users in the order in which they were added. */
export const users = ({ facts }: Office): ReadonlyArray<User> => {
  const found = new Map<string, User>()
  for (const { fact } of facts) {
    if (fact._tag === "UserAdded") found.set(fact.user, fact)
    const known = fact._tag === "UserRightsChanged" ? found.get(fact.user) : undefined
    if (fact._tag !== "UserRightsChanged" || known === undefined) continue
    const { unit: _, ...rest } = known
    const { role, unit } = fact
    found.set(fact.user, unit === undefined ? { ...rest, role } : { ...rest, role, unit })
  }
  return [...found.values()]
}

/** The user whom a text names: an id, an account, or a name; undefined when there is none. */
export const findUser = ({ users: all }: { readonly users: ReadonlyArray<User> }, text: string): User | undefined =>
  all.find(({ user }) => user === text) ??
  all.find(({ personal }) => personal.account === text) ??
  all.find(({ personal }) => toneKey(personal.name) === toneKey(text))

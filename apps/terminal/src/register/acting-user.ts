import { ActorUnknown, NotFound } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import { findUser, isActive, type OfficeState, type User, userOfAccount, users } from "@kheo/domain/office"
import { screenRefusal, screenWords } from "../problems/index.ts"

/** Who asks, as the command line has it: `--as` or `KHEO_ACTOR`, and the account on the computer. */
export interface AskedAs {
  readonly named: string | undefined
  readonly account: string
}

/** The user at the keyboard; the first one of an office without users; or why it is nobody. */
export type Acting =
  | { readonly as: "user"; readonly user: User }
  | { readonly as: "first" }
  | { readonly as: "nobody"; readonly words: Words }

/** Who a command would be asked by. It only looks: a look at the screens must not add the first user. */
export const actingUser = (office: OfficeState, { account, named }: AskedAs): Acting => {
  const all = users(office)
  if (all.length === 0) return { as: "first" }
  if (named !== undefined) {
    const user = findUser({ users: all }, named)
    return user === undefined
      ? { as: "nobody", words: screenWords(new NotFound({ what: "user", name: named })) }
      : acting(user)
  }
  const user = userOfAccount(all, account) ?? (all.length === 1 ? all[0] : undefined)
  if (user !== undefined) return acting(user)
  const names = all.filter(isActive).map(({ personal }) => personal.name)
  return { as: "nobody", words: screenWords(new ActorUnknown({ account, users: names })) }
}

/** Whoever was deactivated is nobody, and hears since when. */
const acting = (user: User): Acting => {
  const { deactivatedOn, personal } = user
  return deactivatedOn === undefined
    ? { as: "user", user }
    : { as: "nobody", words: screenRefusal({ _tag: "ActorDeactivated", name: personal.name, on: deactivatedOn }) }
}

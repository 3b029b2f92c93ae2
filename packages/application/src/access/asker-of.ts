import { liveSecrets } from "@kheo/domain/access-key"
import { findUser, isActive, type User, users } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { heirs } from "../rights/heirs.ts"
import { today } from "../today.ts"
import { type AccessBook, accessBook } from "./access-book.ts"
import { Asker, type Known } from "./asker.ts"
import { opens, parseKey } from "./key-text.ts"
import { isScope, type Scope } from "./scopes.ts"

/** Whose key it is and what it opens today; undefined for a key that is unknown, wrong, revoked or past its last day. */
export const askerOfKey = Effect.fn("askerOfKey")(function* (text: string) {
  const shown = parseKey(text)
  const book = yield* accessBook
  const day = yield* today
  const key = shown === undefined ? undefined : book.keys.get(shown.id)
  if (!opens(shown?.secret ?? "", liveSecrets(key, day)) || shown === undefined || key === undefined) return undefined
  const user = users(book.office).find((one) => one.user === key.user && isActive(one))
  if (user === undefined) return undefined
  return yield* remembered(book, day, `key|${shown.id}`, user, {
    by: "key",
    key: shown.id,
    scopes: new Set(key.scopes.filter(isScope)),
    within: key.unit,
  })
})

/** The user whom a token's claim names, with the scopes that the token carries; undefined when the register has no such user. */
export const askerOfToken = Effect.fn("askerOfToken")(function* (account: string, scopes: ReadonlyArray<string>) {
  const book = yield* accessBook
  const all = users(book.office).filter(({ personal, user }) => personal.account === account || user === account)
  const user = findUser({ users: all }, account)
  if (user === undefined || !isActive(user)) return undefined
  const given: ReadonlySet<Scope> = new Set(scopes.filter(isScope))
  const name = `token|${user.user}|${[...given].toSorted().join(" ")}`
  return yield* remembered(book, yield* today, name, user, { by: "token", scopes: given })
})

/** The lineage of units is read once for each asker and day while the ledger stands still. */
const remembered = Effect.fnUntraced(function* (
  { askers }: AccessBook,
  day: string,
  name: string,
  user: User,
  given: Pick<Known, "by" | "key" | "scopes" | "within">,
) {
  if (askers.day !== day) {
    askers.known.clear()
    askers.day = day
  }
  const known = askers.known.get(name)
  if (known !== undefined) return known
  const units = yield* unitsSeen(user, given.within)
  const asker = new Asker({ ...given, user: user.user, role: user.role, units })
  askers.known.set(name, asker)
  return asker
})

/** A contact's unit, or the key's, and what that went into as a whole; a contact without a unit sees none. */
const unitsSeen = Effect.fnUntraced(function* (user: User, within: UnitId | undefined) {
  const own = user.role === "unit-contact" ? user.unit : undefined
  if (user.role === "unit-contact" && (own === undefined || (within !== undefined && within !== own)))
    return new Set<string>()
  const unit = within ?? own
  if (unit === undefined) return undefined
  const heir = yield* heirs([unit])
  return new Set<string>([unit, heir(unit)])
})

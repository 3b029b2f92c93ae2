import { type IssuedKey, liveSecrets } from "@kheo/domain/access-key"
import { dayAfter, type LocalDate } from "@kheo/domain/history"
import { findUser } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { listUsers } from "../actor.ts"
import type { CommandMark } from "../command-mark.ts"
import { NotFound, Refused } from "../refused.ts"
import { today } from "../today.ts"
import { handleAccessKey } from "../use-cases/access-key.ts"
import { accessBook } from "./access-book.ts"
import { hashOfSecret, keyIdOf, keyText, newSecret } from "./key-text.ts"
import type { Scope } from "./scopes.ts"

/** How long a key opens, and a secret after its rotation, where nobody says otherwise; in days. */
const usual = { key: 365, overlap: 7 } as const

/** What is answered when a key was issued or renewed: its text once, and never to a repeat. */
export interface ShownKey {
  readonly id: string
  /** Undefined when the command had been answered before: nobody can show the secret a second time. */
  readonly text: string | undefined
  readonly version: number
  readonly position: number
  readonly replayed: boolean
}

/** Gives a user's rights, or some of them, to a program. */
export const issueAccessKey = Effect.fn("issueAccessKey")(function* (
  mark: CommandMark,
  asked: {
    /** An id, a name or an account. */
    readonly user: string
    readonly purpose: string
    readonly scopes: ReadonlyArray<Scope>
    readonly unit?: UnitId | undefined
    readonly expiresOn?: LocalDate | undefined
  },
) {
  const user = findUser({ users: yield* listUsers }, asked.user)
  if (user === undefined) return yield* new NotFound({ what: "user", name: asked.user })
  if (user.deactivatedOn !== undefined)
    return yield* new Refused({
      refusal: { _tag: "ActorDeactivated", name: user.personal.name, on: user.deactivatedOn },
    })
  const day = yield* today
  const id = keyIdOf(mark.id)
  const secret = newSecret()
  const command = {
    _tag: "IssueAccessKey",
    occurredAt: day,
    basis: "receipt",
    user: user.user,
    purpose: asked.purpose,
    scopes: [...new Set(asked.scopes)].toSorted(),
    expiresOn: asked.expiresOn ?? dayAfter(day, usual.key),
    ...(asked.unit === undefined ? {} : { unit: asked.unit }),
  } as const
  const { first, replayed } = yield* handleAccessKey(mark, id, command, hashOfSecret(secret))
  return shown(id, secret, { version: 1, position: first, replayed })
})

/** A new secret for a key; the one before it opens for some days more, so that nothing stops meanwhile. */
export const rotateAccessKey = Effect.fn("rotateAccessKey")(function* (
  mark: CommandMark,
  id: string,
  asked: { readonly expiresOn?: LocalDate | undefined; readonly earlierUntil?: LocalDate | undefined },
) {
  const day = yield* today
  const secret = newSecret()
  const command = {
    _tag: "RotateAccessKey",
    occurredAt: day,
    basis: "receipt",
    expiresOn: asked.expiresOn ?? dayAfter(day, usual.key),
    earlierUntil: asked.earlierUntil ?? dayAfter(day, usual.overlap),
  } as const
  const { first, replayed } = yield* handleAccessKey(mark, id, command, hashOfSecret(secret))
  return shown(id, secret, { version: (yield* showAccessKey(id)).version, position: first, replayed })
})

/** From now on the key opens nothing, with neither of its secrets. */
export const revokeAccessKey = Effect.fn("revokeAccessKey")(function* (
  mark: CommandMark,
  id: string,
  reason: string | undefined,
) {
  const command = {
    _tag: "RevokeAccessKey",
    occurredAt: yield* today,
    basis: "receipt",
    ...(reason === undefined ? {} : { reason }),
  } as const
  const { first, last, replayed } = yield* handleAccessKey(mark, id, command, "")
  return {
    id,
    version: (yield* showAccessKey(id)).version,
    position: first,
    replayed,
    events: Math.max(0, last - first + 1),
  }
})

/** A key as people and programs see it: never its secrets' hashes. */
export interface ListedKey extends Pick<IssuedKey, "user" | "purpose" | "issuedOn" | "expiresOn" | "version"> {
  readonly id: string
  readonly scopes: ReadonlyArray<string>
  readonly unit: UnitId | null
  readonly state: "live" | "expired" | "revoked"
  readonly revokedOn: LocalDate | null
  /** The last day on which the secret before the present one opens; null when there is none. */
  readonly earlierUntil: LocalDate | null
}

/** Every key that was ever issued, in the order of issue. */
export const listAccessKeys = Effect.gen(function* () {
  const { keys } = yield* accessBook
  const day = yield* today
  return [...keys].map(([id, key]) => listed(id, key, day))
})

/** One key by its id. */
export const showAccessKey = Effect.fn("showAccessKey")(function* (id: string) {
  const key = (yield* accessBook).keys.get(id)
  if (key === undefined) return yield* new NotFound({ what: "access-key", name: id })
  return listed(id, key, yield* today)
})

const listed = (id: string, key: IssuedKey, day: LocalDate): ListedKey => {
  const { expiresOn, issuedOn, purpose, revokedOn = null, scopes, secrets, unit = null, user, version } = key
  const state = revokedOn !== null ? "revoked" : liveSecrets(key, day).length === 0 ? "expired" : "live"
  const earlierUntil = secrets[1]?.until ?? null
  return { id, user, purpose, scopes, unit, state, issuedOn, expiresOn, revokedOn, earlierUntil, version }
}

const shown = (id: string, secret: string, told: Omit<ShownKey, "id" | "text">): ShownKey => ({
  id,
  text: told.replayed ? undefined : keyText({ id, secret }),
  ...told,
})

import { findUser, isActive, type User, UserId, userOfAccount, users } from "@kheo/domain/office"
import { isUnreadable } from "@kheo/domain/person"
import type { UnitId } from "@kheo/domain/unit"
import { Effect, Schema } from "effect"
import { markOf, newId } from "./command-mark.ts"
import { loadOffice } from "./office/load-office.ts"
import { NotFound, Refused } from "./refused.ts"
import { today } from "./today.ts"
import { handleOffice } from "./use-cases/index.ts"

/** The store has several users and nothing says which of them is asking. */
export class ActorUnknown extends Schema.TaggedError<ActorUnknown>()("ActorUnknown", {
  account: Schema.String,
  /** Their names; the id of one whose name can't be read. */
  users: Schema.Array(Schema.String),
}) {}

/** The office's users as they stand. */
export const listUsers = Effect.map(loadOffice, ({ state }) => users(state))

/** Two commands that find a store without users both add one; who comes second finds the first. */
const whoeverCameFirst = <A, E, R>(resolving: Effect.Effect<A, E, R>) =>
  Effect.retry(resolving, { while: (error) => error instanceof Refused, times: 2 })

/**
 * Who is asking: the named user, else the one of this account, else the only user there is.
 *
 * In a store without users the account becomes the first administrator.
 */
export const resolveActor = Effect.fnUntraced(function* (asked: {
  /** `--as` or `KHEO_ACTOR`: an id, a name or an account. */
  readonly named: string | undefined
  /** The name under which the person signed in to the computer. */
  readonly account: string
}) {
  const { state } = yield* loadOffice
  const all = users(state)
  if (asked.named !== undefined && all.length > 0) {
    const user = findUser({ users: all }, asked.named)
    return user === undefined ? yield* new NotFound({ what: "user", name: asked.named }) : user.user
  }
  const own = userOfAccount(all, asked.account)
  const only = all.length === 1 ? all[0] : undefined
  const actor: User | undefined = own ?? only
  if (actor !== undefined) return actor.user
  if (all.length > 0)
    return yield* new ActorUnknown({
      account: asked.account,
      users: all.filter(isActive).map(({ personal, user }) => (isUnreadable(personal.name) ? user : personal.name)),
    })
  const user = UserId.make(newId())
  const name = asked.named ?? asked.account
  yield* addUser({ actor: user, user, name, account: asked.account, role: "administrator" })
  return user
}, whoeverCameFirst)

/** Adds a user; the first one may add itself. */
export const addUser = Effect.fn("addUser")(function* (said: {
  readonly actor: UserId
  readonly user: UserId
  readonly name: string
  readonly account?: string | undefined
  readonly role: User["role"]
  readonly unit?: UnitId | undefined
}) {
  const { account, actor, name, role, unit, user } = said
  return yield* handleOffice(markOf(actor), {
    _tag: "AddUser",
    occurredAt: yield* today,
    basis: "receipt",
    user,
    name,
    role,
    ...(unit === undefined ? {} : { unit }),
    ...(account === undefined ? {} : { account }),
  })
})

/** States a user's role and unit anew; how many events that took. */
export const changeRights = Effect.fn("changeRights")(function* (said: {
  readonly actor: UserId
  /** An id, a name or an account. */
  readonly name: string
  readonly role: User["role"]
  readonly unit?: UnitId | undefined
  readonly reason?: string | undefined
}) {
  const { actor, name, reason, role, unit } = said
  const user = findUser({ users: yield* listUsers }, name)
  if (user === undefined) return yield* new NotFound({ what: "user", name })
  const { first, last } = yield* handleOffice(markOf(actor), {
    _tag: "ChangeUserRights",
    occurredAt: yield* today,
    basis: "receipt",
    user: user.user,
    role,
    ...(unit === undefined ? {} : { unit }),
    ...(reason === undefined ? {} : { reason }),
  })
  return { user, events: Math.max(0, last - first + 1) }
})

/** Keeps a user from acting and signing in; how many events that took. */
export const deactivateUser = Effect.fn("deactivateUser")(function* (said: {
  readonly actor: UserId
  /** An id, a name or an account. */
  readonly name: string
  readonly reason?: string | undefined
}) {
  const { actor, name, reason } = said
  const user = findUser({ users: yield* listUsers }, name)
  if (user === undefined) return yield* new NotFound({ what: "user", name })
  const { first, last } = yield* handleOffice(markOf(actor), {
    _tag: "DeactivateUser",
    occurredAt: yield* today,
    basis: "receipt",
    user: user.user,
    ...(reason === undefined ? {} : { reason }),
  })
  return { user, events: Math.max(0, last - first + 1) }
})

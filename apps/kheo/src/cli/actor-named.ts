import { listUsers, NotFound } from "@kheo/application"
import { findUser } from "@kheo/domain/office"
import { Effect } from "effect"
import type { Session } from "./session.ts"

/** The user whom `--actor` names, if it is given, and what each user's id is called. */
export const actorNamed = Effect.fnUntraced(function* ({ values }: Session) {
  const users = yield* listUsers
  const named = values["actor"]
  const user = named === undefined ? undefined : findUser({ users }, named)
  if (named !== undefined && user === undefined) return yield* new NotFound({ what: "user", name: named })
  return { actor: user?.user, names: new Map(users.map((one) => [String(one.user), one.personal.name])) }
})

import { addUser, listUsers, newId, resolveActor } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { Effect } from "effect"
import type { AskedAs } from "../register/index.ts"

/** Who founds the office: its first administrator, by the name that was given; in an office with users, whoever asks. How many events that took. */
export const firstUser = Effect.fn("firstUser")(function* (asked: AskedAs, me: string | undefined) {
  if (me === undefined || (yield* listUsers).length > 0) return { actor: yield* resolveActor(asked), added: 0 }
  const user = UserId.make(newId())
  yield* addUser({ actor: user, user, name: me, account: asked.account, role: "administrator" })
  return { actor: user, added: 1 }
})

import { addUser, listUsers, newId, resolveActor } from "@kheo/application"
import { Role, UserId } from "@kheo/domain/office"
import { Effect, Schema } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"

const isRole = Schema.is(Role)

/** `kheo user add NAME | list`. */
export const run = (session: Session): Promise<number> => {
  const [verb, ...words] = session.rest
  if (verb === "list" && words.length === 0) return list(session)
  const name = words.join(" ").trim()
  const role = session.values["role"] ?? "staff"
  if (verb !== "add" || name === "")
    throw new Usage({
      vi: "Cách dùng: kheo user add TÊN [--account TÀI-KHOẢN] [--role administrator|staff], hoặc kheo user list.",
      en: "Usage: kheo user add NAME [--account ACCOUNT] [--role administrator|staff], or kheo user list.",
    })
  if (!isRole(role))
    throw new Usage({
      vi: `Không có vai trò “${role}”; dùng administrator hoặc staff.`,
      en: `There is no role “${role}”; use administrator or staff.`,
    })
  return withStore(
    session,
    { create: true },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const user = UserId.make(newId())
      yield* addUser({ actor, user, name, role, account: session.values["account"] })
      print(session, { id: user, name, role }, () =>
        session.language === "vi" ? `Đã thêm người dùng ${name} (${user}).` : `Added the user ${name} (${user}).`,
      )
      return exit.done
    }),
  )
}

const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const users = (yield* listUsers).map(({ personal, role, user }) => ({
        id: user,
        name: personal.name,
        account: personal.account ?? null,
        role,
      }))
      print(session, { users }, () => users.map(({ id, name, role }) => `${name}  ${role}  ${id}`).join("\n"))
      return exit.done
    }),
  )

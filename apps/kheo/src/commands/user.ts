import {
  addUser,
  changeRights,
  deactivateUser,
  findUnit,
  listUnitNames,
  listUsers,
  newId,
  resolveActor,
} from "@kheo/application"
import { type Language, roleName } from "@kheo/application/language"
import { Role, UserId } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import { formatLocalDate, tidy } from "@kheo/vietnamese"
import { Effect, Schema } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"

const isRole = Schema.is(Role)
const roles = Role.literals.filter((role) => role !== "staff").join(", ")

/** `kheo user add NAME | rights NAME | deactivate NAME | list`. */
export const run = (session: Session): Promise<number> => {
  const [verb, ...words] = session.rest
  if (verb === "list" && words.length === 0) return list(session)
  const name = tidy(words.join(" "))
  if ((verb !== "add" && verb !== "rights" && verb !== "deactivate") || name === "")
    throw new Usage({
      vi: "Cách dùng: kheo user add TÊN [--account TÀI-KHOẢN] [--role VAI-TRÒ] [--unit ĐƠN-VỊ], kheo user rights TÊN --role VAI-TRÒ, kheo user deactivate TÊN, hoặc kheo user list.",
      en: "Usage: kheo user add NAME [--account ACCOUNT] [--role ROLE] [--unit UNIT], kheo user rights NAME --role ROLE, kheo user deactivate NAME, or kheo user list.",
    })
  return verb === "add" ? add(session, name) : verb === "rights" ? give(session, name) : deactivate(session, name)
}

const roleOf = ({ values }: Session, usual?: Role): Role => {
  const role = values["role"] ?? usual
  if (role === undefined)
    throw new Usage({ vi: `Thiếu --role; dùng một trong: ${roles}.`, en: `--role is missing; use one of: ${roles}.` })
  if (isRole(role)) return role
  throw new Usage({
    vi: `Không có vai trò “${role}”; dùng một trong: ${roles}.`,
    en: `There is no role “${role}”; use one of: ${roles}.`,
  })
}

const unitNamed = ({ values }: Session) =>
  values["unit"] === undefined ? Effect.succeed<UnitId | undefined>(undefined) : findUnit(values["unit"])

const add = (session: Session, name: string): Promise<number> => {
  const role = roleOf(session, "clerk")
  return withStore(
    session,
    { create: true },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const user = UserId.make(newId())
      const unit = yield* unitNamed(session)
      yield* addUser({ actor, user, name, role, unit, account: session.values["account"] })
      print(session, { id: user, name, role, unit: unit ?? null }, () =>
        session.language === "vi" ? `Đã thêm người dùng ${name} (${user}).` : `Added the user ${name} (${user}).`,
      )
      return exit.done
    }),
  )
}

const give = (session: Session, name: string): Promise<number> => {
  const role = roleOf(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const unit = yield* unitNamed(session)
      const { events, user } = yield* changeRights({ actor, name, role, unit, reason: session.values["reason"] })
      print(session, { id: user.user, name: user.personal.name, role, unit: unit ?? null, events }, () =>
        told(user.personal.name, role, events, session.language),
      )
      return exit.done
    }),
  )
}

const deactivate = (session: Session, name: string): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { events, user } = yield* deactivateUser({ actor, name, reason: session.values["reason"] })
      print(session, { id: user.user, name: user.personal.name, events }, () =>
        session.language === "vi"
          ? `${user.personal.name} ${events === 0 ? "vốn đã ngừng" : "đã ngừng"}: không ghi và không đăng nhập được nữa. Giao lại vai trò bằng kheo user rights.`
          : `${user.personal.name} ${events === 0 ? "was deactivated already" : "is deactivated"}: no more writing, no signing in. kheo user rights gives a role anew.`,
      )
      return exit.done
    }),
  )

const told = (name: string, role: Role, events: number, language: Language): string => {
  const called = roleName(role, language)
  if (language === "vi") return events === 0 ? `${name} vốn đã là ${called}.` : `${name} nay là ${called}.`
  return events === 0 ? `${name} is ${called} already.` : `${name} is now ${called}.`
}

const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const all = yield* listUsers
      const names = all.some(({ unit }) => unit !== undefined) ? yield* listUnitNames : new Map<UnitId, string>()
      const users = all.map(({ deactivatedOn, personal, role, unit, user }) => ({
        id: user,
        name: personal.name,
        account: personal.account ?? null,
        role,
        unit: unit ?? null,
        unitName: unit === undefined ? null : (names.get(unit) ?? null),
        deactivatedOn: deactivatedOn ?? null,
      }))
      print(session, { users }, () =>
        users
          .map(({ deactivatedOn, id, name, role, unit, unitName }) =>
            [
              name,
              roleName(role, session.language),
              ...(unit === null ? [] : [`(${unitName ?? unit})`]),
              ...(deactivatedOn === null ? [] : [ended(deactivatedOn, session.language)]),
              id,
            ].join("  "),
          )
          .join("\n"),
      )
      return exit.done
    }),
  )

const ended = (day: string, language: Language): string =>
  language === "vi" ? `đã ngừng từ ${formatLocalDate(day)}` : `deactivated on ${formatLocalDate(day)}`

import type { Words } from "@kheo/application/language"
import { OfficeCommand, users } from "@kheo/domain/office"
import { Result } from "effect"
import type { Register } from "../../register/index.ts"
import { checked, said } from "../checked.ts"
import type { Answers, FormSpec } from "../form-spec.ts"
import { reason } from "./reason.ts"
import { ownUnit, roleField, rolesNote, roleWordsOf } from "./user-addition.ts"

const userOf = ({ office }: Register, id: string | undefined) => users(office).find(({ user }) => user === id)

const { required: _, ...why } = reason

const change = (user: string | undefined, answers: Answers, { board }: Register): ReturnType<FormSpec["build"]> => {
  const { reason, role, unit } = answers
  const command = { _tag: "ChangeUserRights", occurredAt: board.asOf, basis: "receipt", user, role, unit, reason }
  return Result.map(
    checked(OfficeCommand, said(command), { role: "role", unit: "unit", reason: "reason" }),
    (command) => ({
      use: "office",
      command,
    }),
  )
}

const nameOf = (register: Register, id: string | undefined): string => userOf(register, id)?.personal.name ?? "…"

/** Đổi quyền: role and unit are stated anew. */
export const userRights: FormSpec = {
  id: "user-rights",
  title: { vi: "Đổi vai trò", en: "Change a role" },
  right: "office",
  focus: "role",
  fields: [roleField, ownUnit, { ...why, example: { vi: "chuyển công tác", en: "another post" } }],
  prefill: ({ register, subject: { user } }) => {
    const now = userOf(register, user)
    return { role: now?.role === "staff" ? "clerk" : now?.role, unit: now?.unit }
  },
  build: (answers, { register, subject: { user } }) => change(user, answers, register),
  writes: ({ role }, { register, subject: { user } }) => {
    const [name, { en, vi }] = [nameOf(register, user), roleWordsOf(role)]
    return [{ vi: `${name} nay là ${vi}`, en: `${name} is now ${en}` }]
  },
  note: () => rolesNote,
  blames: { LastAdministrator: "role", ContactWithoutUnit: "unit", AccountTaken: "role" },
}

/** Ngừng người dùng: whoever has left keeps the name beside what was recorded, and may do nothing more. */
export const userLeaving: FormSpec = {
  id: "user-leaving",
  title: { vi: "Ngừng người dùng", en: "Deactivate a user" },
  right: "office",
  fields: [{ ...reason, example: { vi: "nghỉ hưu, chuyển công tác", en: "retired, another post" } }],
  build: ({ reason }, { register: { board }, subject: { user } }) => {
    const command = { _tag: "DeactivateUser", occurredAt: board.asOf, basis: "receipt", user, reason }
    return Result.map(checked(OfficeCommand, said(command), { reason: "reason" }), (command) => ({
      use: "office",
      command,
    }))
  },
  writes: (_, { register, subject: { user } }): ReadonlyArray<Words> => {
    const name = nameOf(register, user)
    return [{ vi: `${name} ngừng dùng sổ`, en: `${name} is deactivated` }]
  },
  note: () => ({
    vi: "Người này không ghi và không đăng nhập được nữa; tên vẫn đứng bên những việc đã ghi. Trở lại thì đổi vai trò là dùng được.",
    en: "This person neither writes nor signs in any more; the name stays beside what was recorded. A role given anew ends it.",
  }),
  blames: { LastAdministrator: "reason" },
}

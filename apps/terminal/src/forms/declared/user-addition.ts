import { roleName } from "@kheo/application/language"
import { OfficeCommand, Role } from "@kheo/domain/office"
import { Result, Schema } from "effect"
import { checked, said } from "../checked.ts"
import type { Answers, FieldSpec, FormSpec } from "../form-spec.ts"
import { everyUnitField } from "./about-unit.ts"

const roles = Role.literals.filter((role) => role !== "staff")

/** What a user is in the office. */
export const roleField: FieldSpec = {
  name: "role",
  kind: "choice",
  label: { vi: "Vai trò", en: "Role" },
  required: true,
  options: roles.map((role) => ({ value: role, words: { vi: roleName(role, "vi"), en: roleName(role, "en") } })),
}

const { required: _, ...anyUnit } = everyUnitField

/** The user's own unit: on what it proposes nobody of it decides. */
export const ownUnit: FieldSpec = { ...anyUnit, label: { vi: "Thuộc đơn vị", en: "Own unit" } }

/** What a role is called, in the words of both languages. */
export const roleWordsOf = (role: Answers[string]) => {
  const known = Schema.is(Role)(role)
  return { vi: known ? roleName(role, "vi") : "…", en: known ? roleName(role, "en") : "…" }
}

/** What each role may do, in a sentence. */
export const rolesNote = {
  vi: "Quản trị: mọi việc. Lãnh đạo: đợt, khen thưởng. Thẩm định: ý kiến. Văn thư: ghi sổ, nhập tệp. Đầu mối: đơn vị mình. Kiểm tra: chỉ xem.",
  en: "Administrator: all. Leader: campaigns, awards. Reviewer: reviews. Clerk: daily records, imports. Contact: own unit. Auditor: only looks.",
}

/** Thêm người dùng: found by the account on the computer, or by name. */
export const userAddition: FormSpec = {
  id: "user-addition",
  title: { vi: "Thêm người dùng", en: "Add a user" },
  right: "office",
  fields: [
    {
      name: "name",
      kind: "text",
      label: { vi: "Họ tên", en: "Name" },
      required: true,
      example: { vi: "Trần Văn An", en: "Tran Van An" },
    },
    roleField,
    {
      name: "account",
      kind: "text",
      label: { vi: "Tài khoản máy", en: "Account" },
      example: { vi: "an", en: "an" },
    },
    ownUnit,
  ],
  prefill: () => ({ role: "clerk" }),
  build: ({ account, name, role, unit }, { register: { board } }) => {
    const command = {
      _tag: "AddUser",
      occurredAt: board.asOf,
      basis: "receipt",
      user: "new",
      name,
      role,
      account,
      unit,
    }
    const places = { name: "name", role: "role", account: "account", unit: "unit" }
    return Result.flatMap(checked(OfficeCommand, said(command), places), (command) =>
      command._tag === "AddUser" ? Result.succeed({ use: "userAddition" as const, command }) : Result.fail(["name"]),
    )
  },
  writes: ({ name = "…", role }) => {
    const { en, vi } = roleWordsOf(role)
    return [{ vi: `Người dùng ${name}: ${vi}`, en: `The user ${name}: ${en}` }]
  },
  note: () => rolesNote,
  blames: {
    UserNameTaken: "name",
    AccountTaken: "account",
    ContactWithoutUnit: "unit",
    FirstUserNotAdministrator: "role",
  },
}

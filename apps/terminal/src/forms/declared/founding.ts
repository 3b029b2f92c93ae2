import { CampaignYear } from "@kheo/domain/campaign"
import { OfficeCommand, settingsAt } from "@kheo/domain/office"
import { isLocalDate } from "@kheo/vietnamese"
import { Result, Schema } from "effect"
import { checked, said } from "../checked.ts"
import type { FieldSpec, FormSpec } from "../form-spec.ts"
import { officeName, officeSuperior } from "./office-identity.ts"

/** The year that gives a campaign its name. */
export const yearField: FieldSpec = {
  name: "year",
  kind: "number",
  label: { vi: "Năm của đợt", en: "Year" },
  required: true,
  example: { vi: "2026", en: "2026" },
}

/** The last day for reports. */
export const deadlineField: FieldSpec = {
  name: "deadline",
  kind: "date",
  label: { vi: "Hạn báo cáo", en: "Reports due" },
  required: true,
  example: { vi: "21/10/2026", en: "21/10/2026" },
}

const level: FieldSpec = {
  name: "level",
  kind: "choice",
  label: { vi: "Cấp", en: "Level" },
  required: true,
  options: [
    { value: "tỉnh", words: { vi: "tỉnh", en: "province" } },
    { value: "huyện", words: { vi: "huyện (đến 30/6/2025)", en: "district (to 30/6/2025)" } },
    { value: "xã", words: { vi: "xã, phường", en: "commune" } },
  ],
}

const me: FieldSpec = {
  name: "me",
  kind: "text",
  label: { vi: "Họ tên của bạn", en: "Your name" },
  required: true,
  example: { vi: "Trần Thị Hạnh", en: "Tran Thi Hanh" },
  when: (_, { first }) => first === "yes",
}

/** Lập sổ: who the office is, who is at the keyboard, and which campaign comes first. */
export const founding: FormSpec = {
  id: "founding",
  title: { vi: "Cơ quan và đợt thi đua", en: "The office and its campaign" },
  right: "office",
  fields: [officeName, officeSuperior, level, me, yearField, deadlineField],
  prefill: ({ register: { board, office }, subject: { deadline } }) => ({
    ...(({ level, name, superior }) => ({ level, name, superior }))(settingsAt(office, board.asOf).office ?? {}),
    year: board.campaign,
    deadline,
  }),
  build: ({ deadline, level, me, name, superior, year }, { register: { board } }) => {
    const command = {
      _tag: "ChangeSettings",
      occurredAt: board.asOf,
      basis: "receipt",
      settings: { office: said({ name, superior, level }) },
    }
    const wrong = [
      ...(Schema.is(CampaignYear)(year) ? [] : ["year"]),
      ...(isDeadline(deadline) && !(typeof year === "number" && deadline < `${year}`) ? [] : ["deadline"]),
    ]
    const built = checked(OfficeCommand, command, { name: "name", superior: "superior", level: "level" })
    if (Result.isFailure(built)) return Result.fail([...built.failure, ...wrong])
    if (!Schema.is(CampaignYear)(year) || !isDeadline(deadline) || wrong.length > 0) return Result.fail(wrong)
    const asked = { use: "founding", command: built.success, campaign: year, deadline } as const
    return Result.succeed(me === undefined ? asked : { ...asked, me: String(me) })
  },
  writes: ({ me, name = "…" }) => [
    { vi: `Cơ quan ${name}`, en: `The office ${name}` },
    ...(me === undefined ? [] : [{ vi: `Người dùng ${me}`, en: `The user ${me}` }]),
  ],
  note: () => ({
    vi: "Đợt thi đua mở sau, khi đã có danh sách đơn vị.",
    en: "The campaign is opened later, when there are units.",
  }),
}

const isDeadline = (day: string | number | undefined): day is string => typeof day === "string" && isLocalDate(day)

import type { RightName } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { CampaignPolicy } from "@kheo/domain/campaign"
import { settingsAt, users as usersOf } from "@kheo/domain/office"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { type NamedList, namesOn, openForm } from "../../forms/index.ts"
import { refusalOf } from "../../permission/index.ts"
import { go, type State, type Subject, toast, users } from "../../state/index.ts"
import type { MenuLine } from "../../view/index.ts"
import { whoIAm } from "../users/index.ts"
import { screenEntries } from "./screen-entries.ts"

/** A setting, how it stands, and what Enter does. */
export interface SettingsEntry extends MenuLine {
  readonly run?: (state: State) => State
}

const heading = (vi: string, en: string): SettingsEntry => ({ words: { vi, en } })
const same = (text: string): Words => ({ vi: text, en: text })
const none: Words = { vi: "chưa ghi", en: "not said" }

/** Opens a form, or says why the user may not. */
const opening =
  (right: RightName, form: string, subject: Subject = {}) =>
  (state: State): State => {
    const refused = refusalOf(state, right, undefined)
    return refused === undefined ? openForm(state, form, subject) : toast(state, refused, "bad")
  }

const lists: ReadonlyArray<readonly [NamedList, Words]> = [
  ["blocks", { vi: "Khối", en: "Blocks" }],
  ["fields", { vi: "Lĩnh vực", en: "Fields" }],
  ["levels", { vi: "Cấp", en: "Levels" }],
  ["awardForms", { vi: "Hình thức khen", en: "Forms of award" }],
]

/** Everything that can be set, the office's first. */
export const settingsEntries = (state: State): ReadonlyArray<SettingsEntry> => {
  const { register } = state
  if (register === undefined) return []
  const { board, office } = register
  const { office: { name } = {}, symbols = [] } = settingsAt(office, board.asOf)
  const { campaign, deadline } = board
  const counts = state.seen.policy?.campaign === campaign ? state.seen.policy.policy : undefined
  const count = formatNumber(usersOf(office).length)
  return [
    heading("Cơ quan", "Office"),
    {
      key: "office",
      words: { vi: "Tên, cấp, người ký", en: "Name, level, signer" },
      value: name === undefined ? none : same(name),
      run: opening("office", "office-identity"),
    },
    {
      key: "symbols",
      words: { vi: "Ký hiệu văn bản", en: "Symbols of papers" },
      value: symbols.length === 0 ? none : same(symbols.map(({ symbol }) => symbol).join(", ")),
      run: opening("office", "office-symbols"),
    },
    ...lists.map(([part, words]): SettingsEntry => {
      const names = namesOn(office, part, board.asOf)
      return {
        key: part,
        words,
        value: names.length === 0 ? none : same(names.join(", ")),
        run: opening("office", `office-${part}`),
      }
    }),
    heading(`Đợt thi đua ${campaign}`, `Campaign of ${campaign}`),
    ...(deadline === null
      ? []
      : [
          {
            key: "deadline",
            words: { vi: "Hạn báo cáo", en: "Reports due" },
            value: same(formatLocalDate(deadline)),
            run: opening("campaign", "deadline"),
          },
          {
            key: "policy",
            words: { vi: "Cách tính nợ báo cáo", en: "Who owes a report" },
            value: policyWords(counts),
            run: opening("mend", "campaign-policy", policySubject(counts)),
          },
        ]),
    {
      key: "open",
      words: { vi: "Mở đợt của năm khác", en: "Open another year's campaign" },
      run: opening("campaign", "campaign-opening", { year: String(deadline === null ? campaign : campaign + 1) }),
    },
    heading("Con người", "People"),
    {
      key: "users",
      words: { vi: "Người dùng và quyền", en: "Users and rights" },
      value: { vi: `${count}. ${whoIAm(state).vi}`, en: `${count}. ${whoIAm(state).en}` },
      run: (now) => go(now, users),
    },
    heading("Màn hình của máy này", "This computer's screens"),
    ...screenEntries(state),
  ]
}

const policyWords = (policy: CampaignPolicy | undefined): Words | undefined =>
  policy === undefined
    ? undefined
    : {
        vi: `${policy.conferenceClears ? "họp là xong" : "họp rồi vẫn phải báo cáo"}; ${policy.chaseUnregistered ? "nhắc cả nơi chưa đăng ký" : "không nhắc nơi chưa đăng ký"}`,
        en: `${policy.conferenceClears ? "a conference clears" : "a conference does not clear"}; ${policy.chaseUnregistered ? "unregistered are chased" : "unregistered are not chased"}`,
      }

const policySubject = (policy: CampaignPolicy | undefined): Subject =>
  policy === undefined
    ? {}
    : { clears: policy.conferenceClears ? "yes" : "no", chase: policy.chaseUnregistered ? "yes" : "no" }

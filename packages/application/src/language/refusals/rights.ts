import { formatLocalDate } from "@kheo/vietnamese"
import type { RightsRefusal } from "../../rights/refusal.ts"
import { type RightName, rightOf, roleWords } from "../../rights/rights.ts"
import type { Language } from "../language.ts"
import type { WordsFor } from "./words-for.ts"

const called = (right: RightName, language: Language): string => rightOf(right).words[language]

const who = (right: RightName, holders: ReadonlyArray<string>, language: Language): string =>
  holders.length > 0
    ? holders.join(", ")
    : rightOf(right)
        .roles.map((role) => roleWords[role][language])
        .join(", ")

/** Why somebody may not do something, and who may. */
export const rightsRefusals: WordsFor<RightsRefusal> = {
  NotAllowed: ({ holders, right, role }) => ({
    vi: `Bạn (${roleWords[role].vi}) không có quyền ${called(right, "vi")}. Người có quyền: ${who(right, holders, "vi")}.`,
    en: `You (${roleWords[role].en}) have no right to ${called(right, "en")}. Those who have: ${who(right, holders, "en")}.`,
  }),
  NotOwnUnit: ({ right }) => ({
    vi: `Đầu mối đơn vị chỉ được ${called(right, "vi")} của đơn vị mình. Hãy nhờ văn thư.`,
    en: `A unit's contact may only ${called(right, "en")} of the own unit. Ask the clerk.`,
  }),
  OwnUnitDecision: ({ right }) => ({
    vi: `Không ai được ${called(right, "vi")} của chính đơn vị mình. Hãy để người khác làm.`,
    en: `Nobody may ${called(right, "en")} of their own unit. Let somebody else do it.`,
  }),
  ActorDeactivated: ({ name, on }) => ({
    vi: `“${name}” đã ngừng dùng sổ từ ngày ${formatLocalDate(on)} nên không ghi được. Nếu trở lại làm việc, nhờ quản trị giao lại vai trò.`,
    en: `“${name}” was deactivated on ${formatLocalDate(on)} and records nothing. Who comes back is given a role anew by an administrator.`,
  }),
  ActorIsNoUser: ({ actor }) => ({
    vi: `“${actor}” không phải người dùng của sổ này. Quản trị thêm người bằng kheo user add.`,
    en: `“${actor}” is no user of this register. An administrator adds users with kheo user add.`,
  }),
}

import type { OfficeRefusal } from "@kheo/domain/office"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about the office was refused. */
export const officeRefusals: WordsFor<Exclude<OfficeRefusal, SharedRefusal>> = {
  UserNameTaken: (refusal) => ({
    vi: `Đã có người dùng tên “${refusal.name}”. Hãy chọn tên khác.`,
    en: `There is a user called “${refusal.name}” already. Choose another name.`,
  }),
  AccountTaken: (refusal) => ({
    vi: `Tài khoản máy “${refusal.account}” đã thuộc về “${refusal.name}”.`,
    en: `The account “${refusal.account}” belongs to “${refusal.name}” already.`,
  }),
}

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
  UserUnknown: (refusal) => ({
    vi: `Không có người dùng nào là “${refusal.user}”. Xem danh sách bằng kheo user list.`,
    en: `No user is “${refusal.user}”. See the list with kheo user list.`,
  }),
  FirstUserNotAdministrator: () => ({
    vi: "Người dùng đầu tiên của sổ phải là quản trị, để còn có người cấp quyền.",
    en: "The register's first user must be an administrator, so that somebody can give rights.",
  }),
  LastAdministrator: (refusal) => ({
    vi: `“${refusal.name}” là quản trị cuối cùng. Hãy giao quyền quản trị cho người khác trước.`,
    en: `“${refusal.name}” is the last administrator. Make somebody else one first.`,
  }),
  ContactWithoutUnit: (refusal) => ({
    vi: `Đầu mối đơn vị “${refusal.name}” phải thuộc một đơn vị. Thêm --unit ĐƠN-VỊ.`,
    en: `The unit contact “${refusal.name}” must belong to a unit. Add --unit UNIT.`,
  }),
}

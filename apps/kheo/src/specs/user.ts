import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo user` takes. */
export const user: CommandSpec = {
  name: "user",
  takes: "add TÊN | rights TÊN | deactivate TÊN | list",
  words: { vi: "người dùng của sổ và quyền của họ", en: "the register's users and their rights" },
  options: {
    account: {
      value: "TÀI-KHOẢN",
      words: { vi: "tài khoản máy của người đó", en: "that person's account on the computer" },
    },
    role: {
      value: "VAI-TRÒ",
      words: {
        vi: "administrator, leader, reviewer, clerk (mặc định), unit-contact hoặc auditor",
        en: "administrator, leader, reviewer, clerk (the default), unit-contact or auditor",
      },
    },
    unit: { value: "ĐƠN-VỊ", words: { vi: "đơn vị của người đó", en: "the unit that the person belongs to" } },
    reason: { value: "LÝ-DO", words: { vi: "lý do đổi quyền, ngừng", en: "why the rights change or end" } },
  },
}

import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo user` takes. */
export const user: CommandSpec = {
  name: "user",
  takes: "add TÊN | list",
  words: { vi: "người dùng của sổ", en: "the register's users" },
  options: {
    account: {
      value: "TÀI-KHOẢN",
      words: { vi: "tài khoản máy của người đó", en: "that person's account on the computer" },
    },
    role: {
      value: "administrator|staff",
      words: { vi: "vai trò, mặc định staff", en: "the role, by default staff" },
    },
  },
}

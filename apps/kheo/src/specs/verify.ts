import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo verify` takes. */
export const verify: CommandSpec = {
  name: "verify",
  words: { vi: "kiểm tra sổ có bị sửa không", en: "check that the register was not altered" },
  options: {
    checkpoint: {
      value: "TỆP",
      words: { vi: "so với bản ghi giữ bên ngoài", en: "compare with a record kept outside" },
    },
    "require-checkpoint": {
      words: { vi: "không có bản ghi bên ngoài thì báo lỗi", en: "fail without an outside record" },
    },
  },
}

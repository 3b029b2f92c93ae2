import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo vault` takes. */
export const vault: CommandSpec = {
  name: "vault",
  takes: "backup | restore TỆP | status",
  words: { vi: "kho khóa của dữ liệu cá nhân", en: "the vault of personal data's keys" },
  options: {
    output: {
      value: "THƯ-MỤC",
      words: { vi: "nơi đặt bản sao (mặc định vault/backups cạnh sổ)", en: "where the copy goes" },
    },
    keep: {
      value: "NGÀY",
      words: { vi: "xóa bản sao cũ hơn số ngày này (mặc định 30)", en: "delete copies older than so many days (30)" },
    },
  },
}

import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo backup` takes. */
export const backup: CommandSpec = {
  name: "backup",
  words: { vi: "sao lưu sổ, kể cả khi đang có người ghi", en: "back the register up, also while others write" },
  options: {
    output: {
      short: "o",
      value: "THƯ-MỤC",
      words: { vi: "nơi cất (mặc định: backups cạnh sổ)", en: "where to (default: backups beside the register)" },
    },
    keep: {
      value: "N/T/TH",
      words: {
        vi: "giữ mấy ngày/tuần/tháng (7/4/12), hoặc all",
        en: "days/weeks/months to keep (7/4/12), or all",
      },
    },
  },
}

/** What `kheo restore` takes. */
export const restoring: CommandSpec = {
  name: "restore",
  takes: "BẢN-SAO-LƯU",
  words: { vi: "khôi phục sổ từ một bản sao lưu", en: "bring the register back from a backup" },
  options: {},
}

import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo projection` takes. */
export const projection: CommandSpec = {
  name: "projection",
  takes: "list | rebuild [TÊN] | rollback [TÊN] | drop TÊN SỐ",
  words: { vi: "bảng dựng sẵn từ sổ: xem, dựng lại, quay lại", en: "read models: list, build again, step back" },
  options: {
    version: {
      value: "SỐ",
      words: {
        vi: "drop: phiên bản của bảng, mặc định bản đang dùng",
        en: "drop: the read model's version, by default the one in use",
      },
    },
  },
}

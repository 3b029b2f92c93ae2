import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo models` takes. */
export const models: CommandSpec = {
  name: "models",
  takes: "[TỪ KHÓA…]",
  words: {
    vi: "sổ mô hình; tìm không cần dấu theo tên, đơn vị, người, kết quả",
    en: "the models; finds title, unit, person or results without marks",
  },
  options: {
    ...viewOptions,
    "every-campaign": { words: { vi: "tìm trong mọi đợt thi đua", en: "look in every campaign" } },
    order: {
      value: "newest|rank",
      words: {
        vi: "mới đăng ký trước (newest), hoặc khớp nhất trước (rank: đúng dấu, đúng thanh, rồi không dấu)",
        en: "the last registered first (newest), or the best answers first (rank: as spelled, by tone, without marks)",
      },
    },
    limit: { value: "SỐ", words: { vi: "nhiều nhất bấy nhiêu mô hình", en: "at most so many models" } },
  },
}

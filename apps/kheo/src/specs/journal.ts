import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo journal` takes. */
export const journal: CommandSpec = {
  name: "journal",
  words: { vi: "nhật ký: ai đã ghi gì, mới nhất trước", en: "the journal: who recorded what, newest first" },
  options: {
    ...viewOptions,
    campaign: { value: "NĂM", words: { vi: "của một đợt", en: "of one campaign" } },
    unit: { value: "ĐƠN-VỊ", words: { vi: "của một đơn vị (mã hoặc tên)", en: "of one unit (code or name)" } },
    actor: { value: "AI", words: { vi: "do người này ghi", en: "written by this user" } },
    from: { value: "NGÀY", words: { vi: "ghi từ ngày", en: "recorded from this day" } },
    to: { value: "NGÀY", words: { vi: "ghi đến hết ngày", en: "recorded up to the end of this day" } },
    limit: { value: "SỐ", words: { vi: "số dòng, mặc định 100", en: "how many lines, by default 100" } },
  },
}

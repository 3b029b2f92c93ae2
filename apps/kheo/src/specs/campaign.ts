import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo campaign` takes. */
export const campaign: CommandSpec = {
  name: "campaign",
  takes: "open|extend|expect|close|reopen|list [NĂM] [ĐƠN-VỊ]",
  words: { vi: "mở, lùi hạn, thêm đơn vị, đóng, mở lại đợt thi đua", en: "open, extend, close or reopen a campaign" },
  options: {
    deadline: { value: "NGÀY", words: { vi: "hạn báo cáo", en: "the deadline" } },
    title: { value: "TÊN", words: { vi: "tên đợt", en: "the title" } },
    reason: { value: "LÝ-DO", words: { vi: "lý do", en: "the reason" } },
    "paper-date": {
      value: "NGÀY",
      words: { vi: "ngày trên giấy, mặc định hôm nay", en: "the paper's date, by default today" },
    },
  },
}

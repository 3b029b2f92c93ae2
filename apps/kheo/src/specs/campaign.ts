import type { CommandSpec } from "../cli/spec.ts"
import { paperOptions } from "./paper-options.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo campaign` takes. */
export const campaign: CommandSpec = {
  name: "campaign",
  takes: "open|extend|expect|transfer|plan|held|policy|close|reopen|undo|show|list [NĂM] [ĐƠN-VỊ|SỰ-KIỆN]",
  words: {
    vi: "đợt thi đua: mở, lùi hạn, thêm hoặc chuyển đơn vị, hội nghị huyện, đóng, mở lại",
    en: "campaigns: open, extend, add or transfer units, the district conference, close, reopen",
  },
  options: {
    ...viewOptions,
    ...paperOptions,
    "paper-date": { value: "NGÀY", words: { vi: "như --date", en: "the same as --date" } },
    deadline: { value: "NGÀY", words: { vi: "hạn báo cáo", en: "the deadline" } },
    title: { value: "TÊN", words: { vi: "tên đợt", en: "the title" } },
    from: { value: "NGÀY", words: { vi: "ngày đầu của đợt", en: "the campaign's first day" } },
    to: { value: "NGÀY", words: { vi: "ngày cuối của đợt", en: "the campaign's last day" } },
    grounds: { value: "CĂN-CỨ", words: { vi: "các căn cứ, cách nhau bằng dấu ;", en: "its grounds, separated by ;" } },
    "conference-clears": {
      value: "yes|no",
      words: { vi: "họp tổng kết là xong, không cần báo cáo", en: "a conference alone clears a unit" },
    },
    "chase-unregistered": {
      value: "yes|no",
      words: { vi: "nhắc cả đơn vị không đăng ký", en: "remind units that never registered too" },
    },
    "to-unit": {
      value: "ĐƠN-VỊ",
      words: { vi: "đơn vị kế thừa; không ghi là kết thúc", en: "the successor; without it the unit is closed" },
    },
    on: { value: "NGÀY", words: { vi: "ngày định họp", en: "the planned day" } },
    place: { value: "NƠI", words: { vi: "nơi họp", en: "the place" } },
  },
}

import type { CommandSpec } from "../cli/spec.ts"
import { documentOptions, issuingOptions } from "./document-options.ts"
import { paperOptions } from "./paper-options.ts"
import { viewOptions } from "./view-options.ts"

const { campaign } = viewOptions
const { date, paper, reason } = paperOptions

/** What `kheo conference` takes. */
export const conference: CommandSpec = {
  name: "conference",
  takes: "held|correct|undo ĐƠN-VỊ",
  words: { vi: "hội nghị tổng kết của đơn vị", en: "a unit's closing conference" },
  options: { campaign, date, reason },
}

/** What `kheo report` takes. */
export const report: CommandSpec = {
  name: "report",
  takes: "received|correct|undo ĐƠN-VỊ | year | conference",
  words: {
    vi: "ghi báo cáo tổng kết của đơn vị; lập báo cáo năm, tài liệu hội nghị",
    en: "record a unit's closing report; make the year's report, the conference's papers",
  },
  options: {
    ...viewOptions,
    ...documentOptions,
    ...issuingOptions,
    date: {
      value: "NGÀY",
      words: {
        vi: "ngày nhận, hoặc ngày trên văn bản; mặc định hôm nay",
        en: "the day of receipt, or on the paper; by default today",
      },
    },
    "paper-date": { value: "NGÀY", words: { vi: "ngày trên báo cáo", en: "the date on the report" } },
    unreconciled: { words: { vi: "chưa đối chiếu được dòng nào", en: "nothing in it was understood yet" } },
    reason,
  },
}

/** What `kheo reminder` takes. */
export const reminder: CommandSpec = {
  name: "reminder",
  takes: "issue|undo [ĐƠN-VỊ]",
  words: { vi: "ghi việc đã nhắc đơn vị", en: "record that a unit was reminded" },
  options: {
    campaign,
    date,
    paper,
    reason,
    behind: { words: { vi: "mọi đơn vị cần nhắc", en: "everyone who is behind" } },
  },
}

import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

const { "as-of": asOf, "known-at": knownAt } = viewOptions

/** What `kheo office` takes. */
export const office: CommandSpec = {
  name: "office",
  takes: "show | set TỆP.json",
  words: { vi: "cấu hình của cơ quan thường trực", en: "the standing office's settings" },
  options: {
    ...(asOf === undefined ? {} : { "as-of": asOf }),
    ...(knownAt === undefined ? {} : { "known-at": knownAt }),
    from: {
      value: "NGÀY",
      words: {
        vi: "có hiệu lực từ ngày, mặc định từ đầu",
        en: "in force from this day, by default from the beginning",
      },
    },
    date: {
      value: "NGÀY",
      words: { vi: "ngày trên giấy, mặc định hôm nay", en: "the paper's date, by default today" },
    },
    reason: { value: "LÝ-DO", words: { vi: "lý do", en: "the reason" } },
  },
}

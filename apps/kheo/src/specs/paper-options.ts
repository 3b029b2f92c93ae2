import type { OptionSpec } from "../cli/spec.ts"

/** The day, the reason and the paper of what a command states. */
export const paperOptions = {
  date: { value: "NGÀY", words: { vi: "ngày của việc này, mặc định hôm nay", en: "its day, by default today" } },
  reason: { value: "LÝ-DO", words: { vi: "lý do", en: "the reason" } },
  paper: { value: "SỐ", words: { vi: "số hoặc mã của giấy", en: "the paper's number or id" } },
} satisfies Record<string, OptionSpec>

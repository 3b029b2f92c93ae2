import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo start` takes. */
export const start: CommandSpec = {
  name: "start",
  words: { vi: "chạy thử với dữ liệu mẫu", en: "try it with sample data" },
  options: {},
  unlisted: true,
}

import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo access-journal` takes. */
export const accessJournal: CommandSpec = {
  name: "access-journal",
  words: {
    vi: "nhật ký truy cập: ai đã xem dữ liệu cá nhân qua API, và nhật ký có bị sửa không",
    en: "the access journal: who read personal data over the API, and whether the journal was altered",
  },
  options: { limit: { value: "SỐ", words: { vi: "số dòng, mặc định 100", en: "how many lines, by default 100" } } },
}

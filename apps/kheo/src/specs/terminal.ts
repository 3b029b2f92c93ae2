import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo terminal` takes. */
export const terminal: CommandSpec = {
  name: "terminal",
  words: { vi: "giao diện (cũng là khi gõ kheo không kèm gì)", en: "the screens (also when nothing is named)" },
  options: {
    ...viewOptions,
    ascii: {
      words: { vi: "chỉ dùng dấu mà máy nào cũng hiện được", en: "only signs that every terminal shows" },
    },
    "screen-reader": {
      words: { vi: "từng dòng cho phần mềm đọc màn hình", en: "line by line, for a screen reader" },
    },
    sample: { words: { vi: "dữ liệu mẫu", en: "sample data" } },
  },
}

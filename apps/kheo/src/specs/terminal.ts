import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo terminal` takes. */
export const terminal: CommandSpec = {
  name: "terminal",
  words: { vi: "giao diện (cũng là khi gõ kheo không kèm gì)", en: "the screens (also when nothing is named)" },
  options: { ...viewOptions, sample: { words: { vi: "dữ liệu mẫu", en: "sample data" } } },
}

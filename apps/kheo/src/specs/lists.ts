import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo lists` takes. */
export const lists: CommandSpec = {
  name: "lists",
  words: { vi: "ai đã báo cáo, ai còn nợ, theo khối", en: "who has reported and who owes, by block" },
  options: viewOptions,
}

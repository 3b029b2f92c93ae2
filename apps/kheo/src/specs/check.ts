import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo check` takes. */
export const check: CommandSpec = {
  name: "check",
  words: { vi: "soát điều đáng ngờ trước khi ký", en: "what is questionable, before anything is signed" },
  options: viewOptions,
}

import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

const { "as-of": asOf, "known-at": knownAt } = viewOptions

/** What `kheo number` takes. */
export const number: CommandSpec = {
  name: "number",
  takes: "show [LOẠI]",
  words: { vi: "sổ số văn bản và số kế tiếp", en: "the registers of numbers and the next free one" },
  options: {
    ...(asOf === undefined ? {} : { "as-of": asOf }),
    ...(knownAt === undefined ? {} : { "known-at": knownAt }),
  },
}

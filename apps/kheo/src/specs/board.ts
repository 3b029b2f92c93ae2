import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo board` takes. */
export const board: CommandSpec = {
  name: "board",
  words: { vi: "bảng theo dõi theo khối: ai đã làm, ai chưa", en: "the board by block: who has and who has not" },
  options: viewOptions,
}

import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo board` takes. */
export const board: CommandSpec = {
  name: "board",
  words: { vi: "bảng theo dõi theo khối: ai đã làm, ai chưa", en: "the board by block: who has and who has not" },
  options: {
    ...viewOptions,
    by: {
      value: "CÁCH",
      words: {
        vi: "chia theo block (mặc định), recipient-group, field, level",
        en: "by block (the default), recipient-group, field or level",
      },
    },
    groups: {
      value: "TỆP",
      words: { vi: "các nhóm nơi nhận, tệp JSON", en: "the recipient groups, a JSON file" },
    },
  },
}

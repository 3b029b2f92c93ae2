import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo replication` takes; without a campaign it tells of all years. */
export const replication: CommandSpec = {
  name: "replication",
  words: { vi: "mô hình nào được nhân rộng ở đâu", en: "which models were taken over, and where" },
  options: {
    ...viewOptions,
    campaign: { value: "NĂM", words: { vi: "chỉ mô hình của đợt này", en: "only models of this campaign" } },
  },
}

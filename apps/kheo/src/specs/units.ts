import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo units` takes. */
export const units: CommandSpec = {
  name: "units",
  words: { vi: "từng đơn vị và tiến độ", en: "every unit and how far it has come" },
  options: {
    ...viewOptions,
    missing: { words: { vi: "chỉ đơn vị chưa báo cáo", en: "only units that have not reported" } },
  },
}

import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo models` takes. */
export const models: CommandSpec = {
  name: "models",
  takes: "[TỪ KHÓA…]",
  words: { vi: "sổ mô hình; tìm không cần dấu", en: "the models; finds without marks" },
  options: viewOptions,
}

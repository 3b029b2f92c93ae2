import type { CommandSpec } from "../cli/spec.ts"
import { documentOptions } from "./document-options.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo list` takes. */
export const list: CommandSpec = {
  name: "list",
  takes: "consolidated|not-scalable",
  words: {
    vi: "danh sách mô hình thành văn bản: tổng hợp gửi cấp trên, không nhân rộng được",
    en: "lists of models as papers: the consolidated one, those not scalable",
  },
  options: { ...viewOptions, ...documentOptions },
}

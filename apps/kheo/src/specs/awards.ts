import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo awards` takes. */
export const awards: CommandSpec = {
  name: "awards",
  words: { vi: "xét khen thưởng theo hình thức, hồ sơ còn thiếu", en: "awards by form, and what dossiers lack" },
  options: {
    ...viewOptions,
    quota: {
      value: "HÌNH-THỨC=SỐ; …",
      words: { vi: "số lượng được khen mỗi hình thức", en: "how many of each form may be given" },
    },
    required: { value: "A; B", words: { vi: "giấy tờ mọi hồ sơ phải có", en: "papers that every dossier needs" } },
  },
}

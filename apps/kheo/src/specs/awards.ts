import type { CommandSpec } from "../cli/spec.ts"
import { documentOptions, issuingOptions } from "./document-options.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo awards` takes. */
export const awards: CommandSpec = {
  name: "awards",
  takes: "[proposal|list|certificates]",
  words: {
    vi: "xét khen thưởng theo hình thức, hồ sơ còn thiếu; tờ trình, danh sách, giấy khen",
    en: "awards by form, and what dossiers lack; the proposal, the list, certificates",
  },
  options: {
    ...viewOptions,
    quota: {
      value: "HÌNH-THỨC=SỐ; …",
      words: { vi: "số lượng được khen mỗi hình thức", en: "how many of each form may be given" },
    },
    required: { value: "A; B", words: { vi: "giấy tờ mọi hồ sơ phải có", en: "papers that every dossier needs" } },
    ...documentOptions,
    ...issuingOptions,
    "per-unit": {
      value: "THƯ-MỤC",
      words: {
        vi: "mỗi giấy khen một tệp, ghi vào thư mục này",
        en: "a file for each certificate, into this folder",
      },
    },
  },
}

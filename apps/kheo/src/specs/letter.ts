import type { CommandSpec } from "../cli/spec.ts"
import { documentOptions, issuingOptions } from "./document-options.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo letter` takes. */
export const letter: CommandSpec = {
  name: "letter",
  takes: "launch|reminder",
  words: {
    vi: "công văn phát động đăng ký, công văn nhắc báo cáo; số liệu lấy từ sổ",
    en: "letters that launch a campaign or remind units to report, their numbers from the register",
  },
  options: {
    ...viewOptions,
    ...documentOptions,
    deadline: {
      value: "NGÀY",
      words: { vi: "hạn gửi đăng ký (launch)", en: "by when units register (launch)" },
    },
    "per-unit": {
      value: "THƯ-MỤC",
      words: {
        vi: "mỗi đơn vị (khi nhắc: còn thiếu) một công văn riêng, ghi vào thư mục này",
        en: "a letter to each unit (of a reminder: that is behind), into this folder",
      },
    },
    ...issuingOptions,
  },
}

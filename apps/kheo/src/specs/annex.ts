import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo annex` takes. */
export const annex: CommandSpec = {
  name: "annex",
  words: {
    vi: "tạo mẫu Excel hoặc Word để đơn vị ghi và gửi lại",
    en: "make Excel or Word forms for units to fill in and send back",
  },
  options: {
    campaign: {
      value: "NĂM",
      words: { vi: "đợt thi đua, mặc định đợt mới nhất", en: "the campaign, by default the newest" },
    },
    unit: {
      value: "ĐƠN-VỊ",
      words: { vi: "mẫu của đơn vị này, điền sẵn mô hình đã đăng ký", en: "the unit's own form, its models filled in" },
    },
    all: {
      value: "THƯ-MỤC",
      words: { vi: "mỗi đơn vị của đợt một tệp, ghi vào thư mục này", en: "a file for each unit, into this folder" },
    },
    kind: {
      value: "LOẠI",
      words: {
        vi: "annex (kết quả, mặc định), roster, registration, conferences, proposals",
        en: "annex (results, the default), roster, registration, conferences, proposals",
      },
    },
    output: {
      short: "o",
      value: "TỆP",
      words: { vi: "ghi mẫu vào tệp .xlsx hoặc .docx này", en: "the .xlsx or .docx file to write" },
    },
    format: {
      value: "xlsx|docx",
      words: { vi: "dạng của các tệp trong thư mục --all", en: "what the files of --all are" },
    },
    force: { words: { vi: "ghi đè tệp đã có", en: "replace files that are there" } },
  },
}

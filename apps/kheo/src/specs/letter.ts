import type { CommandSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

/** What `kheo letter` takes. */
export const letter: CommandSpec = {
  name: "letter",
  takes: "reminder",
  words: {
    vi: "công văn nhắc đơn vị báo cáo, số liệu lấy từ sổ",
    en: "the letter that reminds units to report, its numbers from the register",
  },
  options: {
    ...viewOptions,
    date: {
      value: "NGÀY",
      words: { vi: "ngày trên công văn, mặc định hôm nay", en: "the day on the letter, by default today" },
    },
    output: {
      short: "o",
      value: "TỆP",
      words: { vi: "ghi công văn vào tệp .docx này", en: "the .docx file to write" },
    },
    "per-unit": {
      value: "THƯ-MỤC",
      words: {
        vi: "mỗi đơn vị còn thiếu một công văn riêng, ghi vào thư mục này",
        en: "a letter to each unit that is behind, into this folder",
      },
    },
    pdf: { words: { vi: "thêm bản .pdf (cần LibreOffice)", en: "also as .pdf (needs LibreOffice)" } },
    grounds: {
      value: "VĂN-BẢN;…",
      words: {
        vi: "căn cứ, mặc định là căn cứ của đợt thi đua",
        en: "the papers it rests on, by default the campaign's",
      },
    },
    wording: {
      value: "TỆP.json",
      words: { vi: "lời văn của cơ quan thay cho mẫu", en: "the office's own wording" },
    },
    "print-wording": { words: { vi: "in lời văn mẫu để sửa", en: "print the default wording, to change it" } },
    issue: {
      words: {
        vi: "ban hành: lấy số, giữ tệp trong sổ, ghi đã nhắc từng đơn vị",
        en: "issue it: take the number, keep the file, record each unit as reminded",
      },
    },
    supersede: {
      value: "VĂN-BẢN",
      words: { vi: "ban hành thay cho công văn này", en: "issue it in the place of this letter" },
    },
    yes: { words: { vi: "không hỏi lại", en: "don't ask" } },
    force: { words: { vi: "ghi đè tệp đã có", en: "replace files that are there" } },
  },
}

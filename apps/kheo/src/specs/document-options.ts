import type { OptionSpec } from "../cli/spec.ts"

/** How every document is asked for, beside the campaign and the day that it counts up to. */
export const documentOptions = {
  date: {
    value: "NGÀY",
    words: { vi: "ngày trên văn bản, mặc định hôm nay", en: "the day on the paper, by default today" },
  },
  output: {
    short: "o",
    value: "TỆP",
    words: { vi: "ghi vào tệp này; đuôi tệp là dạng của nó", en: "the file to write; its ending says what it is" },
  },
  pdf: { words: { vi: "thêm bản .pdf (cần LibreOffice)", en: "also as .pdf (needs LibreOffice)" } },
  wording: {
    value: "TỆP.json",
    words: { vi: "lời văn của cơ quan thay cho mẫu", en: "the office's own wording" },
  },
  "print-wording": { words: { vi: "in lời văn mẫu để sửa", en: "print the default wording, to change it" } },
  force: { words: { vi: "ghi đè tệp đã có", en: "replace files that are there" } },
} satisfies Record<string, OptionSpec>

/** What taking a number needs. */
export const issuingOptions = {
  grounds: {
    value: "VĂN-BẢN;…",
    words: {
      vi: "căn cứ, mặc định là căn cứ của đợt thi đua",
      en: "the papers it rests on, by default the campaign's",
    },
  },
  issue: { words: { vi: "ban hành: lấy số, giữ tệp trong sổ", en: "issue it: take the number, keep the file" } },
  supersede: {
    value: "VĂN-BẢN",
    words: { vi: "ban hành thay cho văn bản này", en: "issue it in the place of this paper" },
  },
  yes: { words: { vi: "không hỏi lại", en: "don't ask" } },
} satisfies Record<string, OptionSpec>

import type { OptionSpec } from "../cli/spec.ts"

/** Where a paper is written, in whose words and of which day. */
export const paperFileOptions = {
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

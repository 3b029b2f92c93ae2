import type { CodeWords } from "../code-words.ts"

/** Of sheets, headers and lines. */
export const layoutCodes = {
  "IMP-2001": {
    vi: "Không nhận ra bảng nào (cần dòng tiêu đề như “Tên mô hình”, “Tên đơn vị”, “Khối”). Hãy dùng mẫu của cơ quan thường trực.",
    en: "No table was recognised (a header row such as “Tên mô hình”, “Tên đơn vị”, “Khối” is needed). Use the standing office's form.",
  },
  "IMP-2005": {
    vi: "Không hiểu dòng chữ này nên không đọc: “{text}”.",
    en: "This line was not understood and not read: “{text}”.",
  },
} as const satisfies Record<string, CodeWords>

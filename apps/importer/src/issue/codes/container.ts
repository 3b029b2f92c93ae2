import type { CodeWords } from "../code-words.ts"

/** Of a file as a whole, and of what is dangerous in it. */
export const containerCodes = {
  "IMP-1101": {
    vi: "Không phải bảng tính .xlsx ({detail}). Hãy mở tệp và lưu lại dạng Excel .xlsx rồi nhập.",
    en: "Not an .xlsx workbook ({detail}). Open it, save it as Excel .xlsx and import that.",
  },
  "IMP-1103": {
    vi: "Tệp bị hỏng, không mở được. Hãy tải lại, hoặc mở bằng Excel rồi lưu lại.",
    en: "The file is damaged and can't be opened. Fetch it again, or open it in Excel and save it.",
  },
  "IMP-1106": {
    vi: "Tệp không có trang tính nào. Hãy kiểm tra lại tệp.",
    en: "The file has no sheet. Check the file.",
  },
  "IMP-1201": {
    vi: "Tệp quá lớn (giới hạn 50 MB). Hãy lưu lại tệp chỉ gồm bảng cần nhập.",
    en: "The file is too big (limit 50 MB). Save a copy with only the table to import.",
  },
  "IMP-1204": {
    vi: "Đọc tệp quá lâu hoặc tốn quá nhiều bộ nhớ ({detail}), đã dừng. Hãy lưu lại tệp chỉ gồm bảng cần nhập.",
    en: "Reading the file took too long or too much memory ({detail}) and was stopped. Save a copy with only the table to import.",
  },
} as const satisfies Record<string, CodeWords>

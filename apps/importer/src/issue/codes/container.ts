import type { CodeWords } from "../code-words.ts"

/** Of a file as a whole. */
export const containerCodes = {
  "IMP-1101": {
    vi: "Không phải bảng tính .xlsx ({detail}). Hãy mở tệp và lưu lại dạng Excel .xlsx rồi nhập.",
    en: "Not an .xlsx workbook ({detail}). Open it, save it as Excel .xlsx and import that.",
  },
  "IMP-1103": {
    vi: "Tệp bị hỏng, không mở được. Hãy tải lại, hoặc mở bằng Excel rồi lưu lại.",
    en: "The file is damaged and can't be opened. Fetch it again, or open it in Excel and save it.",
  },
  "IMP-1102": {
    vi: "Tệp có mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi nhập.",
    en: "The file is locked with a password. Open it, take the password off, save it and import that.",
    about: {
      vi: "Tệp được khoá bằng mật khẩu khi lưu. Khéo không hỏi mật khẩu; hãy mở bằng Excel, chọn lưu lại không có mật khẩu.",
      en: "The file was saved with a password. Khéo asks for none; open it in Excel and save it without one.",
    },
  },
  "IMP-1104": {
    vi: "Nội dung bên trong tệp bị cắt cụt hoặc bị hỏng. Hãy mở bằng Excel rồi lưu lại, hoặc xin lại tệp.",
    en: "What is inside the file is cut off or damaged. Open it in Excel and save it, or ask for the file again.",
    about: {
      vi: "Tệp mở được nhưng một phần bên trong dừng giữa chừng hoặc không đúng quy cách; đọc tiếp có thể mất hàng. Excel thường sửa được khi mở rồi lưu lại.",
      en: "The file opens, but a part inside ends too early or breaks the rules; reading on might lose rows. Excel usually mends it when it opens and saves the file.",
    },
  },
  "IMP-1106": {
    vi: "Tệp không có trang tính nào. Hãy kiểm tra lại tệp.",
    en: "The file has no sheet. Check the file.",
  },
} as const satisfies Record<string, CodeWords>

import type { CodeWords } from "../code-words.ts"

/** Of a file as a whole, and of what is dangerous in it. */
export const containerCodes = {
  "IMP-1101": {
    vi: "Không phải bảng tính .xlsx ({detail}). Hãy mở tệp và lưu lại dạng Excel .xlsx rồi nhập.",
    en: "Not an .xlsx workbook ({detail}). Open it, save it as Excel .xlsx and import that.",
    about: {
      vi: "Khéo nhận ra tệp theo nội dung, không theo tên. Hãy mở tệp bằng chương trình đã tạo ra nó rồi lưu lại thành Excel (.xlsx).",
      en: "A file is known by its content, not by its name. Open it in the program that made it and save it as Excel (.xlsx).",
    },
  },
  "IMP-1103": {
    vi: "Tệp bị hỏng, không mở được. Hãy tải lại, hoặc mở bằng Excel rồi lưu lại.",
    en: "The file is damaged and can't be opened. Fetch it again, or open it in Excel and save it.",
    about: {
      vi: "Thường do tải về hoặc chép dở dang. Hãy tải lại từ thư gốc; nếu Excel mở được (kể cả sau khi sửa chữa), hãy lưu lại rồi nhập bản đó.",
      en: "Mostly the download or the copy was cut short. Fetch it again from the message it came with; if Excel opens it, even after a repair, save it and import that.",
    },
  },
  "IMP-1106": {
    vi: "Tệp không có trang tính nào. Hãy kiểm tra lại tệp.",
    en: "The file has no sheet. Check the file.",
    about: {
      vi: "Tệp mở được nhưng không có trang, bảng hay chữ nào.",
      en: "The file opens, but holds no sheet, table or text.",
    },
  },
  "IMP-1201": {
    vi: "Tệp quá lớn (giới hạn 50 MB). Hãy lưu lại tệp chỉ gồm bảng cần nhập.",
    en: "The file is too big (limit 50 MB). Save a copy with only the table to import.",
    about: {
      vi: "Tệp, hoặc nội dung của nó sau khi giải nén, lớn hơn mức một danh sách cần đến. Hãy xoá hình ảnh và các trang không cần rồi lưu lại.",
      en: "The file, or what it unpacks to, is larger than any list needs. Take pictures and spare sheets out and save it again.",
    },
  },
  "IMP-1204": {
    vi: "Đọc tệp quá lâu hoặc tốn quá nhiều bộ nhớ ({detail}), đã dừng. Hãy lưu lại tệp chỉ gồm bảng cần nhập.",
    en: "Reading the file took too long or too much memory ({detail}) and was stopped. Save a copy with only the table to import.",
    about: {
      vi: "Mỗi tệp chỉ được đọc trong thời gian và bộ nhớ có hạn, để một tệp không làm treo cả máy. Hãy chia tệp ra, hoặc chép riêng bảng cần nhập.",
      en: "Every file is read within a limit of time and memory, so that none hangs the machine. Divide it, or copy the table to import by itself.",
    },
  },
} as const satisfies Record<string, CodeWords>

import type { CodeWords } from "../code-words.ts"

/** Of what a file holds beside its table. */
export const fileNoteCodes = {
  "IMP-1306": {
    vi: "Bỏ qua {count} vùng ô gộp quá lớn; các ô vẫn được đọc.",
    en: "{count} merged ranges are too big and were not spread; the cells were read all the same.",
  },
  "IMP-1309": {
    vi: "Tên tệp không đúng với nội dung: bên trong là {kind}. Vẫn đọc theo nội dung.",
    en: "The file's name doesn't match its content, which is {kind}. It was read by its content.",
    about: {
      vi: "Ai đó đã đổi đuôi tên tệp, hoặc phần mềm xuất ra đặt sai đuôi. Không cần làm gì; nên đổi tên cho đúng để người khác mở được.",
      en: "Somebody changed the ending of the name, or a program gave the wrong one. Nothing needs doing; the right name helps others to open it.",
    },
  },
  "IMP-1310": {
    vi: "Hàng hoặc trang này bị ẩn trong tệp; vẫn đọc.",
    en: "This row or sheet is hidden in the file; it was read all the same.",
  },
  "IMP-1312": {
    vi: "Tệp chữ được viết theo bảng mã cũ ({encoding}), đã đổi sang Unicode. Hãy xem lại vài dòng.",
    en: "The text file is written in an older encoding ({encoding}) and was converted to Unicode. Look at a few rows.",
    about: {
      vi: "Tệp .csv hay .txt không ghi bảng mã; Khéo nhận ra theo chữ trong tệp. Nếu chữ sai, hãy lưu lại dạng “CSV UTF-8” hoặc .xlsx rồi nhập.",
      en: "A .csv or .txt file doesn't say its encoding; it is known by its letters. If they are wrong, save the file as “CSV UTF-8” or .xlsx and import that.",
    },
  },
  "IMP-1313": {
    vi: "Dấu ngoặc kép mở ở dòng {line} không đóng; tệp được đọc từng dòng, giữ nguyên dấu. Hãy kiểm tra dòng đó.",
    en: "The quotation mark that opens on line {line} is never closed; the file was read line by line and the marks kept. Check that line.",
    about: {
      vi: "Trong tệp .csv, ô có xuống dòng phải nằm trong một cặp ngoặc kép. Thiếu một dấu thì không biết ô dừng ở đâu. Hãy sửa dòng đó rồi nhập lại.",
      en: "In a .csv file a cell with a line break stands between two quotation marks. Where one is missing nobody knows where the cell ends. Mend the line and import again.",
    },
  },
} as const satisfies Record<string, CodeWords>

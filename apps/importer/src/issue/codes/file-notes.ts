import type { CodeWords } from "../code-words.ts"

/** Of what a file holds beside its table. */
export const fileNoteCodes = {
  "IMP-1306": {
    vi: "Bỏ qua {count} vùng gộp ô quá lớn hoặc quá nhiều; các ô vẫn được đọc riêng.",
    en: "{count} merged areas that are too large or too many were left out; their cells were read singly.",
    about: {
      vi: "Một vùng gộp trên 20.000 ô, hoặc quá nhiều vùng gộp trên một trang, không phải là bảng để nhập. Nếu thiếu chữ ở các hàng dưới, hãy bỏ gộp ô rồi điền vào từng hàng.",
      en: "A merge of over 20,000 cells, or very many on one sheet, belongs to no table to import. If words are missing in the rows below, unmerge and fill each row.",
    },
  },
  "IMP-1307": {
    vi: "Tệp có liên kết đến tệp khác; chỉ đọc giá trị đã lưu trong tệp này.",
    en: "The file links to other files; only the values saved in this one were read.",
    about: {
      vi: "Công thức trong tệp lấy số liệu từ tệp khác. Khéo không mở tệp kia; giá trị là của lần lưu cuối cùng.",
      en: "Formulas in the file take figures from another. Khéo doesn't open that one; the values are those of the last saving.",
    },
  },
  "IMP-1308": {
    vi: "Tệp có macro; macro không được chạy, chỉ đọc các ô.",
    en: "The file holds macros; none was run, only the cells were read.",
    about: {
      vi: "Macro là chương trình nằm trong bảng tính. Khéo không bao giờ chạy; nếu bảng cần macro mới có số liệu, hãy lưu lại sau khi chạy.",
      en: "A macro is a program inside a workbook. Khéo never runs one; if the table needs it for its figures, save the file after running it.",
    },
  },
  "IMP-1309": {
    vi: "Đuôi tên tệp không đúng với nội dung ({found}); đã đọc theo nội dung.",
    en: "The ending of the file's name does not fit what it holds ({found}); it was read by what it holds.",
    about: {
      vi: "Ví dụ tên là .xls nhưng bên trong là .xlsx. Khéo đọc theo nội dung; nên đổi tên cho đúng.",
      en: "A name says .xls while the file is an .xlsx, say. Khéo goes by the content; better rename it.",
    },
  },
  "IMP-1310": {
    vi: "Hàng hoặc trang này bị ẩn trong tệp; vẫn đọc.",
    en: "This row or sheet is hidden in the file; it was read all the same.",
    about: {
      vi: "Hàng bị bộ lọc hay người làm bảng ẩn đi vẫn là dữ liệu, nên được đọc và báo ra để không mất dòng nào. Nếu không muốn nhập, hãy xóa hẳn hàng hoặc trang đó.",
      en: "Rows that a filter or a person hid are data all the same: they are read and told, so that none is lost. If they are not to be imported, delete them.",
    },
  },
  "IMP-1311": {
    vi: "{count} ô có công thức nhưng chưa có kết quả nên coi như trống. Hãy mở tệp bằng Excel, lưu lại rồi nhập.",
    en: "{count} cells hold a formula without its result and count as empty. Open the file in Excel, save it and import again.",
    about: {
      vi: "Tệp do một chương trình ghi ra mà chưa tính công thức. Khéo không tự tính; mở bằng Excel rồi lưu lại là có kết quả.",
      en: "A program wrote the file without computing its formulas. Khéo doesn't compute; opening and saving in Excel brings the results.",
    },
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
    vi: "Dấu ngoặc kép mở ở dòng {line} của bảng không đóng; tệp được đọc từng dòng, giữ nguyên dấu. Hãy kiểm tra dòng đó.",
    en: "The quotation mark that opens in row {line} is never closed; the file was read line by line and the marks kept. Check that line.",
    about: {
      vi: "Trong tệp .csv, ô có xuống dòng phải nằm trong một cặp ngoặc kép. Thiếu một dấu thì không biết ô dừng ở đâu. Hãy sửa dòng đó rồi nhập lại.",
      en: "In a .csv file a cell with a line break stands between two quotation marks. Where one is missing nobody knows where the cell ends. Mend the line and import again.",
    },
  },
  "IMP-1314": {
    vi: "{count} ô có ký tự điều khiển hoặc nửa chữ, mắt không thấy; đã bỏ các ký tự ấy và đọc phần còn lại.",
    en: "{count} cells hold control characters or halves of letters, which nobody sees; they were left out and the rest was read.",
    about: {
      vi: "Ký tự như vậy thường lọt vào khi chép từ chương trình khác. Chữ nhìn thấy không đổi; nếu ô thiếu chữ, hãy gõ lại ô đó rồi nhập lại.",
      en: "Such characters mostly come in when text is copied from another program. What one sees is unchanged; if letters are missing, type the cell anew and import again.",
    },
  },
} as const satisfies Record<string, CodeWords>

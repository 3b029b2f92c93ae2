import type { CodeWords } from "../code-words.ts"

/** Of what could harm the machine that reads it. */
export const unsafeCodes = {
  "IMP-1201": {
    vi: "Tệp quá lớn (giới hạn {limit}). Hãy lưu lại tệp chỉ gồm bảng cần nhập.",
    en: "The file is too big (limit {limit}). Save a copy with only the table to import.",
    about: {
      vi: "Tệp, hoặc nội dung của nó sau khi giải nén, lớn hơn mức một danh sách cần đến. Hãy xoá hình ảnh và các trang không cần rồi lưu lại.",
      en: "The file, or what it unpacks to, is larger than any list needs. Take pictures and spare sheets out and save it again.",
    },
  },
  "IMP-1202": {
    vi: "Tệp gồm quá nhiều phần ({entries}; giới hạn {limit}). Hãy chép bảng cần nhập sang một tệp mới.",
    en: "The file consists of too many parts ({entries}; limit {limit}). Copy the table to import into a new file.",
    about: {
      vi: "Một bảng tính thường có vài chục phần bên trong. Nhiều đến vậy là tệp hỏng hoặc tệp làm ra để phá; hãy chép bảng sang tệp mới.",
      en: "A workbook usually has some dozens of parts inside. So many mean that it is damaged or made to do harm; copy the table into a new file.",
    },
  },
  "IMP-1203": {
    vi: "Tệp chứa khai báo không an toàn (DOCTYPE) nên không đọc. Hãy chép bảng cần nhập sang một tệp mới.",
    en: "The file holds an unsafe declaration (DOCTYPE) and was not read. Copy the table to import into a new file.",
    about: {
      vi: "Không chương trình bảng tính nào ghi khai báo này; nó có thể làm treo máy hoặc đọc trộm tệp khác. Hãy hỏi lại nơi gửi.",
      en: "No spreadsheet program writes this declaration; it can hang a machine or read other files. Ask whoever sent it.",
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
  "IMP-1205": {
    vi: "Tên một phần bên trong tệp không an toàn hoặc bị trùng ({name}) nên không đọc. Hãy chép bảng cần nhập sang một tệp mới.",
    en: "A part inside the file has an unsafe or repeated name ({name}), so it was not read. Copy the table to import into a new file.",
    about: {
      vi: "Một phần bên trong chỉ ra ngoài tệp, hoặc hai phần trùng tên. Chương trình bảng tính không ghi như vậy; hãy hỏi lại nơi gửi.",
      en: "A part inside points out of the file, or two parts share a name. Spreadsheet programs don't write that; ask whoever sent it.",
    },
  },
  "IMP-1206": {
    vi: "Bảng quá lớn (giới hạn {limit} {what}). Hãy chia tệp ra rồi nhập từng phần.",
    en: "The table is too big (limit {limit} {what}). Divide the file and import it part by part.",
    about: {
      vi: "Tệp có nhiều hàng, ô hoặc chữ hơn mức được đọc trong một lần. Hãy chia thành nhiều tệp.",
      en: "The file has more rows, cells or letters than are read at once. Divide it into several files.",
    },
  },
} as const satisfies Record<string, CodeWords>

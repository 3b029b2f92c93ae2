import type { CodeWords } from "../code-words.ts"

/** Of a file as a whole. */
export const containerCodes = {
  "IMP-1101": {
    vi: "Khéo không đọc loại tệp này. Hãy mở bằng phần mềm đã tạo ra tệp, lưu lại dạng Excel (.xlsx) hay Word (.docx) rồi nhập.",
    en: "This kind of file is not read. Open it in the program that made it, save it as Excel (.xlsx) or Word (.docx) and import that.",
    about: {
      vi: "Khéo nhận ra tệp theo nội dung, không theo tên. Đọc được: Excel (.xlsx, .xlsm, .xls, .xlsb), LibreOffice (.ods), bảng trong Word (.docx), .csv và .tsv.",
      en: "A file is known by its content, not by its name. Read are: Excel (.xlsx, .xlsm, .xls, .xlsb), LibreOffice (.ods), tables in Word (.docx), .csv and .tsv.",
    },
  },
  "IMP-1102": {
    vi: "Tệp được đặt mật khẩu. Hãy mở bằng chương trình đã tạo ra tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ), lưu rồi nhập.",
    en: "The file is locked with a password. Open it in the program that made it, take the password off (File > Info > Protect), save it and import again.",
    about: {
      vi: "Nội dung tệp bị mã hoá nên không đọc được nếu thiếu mật khẩu. Khéo không hỏi mật khẩu: hãy bỏ mật khẩu bằng Excel hoặc LibreOffice, hoặc xin đơn vị gửi bản không khoá.",
      en: "The content is encrypted and can't be read without the password. The import never asks for one: take it off in Excel or LibreOffice, or ask the unit for an unlocked copy.",
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
  "IMP-1104": {
    vi: "Bên trong tệp bị cắt cụt hoặc hỏng nên không đọc, để khỏi mất dòng. Hãy tải lại, hoặc mở bằng Excel hay Word, xem còn đủ dòng không, rồi lưu lại.",
    en: "The inside of the file is cut short or damaged; nothing was read, lest rows be lost. Fetch it again, or open it in Excel or Word, see that all rows are there, and save it.",
    about: {
      vi: "Tệp mở được nhưng phần chứa bảng không trọn vẹn. Đọc phần còn lại thì sẽ thiếu dòng mà không ai biết, nên Khéo từ chối cả tệp.",
      en: "The file opens, but the part that holds the table is not whole. Reading the rest would lose rows without anybody knowing, so the whole file is refused.",
    },
  },
  "IMP-1105": {
    vi: "Tệp trống, không có gì để đọc. Hãy tải lại hoặc xin đơn vị gửi lại.",
    en: "The file is empty. Fetch it again, or ask the unit to send it again.",
    about: {
      vi: "Tệp dài 0 byte hoặc chỉ có khoảng trắng, thường do tải về lỗi.",
      en: "The file has no bytes or nothing but blanks, mostly because a download failed.",
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
  "IMP-1107": {
    vi: "Đây là tệp PDF, Khéo không đọc được bảng trong PDF. Hãy xin đơn vị gửi tệp Excel hoặc Word gốc, hoặc gõ lại vào mẫu.",
    en: "This is a PDF; tables in a PDF are not read. Ask the unit for the Excel or Word file it came from, or type it into the form.",
    about: {
      vi: "PDF là bản để in, các ô của bảng không còn. Tệp gốc luôn là Excel hoặc Word; bản PDF nên lưu kèm làm bằng chứng.",
      en: "A PDF is for printing, and the table's cells are gone. The file it came from is Excel or Word; keep the PDF beside it as evidence.",
    },
  },
  "IMP-1108": {
    vi: "Đây là ảnh, Khéo không đọc chữ trong ảnh. Hãy xin đơn vị gửi tệp Excel hoặc Word, hoặc gõ lại vào mẫu.",
    en: "This is a picture; text in pictures is not read. Ask the unit for the Excel or Word file, or type it into the form.",
    about: {
      vi: "Ảnh chụp hay bản quét, dù tên tệp là gì. Nhận dạng chữ từ ảnh dễ sai tên và số nên không làm tự động.",
      en: "A photo or a scan, whatever the file is called. Recognising letters in pictures garbles names and figures, so it isn't done.",
    },
  },
  "IMP-1109": {
    vi: "Đây là trang web (HTML), dù tên tệp có thể là .xls. Hãy mở bằng Excel, chọn Lưu thành > Excel (.xlsx) rồi nhập.",
    en: "This is a web page (HTML), even if it is called .xls. Open it in Excel, choose Save As > Excel (.xlsx) and import that.",
    about: {
      vi: "Nhiều phần mềm xuất “Excel” thực ra là trang web đổi đuôi. Excel mở được và lưu lại thành .xlsx thật.",
      en: "Many systems export “Excel” that is a web page by another name. Excel opens it and saves a real .xlsx.",
    },
  },
  "IMP-1110": {
    vi: "Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi nhập.",
    en: "This is an old Word file (.doc). Open it in Word or LibreOffice, save it as .docx and import that.",
    about: {
      vi: "Dạng .doc có từ trước năm 2007. Lưu lại thành .docx không mất gì của bảng.",
      en: "The .doc format is from before 2007. Saving as .docx loses nothing of the table.",
    },
  },
  "IMP-1111": {
    vi: "Đây là tệp RTF. Hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi nhập.",
    en: "This is an RTF file. Open it in Word or LibreOffice, save it as .docx and import that.",
    about: {
      vi: "RTF là dạng văn bản trao đổi cũ, đôi khi mang tên .doc. Lưu lại thành .docx không mất gì của bảng.",
      en: "RTF is an old format for exchanging texts, sometimes called .doc. Saving as .docx loses nothing of the table.",
    },
  },
  "IMP-1112": {
    vi: "Đây là tệp nén (zip) chứa tệp khác. Hãy giải nén vào thư mục rồi nhập thư mục đó.",
    en: "This is an archive (zip) with other files in it. Unpack it into a folder and import the folder.",
    about: {
      vi: "Khéo không tự giải nén, để người nhập biết chắc mình đang nhập những tệp nào.",
      en: "Archives aren't unpacked by the import, so that whoever imports knows which files they are.",
    },
  },
  "IMP-1113": {
    vi: "Đây là bảng tính dạng XML 2003. Hãy mở bằng Excel, lưu lại dạng Excel (.xlsx) rồi nhập.",
    en: "This is an XML Spreadsheet 2003. Open it in Excel, save it as Excel (.xlsx) and import that.",
    about: {
      vi: "Một dạng cũ của Excel, thường do phần mềm khác xuất ra với đuôi .xls hoặc .xml.",
      en: "An old form of Excel's, mostly exported by other systems as .xls or .xml.",
    },
  },
} as const satisfies Record<string, CodeWords>

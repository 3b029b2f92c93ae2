import type { Language } from "@kheo/application/language"

/** What stands for a value in a command's help, in English where that is asked for. */
export const placeholder = (text: string, language: Language): string =>
  language === "vi" ? text : text.replace(words, (word) => english[word] ?? word)

const english: Readonly<Record<string, string>> = {
  AI: "WHO",
  "BẢN-SAO-LƯU": "BACKUP",
  CÁCH: "WAY",
  "CĂN-CỨ": "GROUND",
  CẤP: "LEVEL",
  CHỮ: "WORDS",
  CỔNG: "PORT",
  CỘT: "COLUMN",
  "CƠ-QUAN": "OFFICE",
  DÒNG: "ROW",
  ĐẾN: "TO",
  "ĐỊA-CHỈ": "ADDRESS",
  ĐỒNG: "VND",
  "ĐƠN-VỊ": "UNIT",
  "GHI-CHÚ": "NOTE",
  GIẤY: "PAPER",
  GÓI: "BUNDLE",
  "HÌNH-THỨC": "FORM",
  "HỌ-TÊN": "FULL-NAME",
  "KẾT-QUẢ": "RESULT",
  KHỐI: "BLOCK",
  KHÓA: "KEY",
  "KÝ-HIỆU": "SYMBOL",
  "N/T/TH": "D/W/M",
  "LÀ-GÌ": "FIELD",
  "LĨNH-VỰC": "FIELD",
  LOẠI: "KIND",
  LỜI: "TEXT",
  LÚC: "MOMENT",
  "LÝ-DO": "REASON",
  MÃ: "ID",
  "MÔ-HÌNH": "MODEL",
  NĂM: "YEAR",
  NGÀY: "DATE",
  NGUỒN: "SOURCE",
  "NGƯỜI-DÙNG": "USER",
  NƠI: "PLACE",
  "PHẠM-VI": "SCOPE",
  "QUY-ĐỊNH": "RULE",
  SỐ: "NUMBER",
  "SỰ-KIỆN": "EVENT",
  "TÀI-KHOẢN": "ACCOUNT",
  TÊN: "NAME",
  TỆP: "FILE",
  "TỆP-HOẶC-THƯ-MỤC": "FILE-OR-FOLDER",
  "THƯ-MỤC": "FOLDER",
  TRANG: "SHEET",
  "TRÍCH-YẾU": "SUBJECT",
  TỪ: "FROM",
  "TỪ KHÓA": "KEYWORD",
  "VAI-TRÒ": "ROLE",
  "VĂN-BẢN": "PAPER",
  "VỊ-TRÍ": "POSITION",
}

/** Longer ones first: “TỪ KHÓA” is neither of its words. */
const words = new RegExp(
  `(?<![\\p{L}-])(${Object.keys(english)
    .toSorted((one, other) => other.length - one.length)
    .join("|")})(?![\\p{L}-])`,
  "gu",
)

import type { Language } from "@kheo/application/language"

export interface LayoutWords {
  readonly title: string
  readonly explained: string
  readonly heading: string
  readonly kind: string
  readonly byColumns: string
  readonly isOne: (kind: string) => string
  readonly notRead: string
  readonly takenBy: (column: string) => string
  readonly below: (text: string) => string
  readonly nothingBelow: string
  readonly headingKeys: string
  readonly kindKeys: string
  readonly noColumns: string
  readonly change: string
  readonly list: string
}

/** The words of the screen on which somebody says what a table's columns hold. */
export const layoutWords: { readonly [L in Language]: LayoutWords } = {
  vi: {
    title: "Chỉ cột",
    explained: "Cột nào là gì? Ctrl+S lưu; lần sau bảng này tự đọc được.",
    heading: "Tiêu đề ở dòng",
    kind: "Loại bảng",
    byColumns: "theo các cột",
    isOne: (kind) => `Đủ cột: ${kind}.`,
    notRead: "không đọc",
    takenBy: (column) => `đang là cột ${column}`,
    below: (text) => `Ô đầu tiên bên dưới: ${text}`,
    nothingBelow: "Bên dưới không có ô nào.",
    headingKeys: "← → dời dòng tiêu đề lên, xuống; Enter: tiêu đề gồm 1, 2 hay 3 dòng.",
    kindKeys: "← → chọn loại bảng; thường cứ để “theo các cột”.",
    noColumns: "Dòng này không có ô nào. ← → dời dòng tiêu đề lên, xuống.",
    change: "← → đổi",
    list: "Enter danh sách",
  },
  en: {
    title: "Columns",
    explained: "Which column is what? Ctrl+S keeps it for the next time.",
    heading: "Heading in row",
    kind: "Kind of table",
    byColumns: "by its columns",
    isOne: (kind) => `That makes a table: ${kind}.`,
    notRead: "not read",
    takenBy: (column) => `now in column ${column}`,
    below: (text) => `The first cell below: ${text}`,
    nothingBelow: "No cell stands below.",
    headingKeys: "← → move the heading up and down; Enter: it takes 1, 2 or 3 rows.",
    kindKeys: "← → choose the kind of table; mostly “by its columns” will do.",
    noColumns: "There is no cell in this row. ← → move the heading up and down.",
    change: "← → change",
    list: "Enter list",
  },
}

import type { Language } from "@kheo/application/language"

export interface UnitDetailWords {
  readonly models: string
  readonly versions: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly now: string
  readonly notThere: string
  readonly predecessors: string
  readonly successors: string
  readonly aliases: string
  readonly noAliases: string
  readonly learned: (day: string, who: string) => string
}

/** The words of one unit's screen. */
export const unitDetailWords: { readonly [L in Language]: UnitDetailWords } = {
  vi: {
    models: "Enter mô hình",
    versions: "CÁC THỜI KỲ",
    from: (day) => `Từ ${day}`,
    until: (day) => `đến trước ${day}`,
    now: "đến nay",
    notThere: "Không có đơn vị này vào ngày đang xem.",
    predecessors: "HÌNH THÀNH TỪ",
    successors: "VỀ SAU",
    aliases: "TÊN GỌI KHÁC TRÊN GIẤY TỜ",
    noAliases: "Chưa có tên gọi khác.",
    learned: (day, who) => `ghi nhận ${day}, ${who}`,
  },
  en: {
    models: "Enter models",
    versions: "VERSIONS",
    from: (day) => `From ${day}`,
    until: (day) => `until before ${day}`,
    now: "to date",
    notThere: "This unit is not there on the day that is shown.",
    predecessors: "CAME FROM",
    successors: "BECAME",
    aliases: "OTHER NAMES ON PAPERS",
    noAliases: "No other name is known.",
    learned: (day, who) => `learned ${day}, ${who}`,
  },
}

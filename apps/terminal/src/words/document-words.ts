import type { Language } from "@kheo/application/language"

export interface DocumentWords {
  readonly title: string
  readonly making: string
  readonly saving: string
  readonly refused: string
  readonly agrees: (number: string | undefined, asOf: string) => string
  readonly unfilled: string
  readonly settings: string
  readonly scroll: string
}

/** The words of the screens that make papers. */
export const documentWords: { readonly [L in Language]: DocumentWords } = {
  vi: {
    title: "Văn bản",
    making: "Đang lập văn bản...",
    saving: "Đang ghi tệp...",
    refused: "Chưa lập được",
    agrees: (number, asOf) =>
      `${number === undefined ? "" : `Bản nháp ${number}. `}Số liệu khóa đến ${asOf}, khớp danh sách`,
    unfilled: "Chọn và điền các mục trên để lập văn bản.",
    settings: "Bấm 7 để ghi vào cài đặt.",
    scroll: "PgUp PgDn xem văn bản",
  },
  en: {
    title: "Papers",
    making: "Making the paper...",
    saving: "Writing files...",
    refused: "Not made",
    agrees: (number, asOf) =>
      `${number === undefined ? "" : `A draft of ${number}. `}As of ${asOf}, numbers agree with the lists`,
    unfilled: "Fill in the fields above to have the paper made.",
    settings: "Press 7 to set it.",
    scroll: "PgUp PgDn through the paper",
  },
}

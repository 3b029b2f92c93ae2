import type { Language } from "@kheo/application/language"

export interface SendOutWords {
  readonly title: string
  readonly making: (made: string, of: string) => string
  readonly begin: string
  readonly made: (files: string, folder: string) => string
  readonly blank: string
  readonly models: (models: string) => string
  readonly noModels: string
  readonly explained: string
}

/** The words of the screen that makes forms. */
export const sendOutWords: { readonly [L in Language]: SendOutWords } = {
  vi: {
    title: "Biểu mẫu gửi đơn vị",
    making: (made, of) => `Đang tạo tệp ${made}/${of}`,
    begin: "Đang tạo tệp...",
    made: (files, folder) => `${files} tệp trong ${folder}:`,
    blank: "mẫu trống",
    models: (models) => `${models} mô hình điền sẵn`,
    noModels: "chưa đăng ký mô hình nào",
    explained:
      "Đơn vị điền vào tệp Excel rồi gửi lại; khi nhập, Khéo tự nhận ra mẫu, đơn vị và mô hình. Tạo biểu mẫu không ghi gì vào sổ.",
  },
  en: {
    title: "Forms for units",
    making: (made, of) => `Making files ${made}/${of}`,
    begin: "Making files...",
    made: (files, folder) => `${files} files in ${folder}:`,
    blank: "blank",
    models: (models) => `${models} models filled in`,
    noModels: "no model registered",
    explained:
      "Units fill the Excel file in and send it back; when it is imported, form, unit and models are known again. Making forms writes nothing into the register.",
  },
}

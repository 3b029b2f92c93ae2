import type { ResultsWording } from "./content.ts"

/** The consolidated list that goes to the next level. */
export const consolidatedWording: ResultsWording = {
  kind: "DANH SÁCH TỔNG HỢP",
  about: "Kết quả thực hiện mô hình, điển hình “Dân vận khéo” năm {year}",
  under: "(Số liệu đến hết ngày {asOf}: {submitted} mô hình có kết quả, {notScalable} mô hình không nhân rộng được)",
  closing: "Danh sách này có {listed} mô hình./.",
  receivers: ["Cơ quan Thường trực cấp trên", "{standing}", "Lưu VT"],
}

/** The list of models that can't be scaled out. */
export const notScalableWording: ResultsWording = {
  kind: "DANH SÁCH",
  about: "Mô hình, điển hình “Dân vận khéo” năm {year} không nhân rộng được",
  under: "(Số liệu đến hết ngày {asOf}: {notScalable} mô hình)",
  closing: "Danh sách này có {listed} mô hình./.",
  receivers: ["{standing}", "Lưu VT"],
}

import type { FormLayout } from "../form/form.ts"

/** Hội nghị tổng kết của các đơn vị. */
export const conferences: FormLayout = {
  kind: "conferences",
  sheet: "Hội nghị",
  own: true,
  subject: (campaign) => `Hội nghị tổng kết mô hình “Dân vận khéo” năm ${campaign} của các đơn vị`,
  columns: () => [
    { heading: "STT", width: 6, fill: "ordinal", center: true },
    { heading: "Tên đơn vị", width: 70, list: "units" },
    { heading: "Ngày tổ chức hội nghị tổng kết", width: 50, center: true },
  ],
  signer: "Người lập danh sách",
  blankRows: 25,
  guide: ["Ngày ghi như 14/10/2026. Dòng không có ngày không được nhận."],
}

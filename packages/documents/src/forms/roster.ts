import type { FormLayout } from "../form/form.ts"

/** Danh sách đơn vị của đợt. */
export const roster: FormLayout = {
  kind: "roster",
  sheet: "Đơn vị",
  own: true,
  subject: (campaign) => `Các đơn vị tham gia phong trào thi đua “Dân vận khéo” năm ${campaign}`,
  columns: () => [
    { heading: "STT", width: 6, fill: "ordinal", center: true },
    { heading: "Mã đơn vị", width: 16, center: true },
    { heading: "Tên đơn vị", width: 60 },
    { heading: "Khối", width: 44, list: "blocks" },
  ],
  signer: "Người lập danh sách",
  blankRows: 40,
  guide: [
    "Mỗi đơn vị một dòng, ghi tên đầy đủ như trong văn bản. Mã đơn vị tự đặt, ví dụ X01, và giữ nguyên qua các năm: nhờ mã mà đơn vị đổi tên vẫn nhận ra được.",
    "Thứ tự các dòng là thứ tự đơn vị trong mọi danh sách về sau.",
  ],
}

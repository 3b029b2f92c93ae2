import type { FormLayout } from "../form/form.ts"

/** Đề xuất khen thưởng. */
export const proposals: FormLayout = {
  kind: "proposals",
  sheet: "Đề xuất khen thưởng",
  own: false,
  subject: (campaign) => `Đề xuất khen thưởng mô hình, điển hình “Dân vận khéo” năm ${campaign}`,
  columns: () => [
    { heading: "STT", width: 6, fill: "ordinal", center: true },
    { heading: "Tập thể, cá nhân", width: 26 },
    { heading: "Tên đơn vị", width: 26, list: "units" },
    { heading: "Tên mô hình", width: 36, list: "models" },
    { heading: "Tóm tắt thành tích", width: 46 },
    { heading: "Hình thức đề nghị khen thưởng", width: 26, list: "awardForms" },
  ],
  signer: "Thủ trưởng đơn vị",
  blankRows: 10,
  guide: [
    "Tên mô hình phải đúng như đã đăng ký. Khen tập thể: ghi tên đơn vị vào cột Tập thể, cá nhân. Khen cá nhân: ghi họ và tên.",
    "Một mô hình đề nghị hai hình thức khen thì ghi hai dòng.",
  ],
}

import type { FormLayout } from "../form/form.ts"

const holders = "Đơn vị, cá nhân thực hiện"

/** Đăng ký đầu năm. */
export const registration: FormLayout = {
  kind: "registration",
  sheet: "Đăng ký",
  own: false,
  subject: (campaign) => `Đăng ký mô hình, điển hình “Dân vận khéo” năm ${campaign}`,
  columns: () => [
    { heading: "STT", width: 6, fill: "ordinal", center: true },
    { heading: "Tên mô hình", width: 40 },
    { heading: "Tên đơn vị", group: holders, width: 26, list: "units" },
    { heading: "Tên cá nhân", group: holders, width: 22 },
    { heading: "Lĩnh vực", width: 22, list: "fields" },
    { heading: "Thời gian, địa điểm thực hiện", width: 30 },
    { heading: "Ghi chú", width: 20 },
  ],
  signer: "Thủ trưởng đơn vị",
  blankRows: 15,
  guide: [
    "Mô hình của tập thể: để trống cột Tên cá nhân. Điển hình cá nhân: ghi họ và tên vào cột Tên cá nhân, đơn vị của người đó vào cột Tên đơn vị.",
  ],
}

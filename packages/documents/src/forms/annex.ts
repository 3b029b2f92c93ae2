import type { FormLayout } from "../form/form.ts"

const holders = "Đơn vị, cá nhân thực hiện"

/** Phụ lục kết quả: the columns are the reminder letter's own, word for word. */
export const annex: FormLayout = {
  kind: "annex",
  sheet: "Phụ lục",
  own: false,
  subject: (campaign) => `Kết quả thực hiện mô hình, điển hình “Dân vận khéo” năm ${campaign}`,
  columns: (campaign) => [
    { heading: "STT", width: 6, fill: "ordinal", center: true },
    { heading: "Tên mô hình", width: 26, fill: "title" },
    { heading: "Tên đơn vị", group: holders, width: 19, list: "units", fill: "unit" },
    { heading: "Tên cá nhân", group: holders, width: 17, fill: "person" },
    { heading: "Thời gian, địa điểm thực hiện", width: 20, fill: "periodAndPlace" },
    {
      heading: "Kết quả thực hiện và hiệu quả mô hình",
      hint: "Nêu tóm tắt kết quả đã thực hiện của tập thể, cá nhân",
      width: 36,
      fill: "results",
    },
    { heading: "Kết quả nhân rộng", hint: "cơ quan, đơn vị, số người tham gia", width: 23, fill: "replication" },
    { heading: `Dự kiến nhân rộng năm ${campaign + 1}`, width: 20, fill: "plan" },
  ],
  signer: "Thủ trưởng đơn vị",
  blankRows: 8,
  guide: [
    "Những mô hình đơn vị đã đăng ký được điền sẵn. Hãy ghi kết quả vào từng dòng; tên mô hình nếu sai thì sửa ngay tại ô, Khéo vẫn biết đó là mô hình nào.",
    "Mô hình không đạt hiệu quả: ghi “không nhân rộng được” vào cột Kết quả nhân rộng. Như vậy vẫn là đã báo cáo.",
    "Kết quả nhân rộng ghi số kèm đơn vị đếm, ví dụ: 03 ấp, 120 hộ.",
    "Dòng điền sẵn mà để trống kết quả được coi là chưa báo cáo mô hình đó.",
  ],
}

import type { Words } from "@kheo/application/language"

/** What to do about findings of an import whose remedy is another on the screens than on the command line. */
export const importRemedies: { readonly [code: string]: Words } = {
  "IMP-2001": {
    vi: "Dùng mẫu của cơ quan thường trực, hoặc sửa dòng tiêu đề cho giống mẫu (“Tên mô hình”, “Tên đơn vị”, “Khối”), rồi nhập lại.",
    en: "Use the office's form, or make the heading like the form's (“Tên mô hình”, “Tên đơn vị”, “Khối”), and import again.",
  },
  "IMP-2002": {
    vi: "Xóa một trong hai dòng tiêu đề trong tệp, rồi nhập lại.",
    en: "Delete one of the two headings in the file, and import again.",
  },
  "IMP-2003": {
    vi: "Thêm cột còn thiếu, hoặc đổi tên cột cho giống mẫu, rồi nhập lại.",
    en: "Add the column, or call it as the form does, and import again.",
  },
  "IMP-2004": {
    vi: "Xóa hoặc đổi tên một trong hai cột, rồi nhập lại.",
    en: "Delete or rename one of the two columns, and import again.",
  },
  "IMP-2006": {
    vi: "Khéo không đoán bản nào đúng: xóa trang nháp trong tệp, rồi nhập lại.",
    en: "It is not guessed which one is right: delete the draft in the file, and import again.",
  },
  "IMP-2112": {
    vi: "Giấy không ghi ngày hoặc để trống ngày, nên lấy ngày nhập và đánh dấu là giả định. Muốn ghi ngày thật: điền dòng “…, ngày … tháng … năm …” vào tệp rồi nhập lại; sổ ghi thành một lần sửa.",
    en: "The paper bears no date, so that of the import was taken and marked as assumed. For the real date: fill in the line “…, ngày … tháng … năm …” in the file and import it again; it becomes a correction.",
  },
  "IMP-2202": {
    vi: "Thiếu dấu hoặc sai một chữ thì chỉ gợi ý, vì Long Thành và Long Thạnh là hai xã. Chọn đơn vị ở dưới nếu có; hoặc sửa tên trong tệp rồi nhập lại.",
    en: "Missing marks or a wrong letter only suggest, since Long Thành and Long Thạnh are two communes. Choose the unit below if it is there; or mend the name in the file and import again.",
  },
  "IMP-2208": {
    vi: "Tên có trong sổ nhưng không phải vào ngày của giấy: đơn vị đã sáp nhập, chia tách, đổi tên, hoặc lúc đó chưa có. Chọn đơn vị ở dưới nếu có; hoặc ghi tên của ngày đó vào tệp rồi nhập lại.",
    en: "The register knows the name, but not on the paper's day: the unit was merged, split or renamed, or was not there yet. Choose the unit below if it is there; or write the name of that day in the file and import again.",
  },
  "IMP-3003": {
    vi: "Phần đã sửa tay được giữ. Nếu tệp mới đúng, mở mô hình ấy trên màn hình và sửa lại.",
    en: "What was edited by hand is kept. If the file is right, open that model on its screen and mend it.",
  },
}

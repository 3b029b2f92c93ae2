import type { Words } from "@kheo/application/language"

/** What to do about findings of an import whose remedy is another on the screens than on the command line. */
export const importRemedies: { readonly [code: string]: Words } = {
  "IMP-2001": {
    vi: "Enter để chỉ mỗi cột là gì; hoặc dùng mẫu của cơ quan thường trực, sửa dòng tiêu đề cho giống mẫu (“Tên mô hình”, “Tên đơn vị”, “Khối”), rồi nhập lại.",
    en: "Enter to say what each column holds; or use the office's form, or make the heading like the form's (“Tên mô hình”, “Tên đơn vị”, “Khối”), and import again.",
  },
  "IMP-2002": {
    vi: "Enter để chỉ dòng nào là tiêu đề; hoặc xóa một trong hai dòng trong tệp, rồi nhập lại.",
    en: "Enter to say which row is the heading; or delete one of the two in the file, and import again.",
  },
  "IMP-2003": {
    vi: "Enter để chỉ cột nào là cột còn thiếu; hoặc thêm cột, đổi tên cột cho giống mẫu, rồi nhập lại.",
    en: "Enter to say which column it is; or add the column, or call it as the form does, and import again.",
  },
  "IMP-2004": {
    vi: "Enter để chỉ cột đúng; hoặc xóa hay đổi tên một trong hai cột, rồi nhập lại.",
    en: "Enter to say which one holds; or delete or rename one of the two columns, and import again.",
  },
  "IMP-2006": {
    vi: "Khéo không đoán bản nào đúng: xóa trang nháp trong tệp, rồi nhập lại.",
    en: "It is not guessed which one is right: delete the draft in the file, and import again.",
  },
  "IMP-2007": {
    vi: "Phần còn lại vẫn được đọc. Nếu cột ấy thật ra là một cột của mẫu: Enter để chỉ.",
    en: "Everything else was read. If one is really a column of the form: Enter to say which.",
  },
  "IMP-2008": {
    vi: "Khéo đọc cột đứng trước. Nếu phải đọc cột kia: Enter để chỉ.",
    en: "The first was read. If it should be the other: Enter to say so.",
  },
  "IMP-2112": {
    vi: "Giấy không ghi ngày hoặc để trống ngày, nên lấy ngày nhập và đánh dấu là giả định. Biết ngày thật: Enter (hoặc Ctrl+B) để ghi; biết sau khi đã ghi vào sổ thì nhập lại, sổ ghi thành một lần sửa.",
    en: "The paper bears no date, so that of the import was taken and marked as assumed. If you know the real one: Enter (or Ctrl+B); once it is written, import again, which becomes a correction.",
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

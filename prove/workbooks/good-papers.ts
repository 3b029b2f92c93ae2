import { type Rows } from "@kheo/importer/written"

/** An annex with all that surrounds one: letterhead, merged header, numbers, a section, "nt", a total, a signature. */
export const annex: Rows = [
  ["XÃ MỸ AN", "", "Mỹ An, ngày 14 tháng 10 năm 2022"],
  ["DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2022"],
  ["STT", "Tên mô hình", "Tên đơn vị", "Cá nhân", "Kết quả thực hiện", "Kết quả nhân rộng", "Dự kiến năm 2023"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
  ["I.", "KHỐI XÃ"],
  ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Giảm trộm cắp", "03/05 ấp", "Thêm 02 ấp"],
  ["2", "Thùng gạo nghĩa tình", "nt", "Trần Thị Bưởi", "84 hộ nhận gạo", "không nhân rộng được", ""],
  ["3", "Tuyến đường hoa", "Xã Long Thành", "-", "2 km hoa", "chưa nhân rộng", "quý I/2023"],
  ["", "", "", "", "và 5 tuyến hẻm", "", ""],
  ["", "Tổng cộng: 3 mô hình"],
  ["Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"],
]

/** A proposal list and a conference list, one below the other. */
export const lists: Rows = [
  ["ngày 18 tháng 10 năm 2022"],
  ["STT", "Tập thể, cá nhân", "Đơn vị", "Tên mô hình", "Tóm tắt thành tích", "Hình thức"],
  ["1", "Xã Mỹ An", "Xã Mỹ An", "Tiếng loa an ninh", "Giảm trộm cắp", "Giấy khen"],
  ["2", "Hội Nông dân", "", "Nuôi ong lấy mật", "15 hộ", "Bằng khen"],
  [],
  ["STT", "Tên đơn vị", "Ngày tổ chức hội nghị"],
  ["1", "Xã Mỹ An", "14/10/2022"],
  ["2", "Xã Long Thành", "16/10/2022"],
]

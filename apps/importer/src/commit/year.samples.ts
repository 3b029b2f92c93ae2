import type { Paper } from "./office.samples.ts"

export const roster: Paper = {
  file: "đơn vị.xlsx",
  rows: [
    ["Mã", "Tên đơn vị", "Khối"],
    ["X01", "Xã Long Thành", "Khối xã"],
    ["X02", "Xã Mỹ An", "Khối xã"],
    ["D01", "Hội Nông dân", "Khối đoàn thể"],
  ],
}

export const registrations: Paper = {
  file: "đăng ký.xlsx",
  rows: [
    ["ngày 09 tháng 02 năm 2022"],
    ["STT", "Đơn vị", "Tên mô hình", "Cá nhân", "Lĩnh vực"],
    ["1", "Xã Mỹ An", "Tiếng loa an ninh", "", "an ninh"],
    ["2", "Xã Mỹ An", "Thùng gạo nghĩa tình", "Trần Thị Bưởi", "xã hội"],
    ["3", "Xã Long Thành", "Tuyến đường hoa", "-", "môi trường"],
    ["4", "Hội Nông dân", "Nuôi ong lấy mật", "", "kinh tế"],
  ],
}

export const conferences: Paper = {
  file: "hội nghị.xlsx",
  rows: [
    ["STT", "Tên đơn vị", "Ngày tổ chức hội nghị"],
    ["1", "Xã Mỹ An", "14/10/2022"],
    ["2", "Xã Long Thành", "16/10/2022"],
  ],
}

const resultColumns = ["STT", "Tên mô hình", "Đơn vị", "Cá nhân", "Kết quả thực hiện", "Kết quả nhân rộng"]

export const annexMyAn: Paper = {
  file: "phụ lục/Xã Mỹ An.xlsx",
  rows: [
    ["XÃ MỸ AN", "ngày 14 tháng 10 năm 2022"],
    resultColumns,
    ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Giảm trộm cắp", "03/05 ấp"],
    ["2", "Thùng gạo nghĩa tình", "Xã Mỹ An", "Trần Thị Bưởi", "84 hộ nhận gạo", "không nhân rộng được"],
  ],
}

export const annexLongThanh: Paper = {
  file: "phụ lục/Xã Long Thành.xlsx",
  rows: [
    ["XÃ LONG THÀNH", "ngày 17 tháng 10 năm 2022"],
    resultColumns,
    ["1", "Tuyến đường hoa", "", "", "2 km hoa", "chưa nhân rộng"],
  ],
}

export const proposals: Paper = {
  file: "khen thưởng.xlsx",
  rows: [
    ["ngày 18 tháng 10 năm 2022"],
    ["STT", "Tập thể, cá nhân", "Đơn vị", "Tên mô hình", "Tóm tắt thành tích", "Hình thức"],
    ["1", "Xã Mỹ An", "Xã Mỹ An", "Tiếng loa an ninh", "Giảm trộm cắp", "Giấy khen"],
    ["2", "Hội Nông dân", "", "Nuôi ong lấy mật", "15 hộ", "Giấy khen"],
  ],
}

/** A year's papers of three units: four models, two conferences, two annexes, two proposals. */
export const year: ReadonlyArray<Paper> = [proposals, annexMyAn, annexLongThanh, conferences, registrations, roster]

/** How many data rows the year's papers hold. */
export const yearRows = 3 + 4 + 2 + 3 + 2

/** A registration list of one date with other rows. */
export const registering = (file: string, ...rows: ReadonlyArray<ReadonlyArray<string>>): Paper => ({
  file,
  rows: [...registrations.rows.slice(0, 2), ...rows],
})

/** An annex of one day with other rows. */
export const reporting = (file: string, date: string, ...rows: ReadonlyArray<ReadonlyArray<string>>): Paper => ({
  file,
  rows: [["", date], resultColumns, ...rows],
})

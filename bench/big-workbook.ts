import exceljs from "exceljs"

/** A roster of a hundred units, and so many registrations of theirs in one workbook, every seventh a person's. */
export const bigWorkbook = async (folder: string, rows: number): Promise<{ roster: string; registrations: string }> => {
  const units = Array.from({ length: 100 }, (_, index) => [
    `Đ${index + 1}`,
    `Đơn vị số ${index + 1}`,
    `Khối ${index % 6}`,
  ])
  const roster = `${folder}/don-vi.xlsx`
  const registrations = `${folder}/dang-ky.xlsx`
  await written(roster, [["Mã", "Tên đơn vị", "Khối"], ...units])
  await written(registrations, [
    ["ngày 09 tháng 02 năm 2022"],
    ["STT", "Đơn vị", "Tên mô hình", "Cá nhân", "Lĩnh vực", "Thời gian, địa điểm", "Ghi chú"],
    ...Array.from({ length: rows }, (_, index) => [
      `${index + 1}`,
      units[index % 100]?.[1] ?? "",
      `Camera an ninh phòng chống tội phạm số ${index + 1}`,
      index % 7 === 0 ? `Nguyễn Văn ${index + 1}` : "",
      "quốc phòng - an ninh",
      "Từ tháng 01/2022 đến tháng 04/2022, tại ấp 2",
      "",
    ]),
  ])
  return { roster, registrations }
}

const written = async (file: string, rows: ReadonlyArray<ReadonlyArray<string>>): Promise<void> => {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet("Trang 1")
  for (const row of rows) sheet.addRow([...row])
  await workbook.xlsx.writeFile(file)
}

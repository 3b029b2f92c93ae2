/** What a reminder letter says, for the office to change: `{field}` is filled in, `**bold**`, `_italic_`. */
export type ReminderWording = {
  readonly subject: string
  readonly grounds: string
  readonly lead: string
  /** A block of which conferences and reports are counted. */
  readonly counted: string
  readonly countedNone: string
  /** A block of which only those who reported are named. */
  readonly named: string
  readonly namedNone: string
  readonly request: string
  /** The same to one unit alone. */
  readonly requestOne: string
  readonly items: ReadonlyArray<string>
  readonly deadline: string
  readonly closing: string
  readonly enclosed: string
  readonly receivers: ReadonlyArray<string>
  readonly listTitle: string
  readonly listUnder: string
}

const movement = "“_Dân vận khéo_”"

/** The wording of công văn 51-CV/BCĐ of 19/10/2022, which started all this, its slips of the pen put right. */
export const defaultWording: ReminderWording = {
  subject: "tổng kết mô hình “Dân vận khéo” năm {year}",
  grounds: "Căn cứ {grounds}.",
  lead: "Qua tổng hợp, báo cáo của {standing} (_Cơ quan Thường trực {council}_) đến ngày {asOf}, cụ thể là:",
  counted: `{label}: có {conferences} đơn vị {noun} tổ chức hội nghị tổng kết nhân rộng mô hình ${movement} và có {reports} {them} gửi báo cáo tổng kết mô hình gồm: {names}`,
  countedNone: `{label}: có {conferences} đơn vị {noun} tổ chức hội nghị tổng kết nhân rộng mô hình ${movement}; chưa có đơn vị gửi báo cáo tổng kết mô hình`,
  named: "{label} có: {names}",
  namedNone: "{label}: chưa có đơn vị gửi báo cáo",
  request: `Bên cạnh đó, còn nhiều đơn vị chưa tiến hành tổng kết mô hình (_danh sách kèm theo_). Để tiến hành việc tổng kết nhân rộng các mô hình hay, cách làm hiệu quả trong phong trào thi đua ${movement}, {issuer} đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:`,
  requestOne: `{status} Để tiến hành việc tổng kết nhân rộng các mô hình hay, cách làm hiệu quả trong phong trào thi đua ${movement}, {issuer} đề nghị {unit} thực hiện các nội dung sau:`,
  items: [
    `Khẩn trương tiến hành tổ chức tổng kết thực hiện mô hình ${movement} năm {year} tại các cơ quan, đơn vị đã đăng ký từ đầu năm. (_Đối với các đơn vị đã đăng ký nhưng không đạt hiệu quả thì báo cáo là mô hình thực hiện không nhân rộng được_).`,
    `Đề xuất khen thưởng mô hình, điển hình ${movement} đạt hiệu quả tại cơ quan, đơn vị (_Tập thể, cá nhân, kèm theo tóm tắt thành tích_).`,
  ],
  deadline:
    "Thời gian gửi hồ sơ về {standing} (_Cơ quan Thường trực {council}_) chậm nhất ngày **{deadline}** để tổng hợp, xét khen thưởng và tiến hành mở hội nghị tổng kết trong tháng {conferenceMonth}.",
  closing: "Đề nghị các cơ quan, đơn vị khẩn trương tổ chức thực hiện{end}",
  enclosed: "(_Gửi kèm mẫu danh sách kết quả thực hiện mô hình, điển hình “Dân vận khéo” năm {year}_).",
  receivers: ["Như trên", "{standing}", "Lưu VT"],
  listTitle: "DANH SÁCH ĐƠN VỊ CHƯA GỬI BÁO CÁO TỔNG KẾT",
  listUnder: "Mô hình “Dân vận khéo” năm {year}, số liệu đến hết ngày {asOf}",
}

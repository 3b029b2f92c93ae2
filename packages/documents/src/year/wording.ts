/** What the year's report says, for the office to change: `{field}` is filled in, `**bold**`, `_italic_`. */
export type YearWording = {
  readonly kind: string
  readonly subject: string
  readonly leadTitle: string
  readonly grounds: string
  readonly lead: string
  readonly resultsTitle: string
  readonly registrationTitle: string
  readonly registration: string
  readonly registrationNone: string
  readonly silent: string
  readonly blocksTable: string
  readonly closingTitle: string
  readonly closing: string
  readonly closingNone: string
  readonly outcomesTitle: string
  readonly outcomes: string
  readonly spreadTitle: string
  readonly spread: string
  readonly spreadNone: string
  readonly awardsTitle: string
  readonly awards: string
  readonly awardsNone: string
  readonly beforeTitle: string
  readonly before: string
  readonly assessmentTitle: string
  readonly strengths: ReadonlyArray<string>
  readonly limits: ReadonlyArray<string>
  readonly tasksTitle: string
  readonly tasks: ReadonlyArray<string>
  readonly end: string
  readonly receivers: ReadonlyArray<string>
  readonly unitsTitle: string
  readonly unitsUnder: string
}

const movement = "“_Dân vận khéo_”"

/** Báo cáo tổng kết năm, as it stands by default. */
export const defaultYearWording: YearWording = {
  kind: "BÁO CÁO",
  subject: "kết quả phong trào thi đua “Dân vận khéo” năm {year}",
  leadTitle: "I. Triển khai thực hiện",
  grounds: "Căn cứ {grounds}.",
  lead: `Năm {year}, phong trào thi đua ${movement} có {units} cơ quan, đơn vị tham gia. {standing} (_Cơ quan Thường trực {council}_) báo cáo kết quả đến ngày {asOf} như sau:`,
  resultsTitle: "II. Kết quả",
  registrationTitle: "1. Đăng ký mô hình, điển hình",
  registration:
    "Có {registering} đơn vị đăng ký {models} mô hình, điển hình, gồm {collectives} của tập thể và {individuals} của cá nhân.",
  registrationNone: "Có {registering} đơn vị đăng ký {models} mô hình, điển hình.",
  silent: "Còn {silent} đơn vị không đăng ký: {silentNames}.",
  blocksTable: "Kết quả theo từng khối:",
  closingTitle: "2. Tổng kết, báo cáo",
  closing:
    "Có {conferences} đơn vị tổ chức hội nghị tổng kết; {reports} đơn vị gửi báo cáo, đạt {reportShare} số đơn vị, trong đó {late} đơn vị gửi sau ngày {deadline}. Còn {missing} đơn vị chưa gửi báo cáo: {missingNames}.",
  closingNone:
    "Có {conferences} đơn vị tổ chức hội nghị tổng kết; {reports} đơn vị gửi báo cáo, đạt {reportShare} số đơn vị, trong đó {late} đơn vị gửi sau ngày {deadline}.",
  outcomesTitle: "3. Kết quả thực hiện mô hình",
  outcomes:
    "Có {submitted} mô hình đã thực hiện và có kết quả, đạt {submittedShare} số mô hình đăng ký; {notScalable} mô hình báo cáo thực hiện không nhân rộng được; {pending} mô hình chưa có kết quả.",
  spreadTitle: "4. Nhân rộng",
  spread: "Có {origins} mô hình được nhân rộng với {adoptions} lượt đơn vị, địa phương làm theo: {originNames}.",
  spreadNone: "Trong năm chưa ghi nhận mô hình được đơn vị khác làm theo.",
  awardsTitle: "5. Khen thưởng",
  awards: "Có {candidates} trường hợp được đề nghị khen thưởng, {awarded} trường hợp đã có quyết định khen thưởng.",
  awardsNone: "Trong năm chưa có đề nghị khen thưởng.",
  beforeTitle: "6. So với năm {lastYear}",
  before: "Số liệu hai năm:",
  assessmentTitle: "III. Đánh giá chung",
  strengths: [
    `- Ưu điểm: Phong trào thi đua ${movement} được các cơ quan, đơn vị hưởng ứng; {reports} đơn vị đã tổng kết và gửi báo cáo, {submitted} mô hình có kết quả cụ thể.`,
  ],
  limits: ["- Hạn chế: Còn {missing} đơn vị chưa gửi báo cáo; {pending} mô hình chưa có kết quả."],
  tasksTitle: "IV. Nhiệm vụ năm {nextYear}",
  tasks: [
    `1. Tiếp tục phát động đăng ký mô hình, điển hình ${movement} năm {nextYear} sát với nhiệm vụ của từng cơ quan, đơn vị.`,
    "2. Theo dõi, hướng dẫn thực hiện; chọn mô hình hiệu quả để nhân rộng.",
    "3. Tổng kết, báo cáo đúng thời hạn; khen thưởng kịp thời tập thể, cá nhân tiêu biểu.",
  ],
  end: "Trên đây là báo cáo kết quả phong trào thi đua “_Dân vận khéo_” năm {year}{end}",
  receivers: ["Như trên", "{standing}", "Lưu VT"],
  unitsTitle: "KẾT QUẢ CỦA TỪNG ĐƠN VỊ",
  unitsUnder: "Mô hình “Dân vận khéo” năm {year}, số liệu đến hết ngày {asOf}",
}

/** What the agenda says; each item is `time | what | who`. */
export type ConferenceWording = {
  readonly kind: string
  readonly subject: string
  readonly when: string
  readonly where: string
  readonly items: ReadonlyArray<string>
  readonly receivers: ReadonlyArray<string>
  readonly reportTitle: string
  readonly reportUnder: string
  readonly listTitle: string
  readonly listUnder: string
}

/** Chương trình hội nghị tổng kết, as it stands by default. */
export const defaultConferenceWording: ConferenceWording = {
  kind: "CHƯƠNG TRÌNH",
  subject: "Hội nghị tổng kết phong trào thi đua “Dân vận khéo” năm {year}",
  when: "Thời gian: {conferenceDay}.",
  where: "Địa điểm: {place}.",
  items: [
    "07 giờ 30 | Đón tiếp đại biểu | Ban Tổ chức",
    "08 giờ 00 | Văn nghệ chào mừng | Ban Tổ chức",
    "08 giờ 10 | Chào cờ, tuyên bố lý do, giới thiệu đại biểu | Ban Tổ chức",
    "08 giờ 20 | Báo cáo kết quả phong trào thi đua “Dân vận khéo” năm {year} | {standing}",
    "08 giờ 45 | Tham luận của các đơn vị có mô hình tiêu biểu | Đại diện các đơn vị",
    "09 giờ 30 | Công bố quyết định và trao khen thưởng | Lãnh đạo {council}",
    "10 giờ 00 | Phát biểu chỉ đạo | Lãnh đạo {council}",
    "10 giờ 30 | Phát động phong trào thi đua năm {nextYear}, bế mạc | Chủ trì hội nghị",
  ],
  receivers: ["Đại biểu dự hội nghị", "{standing}", "Lưu VT"],
  reportTitle: "BÁO CÁO TÓM TẮT",
  reportUnder: "Kết quả phong trào thi đua “Dân vận khéo” năm {year}, số liệu đến hết ngày {asOf}",
  listTitle: "DANH SÁCH KHEN THƯỞNG",
  listUnder: "Xếp theo thứ tự xướng tên",
}

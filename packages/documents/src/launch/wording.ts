/** What a launch letter says, for the office to change: `{field}` is filled in, `**bold**`, `_italic_`. */
export type LaunchWording = {
  readonly subject: string
  readonly grounds: string
  /** How the year before went; left out where the register does not know it. */
  readonly before: string
  readonly request: string
  readonly items: ReadonlyArray<string>
  readonly deadline: string
  /** The same where nobody said by when. */
  readonly deadlineOpen: string
  readonly closing: string
  readonly enclosed: string
  readonly receivers: ReadonlyArray<string>
}

const movement = "“_Dân vận khéo_”"

/** After công văn 66-CV/BDVHU, by which units register their models at the beginning of the year. */
export const defaultLaunchWording: LaunchWording = {
  subject: "phát động đăng ký thực hiện mô hình “Dân vận khéo” năm {year}",
  grounds: "Căn cứ {grounds}.",
  before: `Năm {lastYear}, có {lastUnits} đơn vị đăng ký {lastModels} mô hình, điển hình ${movement}; đã báo cáo kết quả {lastSubmitted} mô hình, {lastNotScalable} mô hình không nhân rộng được.`,
  request: `Để tiếp tục đẩy mạnh phong trào thi đua ${movement} năm {year}, {issuer} đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:`,
  items: [
    `Lựa chọn, đăng ký mô hình, điển hình ${movement} năm {year} của tập thể và cá nhân trên các lĩnh vực: {fields}. Mô hình đăng ký phải cụ thể, thiết thực, phù hợp nhiệm vụ của cơ quan, đơn vị và có khả năng nhân rộng.`,
    "Xây dựng kế hoạch, tổ chức thực hiện và nhân rộng mô hình sau khi đăng ký; báo cáo tổng kết mô hình chậm nhất ngày **{reportBy}**.",
  ],
  deadline:
    "Bản đăng ký gửi về {standing} (_Cơ quan Thường trực {council}_) chậm nhất ngày **{registerBy}** để tổng hợp, theo dõi.",
  deadlineOpen:
    "Bản đăng ký gửi về {standing} (_Cơ quan Thường trực {council}_) chậm nhất ngày ……/……/{year} để tổng hợp, theo dõi.",
  closing: "Đề nghị các cơ quan, đơn vị quan tâm tổ chức thực hiện{end}",
  enclosed: "(_Gửi kèm mẫu danh sách đăng ký mô hình, điển hình “Dân vận khéo” năm {year}_).",
  receivers: ["Như trên", "{standing}", "Lưu VT"],
}

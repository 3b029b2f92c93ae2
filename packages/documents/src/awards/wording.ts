/** What the papers about awards say, for the office to change: `{field}` is filled in, `**bold**`, `_italic_`. */
export type AwardsWording = {
  readonly kind: string
  readonly subject: string
  readonly grounds: string
  readonly lead: string
  /** One line for each form of award. */
  readonly form: string
  readonly complete: string
  readonly incomplete: string
  readonly closing: string
  readonly receivers: ReadonlyArray<string>
  readonly listTitle: string
  readonly summariesTitle: string
  readonly missingTitle: string
  readonly under: string
}

const movement = "“_Dân vận khéo_”"

/** Tờ trình đề nghị khen thưởng, as it stands by default. */
export const defaultAwardsWording: AwardsWording = {
  kind: "TỜ TRÌNH",
  subject: "đề nghị khen thưởng tập thể, cá nhân có mô hình, điển hình “Dân vận khéo” năm {year}",
  grounds: "Căn cứ {grounds}.",
  lead: `Qua bình xét kết quả thực hiện mô hình, điển hình ${movement} năm {year} đến ngày {asOf}, {issuer} đề nghị xem xét khen thưởng {proposed} trường hợp, gồm {collectives} tập thể và {individuals} cá nhân, cụ thể như sau:`,
  form: "- {form}: {count} trường hợp, gồm {collectives} tập thể và {individuals} cá nhân.",
  complete: "Có {complete} hồ sơ đã đầy đủ (_danh sách và tóm tắt thành tích kèm theo_).",
  incomplete:
    "Còn {incomplete} hồ sơ chưa đầy đủ (_danh sách kèm theo_), {standing} đang đề nghị các cơ quan, đơn vị bổ sung.",
  closing: "{issuer} kính đề nghị xem xét, quyết định{end}",
  receivers: ["Như trên", "{standing}", "Lưu VT"],
  listTitle: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
  summariesTitle: "TÓM TẮT THÀNH TÍCH",
  missingTitle: "HỒ SƠ CHƯA ĐẦY ĐỦ",
  under: "Mô hình, điển hình “Dân vận khéo” năm {year}, số liệu đến hết ngày {asOf}",
}

/** What the list of those who are honoured says. */
export type AwardListWording = {
  readonly kind: string
  readonly subject: string
  readonly decision: string
  /** Where nothing is decided yet. */
  readonly undecided: string
  readonly lead: string
  readonly receivers: ReadonlyArray<string>
}

/** Danh sách khen thưởng, as it stands by default. */
export const defaultAwardListWording: AwardListWording = {
  kind: "DANH SÁCH",
  subject: "tập thể, cá nhân được khen thưởng trong phong trào thi đua “Dân vận khéo” năm {year}",
  decision: "(_Kèm theo {decisions}_)",
  undecided: "(_Dự kiến, số liệu đến ngày {asOf}; chưa có quyết định khen thưởng_)",
  lead: "Danh sách có {all} trường hợp, gồm {collectives} tập thể và {individuals} cá nhân; xếp theo hình thức khen thưởng, tập thể trước, cá nhân theo tên gọi để xướng tên.",
  receivers: ["{standing}", "Lưu VT"],
}

/** What a certificate says; `{form}` and the rest come from the award. */
export type CertificateWording = {
  readonly grants: string
  readonly collective: string
  readonly individual: string
  readonly achievement: string
  readonly decision: string
}

/** Giấy khen, as it stands by default. */
export const defaultCertificateWording: CertificateWording = {
  grants: "TẶNG",
  collective: "Tập thể: {name}",
  individual: "{name}",
  achievement: `Đã có thành tích trong phong trào thi đua ${movement} năm {year} với mô hình, điển hình “{title}”`,
  decision: "Quyết định số {decision}, ngày {decidedOn}",
}

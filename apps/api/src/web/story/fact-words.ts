import type { Words } from "@kheo/application/language"

/** What the fields of facts are called for people, in the order in which they are read; what is not here is for programs. */
export const factFields: Readonly<Record<string, Words>> = {
  form: { vi: "Hình thức", en: "Form of award" },
  verdict: { vi: "Ý kiến", en: "Verdict" },
  decision: { vi: "Quyết định số", en: "Decision" },
  authority: { vi: "Cấp quyết định", en: "Authority" },
  level: { vi: "Cấp", en: "Level" },
  field: { vi: "Lĩnh vực", en: "Field" },
  periodAndPlace: { vi: "Thời gian, địa điểm", en: "Period and place" },
  place: { vi: "Địa điểm", en: "Place" },
  results: { vi: "Kết quả", en: "Results" },
  effectiveness: { vi: "Hiệu quả", en: "Effectiveness" },
  replication: { vi: "Nhân rộng", en: "Replication" },
  plan: { vi: "Kế hoạch năm sau", en: "Plan for next year" },
  words: { vi: "Lời trên giấy", en: "In the paper’s words" },
  summary: { vi: "Tóm tắt thành tích", en: "Summary of achievements" },
  by: { vi: "Bởi", en: "By" },
  finding: { vi: "Nhận xét", en: "Finding" },
  result: { vi: "Kết luận", en: "Result" },
  phrase: { vi: "Phạm vi", en: "Extent" },
  places: { vi: "Số nơi", en: "Places" },
  people: { vi: "Số người", en: "People" },
  certificate: { vi: "Giấy chứng nhận số", en: "Certificate" },
  score: { vi: "Điểm", en: "Score" },
  amount: { vi: "Số tiền (đồng)", en: "Amount (đồng)" },
  note: { vi: "Ghi chú", en: "Note" },
  reason: { vi: "Lý do", en: "Reason" },
  paper: { vi: "Văn bản", en: "Paper" },
}

/** Names of persons, which stand apart in every fact. */
export const personFields: Readonly<Record<string, Words>> = {
  holder: { vi: "Cá nhân", en: "Person" },
  implementer: { vi: "Người thực hiện", en: "Carried out by" },
  surveyor: { vi: "Người khảo sát", en: "Surveyor" },
  reviewer: { vi: "Người thẩm định", en: "Reviewer" },
}

/** Values that the register keeps as words of its own. */
export const spoken: Readonly<Record<string, Words>> = {
  for: { vi: "đồng ý", en: "for" },
  against: { vi: "không đồng ý", en: "against" },
  needsMore: { vi: "cần bổ sung", en: "needs more" },
}

/** What an amendment may change. */
export const amendable: Readonly<Record<string, Words>> = {
  title: { vi: "Tên mô hình", en: "Title" },
  kind: { vi: "Loại", en: "Kind" },
  period: { vi: "Thời gian thực hiện", en: "Period" },
  implementer: { vi: "Bộ phận thực hiện", en: "Implementer" },
  "personal.holder": { vi: "Cá nhân", en: "Person" },
  "personal.implementer": { vi: "Người thực hiện", en: "Carried out by" },
}

import type { Language, Words } from "./language.ts"

/** Values that the code writes in English, in the user's language. */
export const spoken: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  verdict: {
    for: { vi: "đồng ý", en: "for" },
    against: { vi: "không đồng ý", en: "against" },
    needsMore: { vi: "cần bổ sung", en: "needs more" },
  },
  kind: {
    model: { vi: "mô hình", en: "model" },
    exemplar: { vi: "điển hình", en: "exemplar" },
    discipline: { vi: "xem xét kỷ luật", en: "discipline" },
    investigation: { vi: "điều tra", en: "investigation" },
    inspection: { vi: "thanh tra, kiểm tra", en: "inspection" },
    complaint: { vi: "khiếu nại, tố cáo", en: "complaint" },
  },
  nominee: { collective: { vi: "tập thể", en: "collective" }, individual: { vi: "cá nhân", en: "individual" } },
  rule: {
    "one-achievement-one-award": {
      vi: "không khen nhiều lần cho một thành tích",
      en: "no second award for one achievement",
    },
    "no-award-while-pending": { vi: "chưa khen khi việc đang xem xét", en: "no award while something is pending" },
    "award-with-dossier": { vi: "hồ sơ đủ trước khi khen thưởng", en: "a complete dossier before an award" },
    "award-after-review": { vi: "thẩm định trước khi khen thưởng", en: "review before an award" },
  },
}

/** What the fields that an amendment may change are called on paper. */
export const fieldWords: Readonly<Record<string, Words>> = {
  title: { vi: "tên mô hình", en: "title" },
  kind: { vi: "loại", en: "kind" },
  field: { vi: "lĩnh vực", en: "field" },
  level: { vi: "cấp", en: "level" },
  periodAndPlace: { vi: "thời gian, địa điểm", en: "period and place" },
  period: { vi: "thời gian thực hiện", en: "period" },
  place: { vi: "địa điểm", en: "place" },
  implementer: { vi: "bộ phận thực hiện", en: "implementer" },
  note: { vi: "ghi chú", en: "note" },
  "personal.holder": { vi: "cá nhân", en: "individual" },
  "personal.implementer": { vi: "người thực hiện", en: "implementing person" },
}

const measures: Readonly<Record<string, (figure: string) => Words>> = {
  amount: (figure) => ({ vi: `${figure} đồng`, en: `${figure} đồng` }),
  places: (figure) => ({ vi: `${figure} nơi`, en: `${figure} places` }),
  people: (figure) => ({ vi: `${figure} người`, en: `${figure} people` }),
  score: (figure) => ({ vi: `${figure} điểm`, en: `score ${figure}` }),
}

/** A figure with what it counts; undefined for what is no figure. */
export const measured = (name: string, value: unknown, language: Language): string | undefined =>
  typeof value === "number"
    ? measures[name]?.(value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB"))[language]
    : undefined

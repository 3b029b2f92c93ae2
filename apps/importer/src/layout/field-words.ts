import type { Words } from "@kheo/application/language"
import type { Field } from "./field.ts"

/** What each field is called where people read of it. */
export const fieldWords: Record<Field, Words> = {
  ordinal: { vi: "số thứ tự", en: "ordinal number" },
  code: { vi: "mã đơn vị", en: "unit's code" },
  unit: { vi: "tên đơn vị", en: "unit's name" },
  block: { vi: "khối", en: "block" },
  holder: { vi: "tên tập thể hoặc cá nhân", en: "collective's or individual's name" },
  person: { vi: "tên cá nhân", en: "individual's name" },
  title: { vi: "tên mô hình", en: "model's title" },
  field: { vi: "lĩnh vực", en: "field" },
  periodAndPlace: { vi: "thời gian, địa điểm", en: "time and place" },
  results: { vi: "kết quả thực hiện", en: "results" },
  replication: { vi: "kết quả nhân rộng", en: "replication" },
  plan: { vi: "dự kiến nhân rộng", en: "plan to scale out" },
  conferenceDate: { vi: "ngày tổ chức hội nghị", en: "day of the conference" },
  summary: { vi: "tóm tắt thành tích", en: "summary of achievements" },
  form: { vi: "hình thức đề nghị khen thưởng", en: "award form" },
  note: { vi: "ghi chú", en: "note" },
}

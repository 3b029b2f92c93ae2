import type { Language, Words } from "@kheo/application/language"
import { formatLocalDate, isLocalDate } from "@kheo/vietnamese"

const names: Readonly<Record<string, Words>> = {
  _tag: { vi: "kết quả", en: "outcome" },
  occurredAt: { vi: "ngày", en: "date" },
  title: { vi: "tên mô hình", en: "title" },
  holder: { vi: "tập thể hay cá nhân", en: "collective or individual" },
  "personal.holder": { vi: "cá nhân", en: "person" },
  field: { vi: "lĩnh vực", en: "field" },
  periodAndPlace: { vi: "thời gian, địa điểm", en: "period and place" },
  note: { vi: "ghi chú", en: "note" },
  results: { vi: "kết quả thực hiện", en: "results" },
  replication: { vi: "kết quả nhân rộng", en: "replication" },
  replicationCounts: { vi: "số lượng nhân rộng", en: "counts of replication" },
  plan: { vi: "dự kiến nhân rộng", en: "plan" },
  words: { vi: "lời ghi không nhân rộng được", en: "words of not being scalable" },
  form: { vi: "hình thức khen", en: "form of award" },
  summary: { vi: "tóm tắt thành tích", en: "summary" },
  name: { vi: "tên đơn vị", en: "unit's name" },
  block: { vi: "khối", en: "block" },
  code: { vi: "mã", en: "code" },
  unit: { vi: "đơn vị", en: "unit" },
}

/** What a field of a fact is called. */
export const fieldName = (field: string, language: Language): string => names[field]?.[language] ?? field

/** A field's value as a person reads it. */
export const textOfValue = (value: unknown): string => {
  if (typeof value === "string") return isLocalDate(value) ? formatLocalDate(value) : value
  const day = (value as { readonly occurredAt?: string } | null)?.occurredAt
  return day === undefined ? JSON.stringify(value) : formatLocalDate(day)
}

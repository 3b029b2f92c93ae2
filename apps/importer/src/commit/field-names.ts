import type { Language, Words } from "@kheo/application/language"
import { same } from "@kheo/domain/history"
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
  inferred: { vi: "suy ra từ báo cáo", en: "inferred from results" },
}

/** What a field of a fact is called. */
export const fieldName = (field: string, language: Language): string => names[field]?.[language] ?? field

const words: ReadonlyMap<unknown, Words> = new Map(
  Object.entries({
    ModelSubmitted: { vi: "đã báo cáo kết quả", en: "results submitted" },
    ModelReportedNotScalable: { vi: "không nhân rộng được", en: "not scalable" },
    collective: { vi: "tập thể", en: "collective" },
    individual: { vi: "cá nhân", en: "individual" },
  }),
)

/** A field's value as a person reads it: no name of the register's own, no notation. */
export const textOfValue = (value: unknown, language: Language): string => {
  if (typeof value === "string")
    return isLocalDate(value) ? formatLocalDate(value) : (words.get(value)?.[language] ?? value)
  if (typeof value === "boolean") return { vi: value ? "có" : "không", en: value ? "yes" : "no" }[language]
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map((one) => textOfCount(one, language)).join(", ")
  const day = (value as { readonly occurredAt?: string } | null)?.occurredAt
  return day === undefined ? JSON.stringify(value) : formatLocalDate(day)
}

const textOfCount = (count: unknown, language: Language): string => {
  const { of, unit, value } = (count ?? {}) as {
    readonly of?: number
    readonly unit?: unknown
    readonly value?: unknown
  }
  if (typeof value !== "number" || typeof unit !== "string") return textOfValue(count, language)
  return `${of === undefined ? value : `${value}/${of}`} ${unit}`.trim()
}

/** What the fields are called in which some contents are not all the same. */
export const differingFields = (contents: ReadonlyArray<object>): Words => {
  const all = contents as ReadonlyArray<Readonly<Record<string, unknown>>>
  const differ = [...new Set(all.flatMap((content) => Object.keys(content)))].filter((field) =>
    all.some((content) => !same(content[field] ?? null, all[0]?.[field] ?? null)),
  )
  // Counts are read out of the words beside them.
  const told = differ.filter((field) => field !== "replicationCounts" || !differ.includes("replication"))
  const called = (language: Language) => [...new Set(told.map((field) => fieldName(field, language)))].join(", ")
  return { vi: called("vi"), en: called("en") }
}

import type { ShownStory } from "@kheo/application"
import { eventName, type Language, type Words } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

type Chapter = ShownStory["years"][number]["chapters"][number]

/** A model's years, each with its facts: day, what happened, what the paper says, position. */
export const storyText = ({ years }: ShownStory, language: Language): string =>
  years
    .flatMap(({ campaign, chapters, number, person, title, unitName }) => [
      `${campaign}  ${number}  “${title}” – ${person === null ? unitName : `${person}, ${unitName}`}`,
      ...chapters.map((chapter) => lineOf(chapter, language)),
    ])
    .join("\n")

const lineOf = ({ data, occurredAt, position, what }: Chapter, language: Language): string => {
  const said = [saidIn(data, language).join("; ")].filter((text) => text !== "")
  return [
    `  ${formatLocalDate(occurredAt)}`,
    `#${position}`.padStart(6),
    [eventName(what, language), ...said].join(": "),
  ].join("  ")
}

const left: ReadonlySet<string> = new Set([
  "source",
  "campaign",
  "continues",
  "model",
  "number",
  "unit",
  "holder",
  "title",
  "replicationCounts",
])

/** Values that the code writes in English, in the user's language. */
const spoken: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
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
}

/** What is said first; the rest follows by the names of its fields, as a stored line has them. */
const foremost = ["form", "verdict", "level", "decision", "authority", "finding", "result", "results"]

const rank = (name: string): number => (foremost.includes(name) ? foremost.indexOf(name) : foremost.length)

/** What a fact says in words and figures; a person's values stand under `personal`, and are shown as they are. */
const saidIn = (data: object, language: Language): ReadonlyArray<string> =>
  Object.entries(data)
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .flatMap(([name, value]): ReadonlyArray<string> => {
      if (left.has(name) || value === undefined) return []
      if (Array.isArray(value)) return value.length === 0 ? [] : [value.map(String).join(", ")]
      if (typeof value === "object" && value !== null) return saidIn(value, language)
      return [spoken[name]?.[String(value)]?.[language] ?? String(value)]
    })

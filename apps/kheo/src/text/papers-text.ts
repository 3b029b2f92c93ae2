import type { ListedPaper, ShownPaper } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { row } from "./columns.ts"

const widths = [16, 12, 12, 12, 28, 60]

const words = {
  vi: {
    heads: ["Số, ký hiệu", "Ngày", "Ngày nhận", "Loại", "Cơ quan ban hành", "Trích yếu"],
    none: "Chưa có văn bản nào.",
    own: "(văn bản đi)",
    superseded: "đã bị thay thế",
  },
  en: {
    heads: ["Number", "Date", "Received", "Kind", "Issuer", "Subject"],
    none: "There is no paper yet.",
    own: "(own)",
    superseded: "superseded",
  },
} as const

const day = (date: string | null): string => (date === null ? "–" : formatLocalDate(date))

/** The register of papers, one on a line. */
export const papersText = (papers: ReadonlyArray<ListedPaper>, language: Language): string => {
  const own = words[language]
  if (papers.length === 0) return own.none
  return [
    row(own.heads, widths),
    ...papers.map(({ issuer, kind, label, outgoing, paperDate, receivedOn, subject, superseded }) =>
      row(
        [
          label === "" ? "–" : label,
          day(paperDate),
          outgoing ? "" : day(receivedOn),
          kind,
          issuer ?? own.own,
          superseded ? `${subject} (${own.superseded})` : subject,
        ],
        widths,
      ),
    ),
  ].join("\n")
}

/** One paper, and what stands about it with the ids by which it is corrected or retracted. */
export const paperText = (paper: ShownPaper, language: Language): string =>
  [
    papersText([paper], language),
    "",
    ...paper.facts.map(({ event, fact }) => {
      const result =
        fact._tag === "DocumentFindingRecorded"
          ? `  ${fact.unit}: ${fact.result}`
          : fact._tag === "DocumentFileAttached"
            ? `  ${fact.name} (${fact.sha256})`
            : ""
      return `${formatLocalDate(fact.occurredAt)}  ${eventName(fact._tag, language)}${result}  ${event}`
    }),
    paper.id,
  ].join("\n")

import { eventName, type Language } from "@kheo/application/language"
import type { MovementEvent } from "@kheo/domain/movement"
import { sentence, type Undone, type UndoneFact } from "@kheo/importer"

/** What an undo made of each fact, as `--json` prints it. */
export const undoneJson = (undone: Undone, language: Language) => ({
  ...undone,
  facts: undone.facts.map(({ issue, ...fact }) => ({
    ...fact,
    ...(issue === null ? {} : { code: issue.code, message: sentence(issue.code, issue.params, language) }),
  })),
})

const words = {
  vi: {
    sum: ({ dryRun, totals: { failed, kept, reversed } }: Undone) =>
      `${dryRun ? "Sẽ lấy lại" : "Đã lấy lại"} ${reversed} mục, giữ ${kept}, không hoàn tác được ${failed}.`,
    kept: "GIỮ LẠI",
    failed: "KHÔNG HOÀN TÁC ĐƯỢC",
  },
  en: {
    sum: ({ dryRun, totals: { failed, kept, reversed } }: Undone) =>
      `${reversed} entries ${dryRun ? "would be" : "were"} taken back, ${kept} kept, ${failed} failed.`,
    kept: "KEPT",
    failed: "FAILED",
  },
} as const

/** The sum, and each fact that stays with its place and reason. */
export const undoneText = (undone: Undone, language: Language): string => {
  const own = words[language]
  const line = ({ fact, issue, source, stream }: UndoneFact) => {
    const place = source === null ? stream : `${source.file} › ${source.sheet}!${source.cell}`
    const why = issue === null ? "" : `${sentence(issue.code, issue.params, language)} [${issue.code}]`
    return `  ${place} (${eventName(fact as MovementEvent["_tag"], language)})\n    ${why}`
  }
  const section = (outcome: "kept" | "failed") => {
    const facts = undone.facts.filter((one) => one.outcome === outcome)
    return facts.length === 0 ? [] : [`${own[outcome]} (${facts.length})`, ...facts.map(line), ""]
  }
  return [...section("kept"), ...section("failed"), own.sum(undone)].join("\n")
}

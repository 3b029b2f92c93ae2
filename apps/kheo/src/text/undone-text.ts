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
    more: (count: number) => `và ${count} mục nữa`,
    own: "không thuộc dòng nào của tệp",
  },
  en: {
    sum: ({ dryRun, totals: { failed, kept, reversed } }: Undone) =>
      `${reversed} entries ${dryRun ? "would be" : "were"} taken back, ${kept} kept, ${failed} failed.`,
    kept: "KEPT",
    failed: "FAILED",
    more: (count: number) => `and ${count} more`,
    own: "of no row of a file",
  },
} as const

/** So many places are listed under one reason; `--json` has them all. */
const shown = 10

/** The sum, and each reason why something stays, once, with the places of all that stays for it. */
export const undoneText = (undone: Undone, language: Language): string => {
  const own = words[language]
  const place = ({ fact, source }: UndoneFact) => {
    const at = source === null ? own.own : `${source.file} › ${source.sheet}!${source.cell}`
    return `    ${at} (${eventName(fact as MovementEvent["_tag"], language)})`
  }
  const why = ({ issue }: UndoneFact) =>
    issue === null ? "" : `${sentence(issue.code, issue.params, language)} [${issue.code}]`
  const group = ([reason, facts]: readonly [string, ReadonlyArray<UndoneFact>]) => [
    `  ${reason}`,
    ...facts.slice(0, shown).map(place),
    ...(facts.length > shown ? [`    ${own.more(facts.length - shown)}`] : []),
  ]
  const section = (outcome: "kept" | "failed") => {
    const facts = undone.facts.filter((one) => one.outcome === outcome)
    if (facts.length === 0) return []
    return [`${own[outcome]} (${facts.length})`, ...[...Map.groupBy(facts, why)].flatMap(group), ""]
  }
  return [...section("kept"), ...section("failed"), own.sum(undone)].join("\n")
}

/** The sum alone, for who has just seen what stays and why. */
export const undoneSum = (undone: Undone, language: Language): string => words[language].sum(undone)

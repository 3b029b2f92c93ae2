import type { Candidacy } from "./ladder.ts"

/** What a candidacy's dossier holds and what it still lacks, supplements worked in. */
export interface AwardDossier {
  /** The tóm tắt thành tích; empty while there is none. */
  readonly summary: string
  readonly papers: ReadonlyArray<string>
  readonly missingSummary: boolean
  readonly missingPapers: ReadonlyArray<string>
  /** Those of them that are only usual: they hold no award up. */
  readonly missingUsual: ReadonlyArray<string>
}

/**
 * The dossier of a candidacy; `required` are papers that every dossier needs, beside those that its proposal names or, where it
 * names none, those that are `usual`.
 */
export const dossierOf = (
  { proposal, supplements }: Pick<Candidacy, "proposal" | "supplements">,
  required: ReadonlyArray<string> = [],
  usual: ReadonlyArray<string> = [],
): AwardDossier => {
  const own = proposal.fact
  const later = supplements.map(({ fact }) => fact)
  const papers = [...new Set([own, ...later].flatMap((one) => one.papers ?? []))]
  const summary = (later.findLast((one) => one.summary !== undefined)?.summary ?? own.summary ?? "").trim()
  const named = own.required ?? []
  const needed = [...new Set([...(named.length === 0 ? usual : named), ...required])]
  const missingPapers = needed.filter((paper) => !papers.includes(paper))
  return {
    summary,
    papers,
    missingSummary: summary === "",
    missingPapers,
    missingUsual: named.length === 0 ? missingPapers.filter((paper) => !required.includes(paper)) : [],
  }
}

/** Whether nothing that is mandatory is missing. */
export const isComplete = ({ missingPapers, missingSummary }: AwardDossier): boolean =>
  !missingSummary && missingPapers.length === 0

import type { Candidate } from "@kheo/domain/award-board"
import { formatNumber } from "@kheo/vietnamese"
import { isWaiting, lacking } from "../../candidates/index.ts"
import { type LaidColumn, layOut } from "../../table/index.ts"
import type { Tone } from "../../theme/index.ts"
import type { AwardWords } from "../../words/index.ts"

export type AwardColumn = keyof AwardWords["heads"]

/** The columns of the board; where there is no room the block goes first, then the number and the unit. */
export const awardColumns = ({ heads }: AwardWords, width: number): ReadonlyArray<LaidColumn<AwardColumn>> =>
  layOut(
    [
      { name: "number", head: heads.number, min: 11, most: 11, drop: 2 },
      { name: "title", head: heads.title, min: 22, most: 60 },
      { name: "unit", head: heads.unit, min: 12, most: 36, drop: 3 },
      { name: "block", head: heads.block, min: 16, most: 28, drop: 1 },
      { name: "form", head: heads.form, min: 9, most: 24 },
      { name: "dossier", head: heads.dossier, min: 8, most: 9 },
      { name: "opinions", head: heads.opinions, min: 8, most: 22, drop: 4 },
      { name: "state", head: heads.state, min: 11, most: 11 },
    ],
    width,
  )

/** What a proposal's line says in a column. */
export const awardCell = (candidate: Candidate, column: AwardColumn, words: AwardWords): string => {
  switch (column) {
    case "number":
      return candidate.number
    case "title":
      return candidate.title
    case "unit":
      return holderOf(candidate)
    case "block":
      return candidate.block
    case "form":
      return candidate.form
    case "dossier":
      return lacking(candidate) === 0 ? words.complete : words.missing(formatNumber(lacking(candidate)))
    case "opinions":
      return opinionsText(candidate, words)
    case "state":
      return words.states[candidate.state]
  }
}

/** Who is proposed: the person before the unit. */
export const holderOf = ({ nominee, person, unitName }: Candidate): string =>
  person === null || nominee === "collective" ? unitName : `${person} – ${unitName}`

/** The opinions counted: “2 đồng ý, 1 không”. */
const opinionsText = ({ verdicts }: Candidate, words: AwardWords): string => {
  const counts = (["for", "against", "needsMore"] as const).flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length
    return count === 0 ? [] : [words.counted(verdict, formatNumber(count))]
  })
  return counts.length === 0 ? "—" : counts.join(", ")
}

/** How a proposal's line is coloured, beside its words: what lacks papers warns, what was given is good. */
export const toneOf = (candidate: Candidate): Tone => {
  if (candidate.state === "awarded") return "good"
  if (!isWaiting(candidate)) return "dim"
  return lacking(candidate) > 0 || candidate.holds.length > 0 ? "warn" : "plain"
}

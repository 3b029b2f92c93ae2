import type { OfficePaper } from "../letter/office-paper.ts"
import type { AwardsWording } from "./wording.ts"

/** One proposal for an award with what became of it, as the award board shows it on the day. */
export interface AwardCandidate {
  readonly number: string
  readonly title: string
  readonly unitName: string
  readonly block: string
  readonly person: string | null
  readonly nominee: "collective" | "individual"
  readonly form: string
  readonly state: "proposed" | "reviewed" | "awarded" | "declined" | "deferred" | "revoked"
  readonly verdicts: ReadonlyArray<"for" | "against" | "needsMore">
  readonly summary: string
  readonly missingSummary: boolean
  readonly missingPapers: ReadonlyArray<string>
  /** Why an award can't be decided yet, in words. */
  readonly holds: ReadonlyArray<string>
  readonly decision: string | null
  readonly decidedOn: string | null
  readonly authority: string | null
  readonly amount: number | null
}

/** Everything that the papers about awards are made of. */
export interface AwardsContent extends OfficePaper {
  readonly candidates: ReadonlyArray<AwardCandidate>
  /** Names of the forms of award in their order. */
  readonly forms: ReadonlyArray<string>
  /** Who grants which form, as the settings have it. */
  readonly authorities: Readonly<Record<string, string>>
  readonly wording: AwardsWording
}

/** Who is honoured: the person, else the unit. */
export const honoured = ({ nominee, person, unitName }: AwardCandidate): string =>
  nominee === "individual" ? (person ?? unitName) : unitName

/** Who it is in a list: a person with the unit. */
export const namedWithUnit = (candidate: AwardCandidate): string =>
  candidate.nominee === "individual" && candidate.person !== null
    ? `${candidate.person} (${candidate.unitName})`
    : candidate.unitName

/** Waits for a decision: neither granted nor declined nor put off. */
export const isWaiting = ({ state }: AwardCandidate): boolean => state === "proposed" || state === "reviewed"

/** Nothing is missing, and nothing pending against the holder. */
export const isComplete = ({ holds, missingPapers, missingSummary }: AwardCandidate): boolean =>
  !missingSummary && missingPapers.length === 0 && holds.length === 0

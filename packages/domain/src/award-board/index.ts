import type { Projection } from "../movement/projection.ts"
import { type Candidate, type CandidateState, candidates } from "./candidate.ts"
import { apply, type AwardsState, empty } from "./state.ts"

export { type Candidate, type CandidateState, candidates, type Opinion } from "./candidate.ts"
export type { AwardsState } from "./state.ts"

/** How many there are of a form: `proposed` counts every proposal not withdrawn, `reviewed` those of them with a review, the rest where they stand now. */
export interface AwardNumbers {
  readonly proposed: number
  readonly reviewed: number
  readonly awarded: number
  readonly declined: number
  readonly deferred: number
  readonly revoked: number
}

/** One award form with its numbers, its quota and everybody proposed for it. */
export interface AwardsOfForm extends AwardNumbers {
  readonly form: string
  /** How many of this form may be given; null where nobody said. */
  readonly quota: number | null
  /** By how many the awards given go beyond the quota. */
  readonly beyond: number
  readonly candidates: ReadonlyArray<Candidate>
}

/** Who is proposed for which award, what was decided, and what the dossiers lack. */
export const AwardBoard: Projection<AwardsState> = { name: "award-board", version: 1, empty, apply }

/** The candidates by form, in the order in which the forms first occur; a form with a quota shows also without a candidate. */
export const awardBoard = (
  state: AwardsState,
  {
    quotas = new Map(),
    required = [],
    usual,
  }: {
    readonly quotas?: ReadonlyMap<string, number>
    readonly required?: ReadonlyArray<string>
    /** Papers that a dossier for a form needs where its proposal names none. */
    readonly usual?: ReadonlyMap<string, ReadonlyArray<string>>
  } = {},
): ReadonlyArray<AwardsOfForm> => {
  const byForm = Map.groupBy(candidates(state, required, usual), ({ form }) => form)
  return [...new Set([...byForm.keys(), ...quotas.keys()])].map((form) => {
    const own = byForm.get(form) ?? []
    const count = (state: CandidateState) => own.filter((one) => one.state === state).length
    const quota = quotas.get(form) ?? null
    const awarded = count("awarded")
    return {
      form,
      proposed: own.length,
      reviewed: own.filter(({ verdicts }) => verdicts.length > 0).length,
      awarded,
      declined: count("declined"),
      deferred: count("deferred"),
      revoked: count("revoked"),
      quota,
      beyond: quota === null ? 0 : Math.max(0, awarded - quota),
      candidates: own,
    }
  })
}

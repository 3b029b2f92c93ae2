import type { LocalDate } from "../history/local-date.ts"
import { dossierOf } from "../model/dossier.ts"
import { awardOf, type Candidacy, candidacies } from "../model/ladder.ts"
import { pending } from "../model/holds.ts"
import type { Fact, Holder, ModelId } from "../model/events.ts"
import { knownModel } from "../model-register/known-models.ts"
import { modelNumber } from "../model-register/model-number.ts"
import type { UnitId } from "../unit/events.ts"
import type { AwardsState } from "./state.ts"

/** Where a candidate stands now; a review counts as a state only until something is decided. */
export type CandidateState = "proposed" | "reviewed" | "awarded" | "declined" | "deferred" | "revoked"

/** What one reviewer said of a proposal, a body or a person. */
export interface Opinion {
  readonly on: LocalDate
  readonly verdict: "for" | "against" | "needsMore"
  readonly by: string | null
  readonly note: string | null
}

/** One proposal as the award board shows it: who, how far it has come, and what its dossier still lacks. */
export interface Candidate {
  readonly model: ModelId
  readonly number: string
  readonly title: string
  readonly unit: UnitId
  readonly unitName: string
  readonly block: string
  readonly person: string | null
  readonly nominee: Holder
  readonly field: string | null
  /** The level of the award, else the one that the model aims at. */
  readonly level: string | null
  readonly form: string
  readonly state: CandidateState
  readonly proposedOn: LocalDate
  readonly verdicts: ReadonlyArray<"for" | "against" | "needsMore">
  readonly opinions: ReadonlyArray<Opinion>
  readonly decidedOn: LocalDate | null
  readonly decision: string | null
  readonly authority: string | null
  readonly amount: number | null
  /** Why it was declined, put off or revoked. */
  readonly reason: string | null
  readonly summary: string
  readonly papers: ReadonlyArray<string>
  readonly missingSummary: boolean
  readonly missingPapers: ReadonlyArray<string>
  readonly missingUsual: ReadonlyArray<string>
  /** What is pending against its holder. */
  readonly holds: ReadonlyArray<Fact<"ModelHoldPlaced">["kind"]>
}

/** Every candidate, in the order of the models' numbers; `required` are papers that every dossier needs, `usual` those that one for a form needs where its proposal names none. */
export const candidates = (
  { models, steps, units }: AwardsState,
  required: ReadonlyArray<string> = [],
  usual: ReadonlyMap<string, ReadonlyArray<string>> = new Map(),
): ReadonlyArray<Candidate> =>
  [...steps]
    .flatMap(([model, unordered]): ReadonlyArray<Candidate> => {
      const said = knownModel(models, model)
      if (said === undefined) return []
      const facts = unordered.toSorted((one, other) => one.position - other.position)
      const unit = units.get(said.unit)
      const holds = pending(facts).map(({ kind }) => kind)
      return candidacies(facts).map((candidacy) => ({
        model,
        number: modelNumber(said.campaign, said.number),
        title: said.title,
        unit: said.unit,
        unitName: unit?.name ?? said.unit,
        block: unit?.block ?? "",
        person: said.holder === "individual" ? (said.personal?.holder ?? null) : null,
        field: said.field ?? null,
        ...progressOf(candidacy),
        ...dossierOf(candidacy, required, usual.get(candidacy.proposal.fact.form)),
        nominee: candidacy.proposal.fact.nominee ?? said.holder,
        level: candidacy.proposal.fact.level ?? said.level ?? null,
        holds,
      }))
    })
    .toSorted((one, other) => one.number.length - other.number.length || compare(one.number, other.number))

const progressOf = (candidacy: Candidacy) => {
  const { decision, proposal, reviews, revocation } = candidacy
  const award = decision?.fact._tag === "ModelAwarded" ? decision.fact : undefined
  return {
    form: proposal.fact.form,
    state: stateOf(candidacy),
    proposedOn: proposal.fact.occurredAt,
    verdicts: reviews.map(({ fact }) => fact.verdict),
    decidedOn: (revocation ?? decision)?.fact.occurredAt ?? null,
    decision: revocation?.fact.decision ?? award?.decision ?? null,
    opinions: reviews.map(({ fact }): Opinion => {
      const { by, note = null, occurredAt: on, personal, verdict } = fact
      return { on, verdict, by: by ?? personal?.reviewer ?? null, note }
    }),
    authority: revocation?.fact.authority ?? award?.authority ?? null,
    amount: awardOf(candidacy)?.fact.amount ?? null,
    reason: reasonOf(candidacy),
  }
}

const reasonOf = ({ decision, revocation }: Candidacy): string | null =>
  revocation?.fact.reason ?? (decision?.fact._tag === "ModelAwarded" ? undefined : decision?.fact.reason) ?? null

const stateOf = ({ decision, reviews, revocation }: Candidacy): CandidateState => {
  if (revocation !== undefined) return "revoked"
  switch (decision?.fact._tag) {
    case "ModelAwarded":
      return "awarded"
    case "ModelDeclined":
      return "declined"
    case "ModelDeferred":
      return "deferred"
    default:
      return reviews.length > 0 ? "reviewed" : "proposed"
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

import type { Standing } from "../history/standing.ts"
import type { Fact, ModelFact } from "./events.ts"

/** What can become of a proposal; only a deferral may be followed by another. */
export type Decided = Fact<"ModelAwarded"> | Fact<"ModelDeclined"> | Fact<"ModelDeferred">

/** One proposal for one award form, and what became of it; a withdrawn one is gone. */
export interface Candidacy {
  readonly proposal: Standing<Fact<"ModelProposedForAward">>
  /** What came to its dossier later. */
  readonly supplements: ReadonlyArray<Standing<Fact<"ModelProposalSupplemented">>>
  readonly reviews: ReadonlyArray<Standing<Fact<"ModelReviewed">>>
  readonly decision: Standing<Decided> | undefined
  readonly revocation: Standing<Fact<"ModelAwardRevoked">> | undefined
}

/** Every proposal that was not withdrawn, in the order in which they were made. */
export const candidacies = (facts: ReadonlyArray<Standing<ModelFact>>): ReadonlyArray<Candidacy> =>
  climb(facts).candidacies

/** The newest proposal for a form, whatever became of it. */
export const candidacyFor = (facts: ReadonlyArray<Standing<ModelFact>>, form: string): Candidacy | undefined =>
  candidacies(facts).findLast(({ proposal }) => proposal.fact.form === form)

/** Waits, or was granted. */
export const isStanding = ({ decision, revocation }: Candidacy): boolean =>
  decision?.fact._tag !== "ModelDeclined" && revocation === undefined

/** Waits for a decision, also when one was put off. */
export const isOpen = (candidacy: Candidacy): boolean =>
  isStanding(candidacy) && candidacy.decision?.fact._tag !== "ModelAwarded"

/** The award that a candidacy led to and that was not revoked. */
export const awardOf = ({ decision, revocation }: Candidacy): Standing<Fact<"ModelAwarded">> | undefined =>
  decision?.fact._tag === "ModelAwarded" && revocation === undefined
    ? (decision as Standing<Fact<"ModelAwarded">>)
    : undefined

/** Climbs the ladder fact by fact; `loose` are facts without the step beneath them, `doubled` the forms proposed twice at once. */
export const climb = (facts: ReadonlyArray<Standing<ModelFact>>) => {
  let all: ReadonlyArray<Candidacy> = []
  const loose: Array<Standing<ModelFact>> = []
  const doubled: Array<string> = []
  const step = (form: string, from: (candidacy: Candidacy) => boolean, standing: Standing<ModelFact>) => ({
    to: (change: (candidacy: Candidacy) => Partial<Candidacy>) => {
      const index = all.findLastIndex((candidacy) => candidacy.proposal.fact.form === form && from(candidacy))
      if (index === -1) loose.push(standing)
      else all = all.map((candidacy, at) => (at === index ? { ...candidacy, ...change(candidacy) } : candidacy))
    },
  })
  const granted = (candidacy: Candidacy) => awardOf(candidacy) !== undefined
  for (const standing of facts) {
    const { fact } = standing
    switch (fact._tag) {
      case "ModelProposedForAward":
        if (all.some((one) => one.proposal.fact.form === fact.form && isStanding(one))) doubled.push(fact.form)
        all = [...all, { ...untouched, proposal: { ...standing, fact } }]
        break
      case "ModelProposalWithdrawn":
        all = all.filter((candidacy) => candidacy.proposal.fact.form !== fact.form || !isOpen(candidacy))
        break
      case "ModelProposalSupplemented":
        step(fact.form, isOpen, standing).to(({ supplements }) => ({
          supplements: [...supplements, { ...standing, fact }],
        }))
        break
      case "ModelReviewed":
        step(fact.form, isOpen, standing).to(({ reviews }) => ({ reviews: [...reviews, { ...standing, fact }] }))
        break
      case "ModelAwarded":
      case "ModelDeclined":
      case "ModelDeferred":
        step(fact.form, isOpen, standing).to(() => ({ decision: { ...standing, fact } }))
        break
      case "ModelAwardRevoked":
        step(fact.form, granted, standing).to(() => ({ revocation: { ...standing, fact } }))
        break
    }
  }
  return { candidacies: all, loose, doubled }
}

const untouched = { supplements: [], reviews: [], decision: undefined, revocation: undefined }

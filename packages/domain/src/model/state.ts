import type { Recorded } from "../history/recorded.ts"
import { newest, settle, type Standing } from "../history/standing.ts"
import { amended } from "./amended.ts"
import { type Fact, type ModelEvent, ModelFact } from "./events.ts"
import { candidacies, isStanding } from "./ladder.ts"

/** What `decide` needs to know of a model: the facts that stand, in recorded order. */
export interface Model {
  readonly facts: ReadonlyArray<Standing<ModelFact>>
}

/** A model of which nothing is known. */
export const initial: Model = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (model: Model, recorded: Recorded<ModelEvent>): Model => ({
  facts: settle(model.facts, recorded),
})

/** The registration as it was made; `attributes` has the amendments worked in. */
export const registered = ({ facts }: Model) => newest(facts, isRegistration)

const isRegistration = ModelFact.isAnyOf(["ModelRegistered"])

/** What the model is now: its registration with every amendment since. */
export const attributes = (model: Model): Fact<"ModelRegistered"> | undefined => {
  const registration = registered(model)?.fact
  return (
    registration &&
    model.facts.reduce((said, { fact }) => (fact._tag === "ModelAmended" ? amended(said, fact) : said), registration)
  )
}

/** The current outcome: submitted, or reported as not scalable. */
export const outcome = ({ facts }: Model) => newest(facts, isOutcome)

const isOutcome = ModelFact.isAnyOf(["ModelSubmitted", "ModelReportedNotScalable"])

/** Whether its unit took it back; then nothing more is recorded on it. */
export const isWithdrawn = ({ facts }: Model): boolean => newest(facts, isWithdrawal) !== undefined

const isWithdrawal = ModelFact.isAnyOf(["ModelWithdrawn"])

/** Proposals that wait or were granted: not withdrawn, not declined, their award not revoked; one per award form. */
export const proposals = ({ facts }: Model): ReadonlyArray<Standing<Fact<"ModelProposedForAward">>> =>
  candidacies(facts)
    .filter(isStanding)
    .map(({ proposal }) => proposal)

import type { Recorded } from "../history/recorded.ts"
import { newest, settle, type Standing } from "../history/standing.ts"
import { type ModelEvent, ModelFact } from "./events.ts"

/** What `decide` needs to know of a model: the facts that stand, in recorded order. */
export interface Model {
  readonly facts: ReadonlyArray<Standing<ModelFact>>
}

export const initial: Model = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (model: Model, recorded: Recorded<ModelEvent>): Model => ({
  facts: settle(model.facts, recorded),
})

export const registered = ({ facts }: Model) => newest(facts, ModelFact.guards.ModelRegistered)

/** The current outcome: submitted, or reported as not scalable. */
export const outcome = ({ facts }: Model) =>
  newest(facts, ModelFact.isAnyOf(["ModelSubmitted", "ModelReportedNotScalable"]))

export const isWithdrawn = ({ facts }: Model): boolean => newest(facts, ModelFact.guards.ModelWithdrawn) !== undefined

/** Proposals that were not withdrawn after they were made, one per award form. */
export const proposals = ({
  facts,
}: Model): ReadonlyArray<Standing<typeof ModelFact.cases.ModelProposedForAward.Type>> =>
  facts.filter(
    (standing, index): standing is Standing<typeof ModelFact.cases.ModelProposedForAward.Type> =>
      standing.fact._tag === "ModelProposedForAward" && !withdrawnAfter(facts, index, standing.fact.form),
  )

const withdrawnAfter = (facts: Model["facts"], index: number, form: string): boolean =>
  facts.slice(index + 1).some(({ fact }) => fact._tag === "ModelProposalWithdrawn" && fact.form === form)

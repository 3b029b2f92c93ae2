import type { Standing } from "../history/standing.ts"
import type { Fact, ModelFact } from "./events.ts"

interface Hold {
  readonly placed: Standing<Fact<"ModelHoldPlaced">>
  readonly lifted: Standing<Fact<"ModelHoldLifted">> | undefined
}

/** Holds in recorded order, each with what lifted it. */
export const holds = (facts: ReadonlyArray<Standing<ModelFact>>): ReadonlyArray<Hold> => {
  let all: ReadonlyArray<Hold> = []
  for (const standing of facts) {
    const { fact } = standing
    if (fact._tag === "ModelHoldPlaced") all = [...all, { placed: { ...standing, fact }, lifted: undefined }]
    if (fact._tag === "ModelHoldLifted")
      all = all.map((hold) =>
        hold.lifted === undefined && hold.placed.fact.kind === fact.kind
          ? { ...hold, lifted: { ...standing, fact } }
          : hold,
      )
  }
  return all
}

/** What is pending now, as far as was recorded. */
export const pending = (facts: ReadonlyArray<Standing<ModelFact>>) =>
  holds(facts).flatMap(({ lifted, placed }) => (lifted === undefined ? [placed.fact] : []))

/** What was pending on a day by the papers' own days: a decision of the day of the lifting is free. */
export const pendingOn = (facts: ReadonlyArray<Standing<ModelFact>>, day: string) =>
  holds(facts).flatMap(({ lifted, placed: { fact } }) =>
    fact.occurredAt <= day && (lifted === undefined || lifted.fact.occurredAt > day) ? [fact] : [],
  )

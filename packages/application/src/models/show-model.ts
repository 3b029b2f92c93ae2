import { LifeStories, lifeStory, type StoriesState } from "@kheo/domain/life-story"
import type { ModelFact } from "@kheo/domain/model"
import { Effect } from "effect"
import { findModel } from "../find.ts"
import { NotFound } from "../refused.ts"
import { type EveryYearQuery, viewEveryYear } from "./view-every-year.ts"

/** A model's story across the years: each fact with its day, what it says, its event and its place in the ledger. */
export const showModel = Effect.fn("showModel")(function* (query: EveryYearQuery & { readonly model: string }) {
  const model = yield* findModel(query.model)
  const { asOf, evidence, state } = yield* viewEveryYear(LifeStories, query)
  const years = lifeStory(state, model)
  if (!years.some((year) => year.model === model)) return yield* new NotFound({ what: "model", name: query.model })
  return {
    model,
    asOf,
    ...evidence,
    years: years.map(({ chapters, ...year }) => ({
      ...year,
      chapters: chapters.map(({ fact, id, position }) => ({
        occurredAt: fact.occurredAt,
        basis: fact.basis,
        what: fact._tag,
        event: id,
        position,
        data: dataOf(fact, state.units),
      })),
    })),
  }
})

export type ShownStory = Effect.Success<ReturnType<typeof showModel>>

/** What a fact says beside its day; an adopter of the register is named too. */
const dataOf = (fact: ModelFact, units: StoriesState["units"]): object => {
  const { _tag, basis: _b, occurredAt: _o, ...data } = fact
  return fact._tag === "ModelReplicated" && "unit" in fact.by
    ? { ...data, by: { ...fact.by, name: units.get(fact.by.unit)?.name ?? fact.by.unit } }
    : data
}

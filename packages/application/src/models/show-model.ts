import { lifeStory, LifeStories } from "@kheo/domain/life-story"
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
      chapters: chapters.map(({ fact: { _tag, basis, occurredAt, ...data }, id, position }) => ({
        occurredAt,
        basis,
        what: _tag,
        event: id,
        position,
        data,
      })),
    })),
  }
})

export type ShownStory = Effect.Success<ReturnType<typeof showModel>>

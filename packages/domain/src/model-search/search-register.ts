import type { ModelFact, ModelId } from "../model/events.ts"
import type { Projection } from "../movement/projection.ts"
import { type ListedModel, listModels, ModelRegister, type RegisterState } from "../model-register/index.ts"
import { compareMatches, isEmptyQuery, matchModel, type ModelMatch, searchedTexts } from "./match.ts"

/** The register, and the words of each model's current results. */
export interface SearchState {
  readonly register: RegisterState
  readonly results: Map<ModelId, string>
}

/** The register of models with what it is searched by beside what it shows. */
export const SearchRegister: Projection<SearchState> = {
  name: "search-register",
  version: 1,
  empty: () => ({ register: ModelRegister.empty(), results: new Map() }),
  apply: (state, placed) => {
    ModelRegister.apply(state.register, placed)
    if (placed.category === "model") noteResults(state, placed.model, placed.fact)
    return state
  },
}

const noteResults = ({ results }: SearchState, model: ModelId, fact: ModelFact): void => {
  const words = resultWords(fact)
  if (words !== undefined) results.set(model, words)
}

/** What a fact says of a model's results in the unit's own words; undefined for a fact that says nothing of them. */
export const resultWords = (fact: ModelFact): string | undefined => {
  if (fact._tag === "ModelSubmitted") return [fact.results ?? "", fact.replication ?? ""].join(" ")
  if (fact._tag === "ModelReportedNotScalable")
    return [fact.results ?? "", fact.replication ?? "", fact.words].join(" ")
  return undefined
}

export interface ModelSearch {
  readonly text: string
  /** By number without it. `newest`: the last registered first. */
  readonly order?: "newest" | "rank" | undefined
  readonly limit?: number | undefined
}

/** A model that answers a search, and how well. */
export interface FoundModel {
  readonly model: ListedModel
  readonly match: ModelMatch
}

/** The models that answer a search, by number; all of them when nothing is asked for. */
export const findModels = (state: SearchState, text: string): ReadonlyArray<FoundModel> => {
  const listed = listModels(state.register)
  if (isEmptyQuery(text)) return listed.map((model) => ({ model, match: { by: "spelled", inTitle: true } }))
  return listed.flatMap((model) => {
    const match = matchModel(searchedTexts(model, state.results.get(model.id)), text)
    return match === undefined ? [] : [{ model, match }]
  })
}

/** By number as they come, the last registered first, or the best answers first and among those the last registered. */
export const searchModels = (state: SearchState, { limit, order, text }: ModelSearch): ReadonlyArray<ListedModel> => {
  const found = findModels(state, text)
  const newest = order === undefined ? found : found.toReversed()
  const ranked = order === "rank" ? newest.toSorted((one, other) => compareMatches(one.match, other.match)) : newest
  return ranked.slice(0, limit).map(({ model }) => model)
}

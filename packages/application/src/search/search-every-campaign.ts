import type { LocalDate } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { compareMatches, findModels, type FoundModel, SearchRegister } from "@kheo/domain/model-search"
import { fold, type PlacedFact, streamName } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { collectLines, EventStore, type Line, SearchStore, type StoreUnavailable } from "@kheo/event-store"
import { searchWords } from "@kheo/vietnamese"
import { Effect } from "effect"
import { knownPosition } from "../known-at.ts"
import { opener, type Opener } from "../personal/opener.ts"
import { settledFacts } from "../settled-facts.ts"
import { today } from "../today.ts"
import { catchUpIndex, modelIndex } from "./search-index.ts"

/** What is looked for in the models of every campaign, on which day and in which state of knowledge. */
export interface EveryCampaignQuery {
  readonly text: string
  /** Rank without it: as spelled, by tone, without marks; titles first; then the last registered. */
  readonly order?: "newest" | "rank" | undefined
  readonly limit?: number | undefined
  readonly asOf?: LocalDate | undefined
  readonly knownAt?: string | undefined
}

/**
 * Finds models of whatever year. The index names candidates, the fold decides: what a model says on the day asked about is
 * read from its own events.
 */
export const searchEveryCampaign = Effect.fn("searchEveryCampaign")(function* (query: EveryCampaignQuery) {
  const store = yield* EventStore
  const index = yield* SearchStore
  const { limit = 50, order = "rank", text } = query
  const asOf = query.asOf ?? (yield* today)
  const head = yield* store.head(query.knownAt === undefined ? undefined : yield* knownPosition(query.knownAt))
  yield* catchUpIndex()
  const read = modelReader(store, yield* opener, { asOf, until: head.position })
  const words = searchWords(text)
  const found: Array<FoundModel> = []
  const seen = new Set<string>()
  for (let candidates = limit; found.length < limit; candidates *= 4) {
    const ids = yield* index.search(modelIndex, { words, order, limit: candidates })
    for (const id of ids) {
      if (found.length >= limit) break
      if (seen.has(id)) continue
      seen.add(id)
      found.push(...findModels(fold(SearchRegister, yield* read(id)), text))
    }
    if (ids.length < candidates) break
  }
  const ordered = order === "rank" ? found.toSorted((one, other) => compareMatches(one.match, other.match)) : found
  const evidence = { knownAt: query.knownAt ?? null, position: head.position, root: head.root }
  return { campaign: null, asOf, ...evidence, models: ordered.map(({ model }) => model) }
})

export type FoundInEveryCampaign = Effect.Success<ReturnType<typeof searchEveryCampaign>>

/** Reads a model's facts and those of its units up to a day and a position; each unit's lines are read once. */
const modelReader = (
  store: EventStore["Service"],
  open: Opener,
  { asOf, until }: { readonly asOf: LocalDate; readonly until: number },
) => {
  const lines = (stream: string) => collectLines(store.read({ stream, until }))
  const units = new Map<UnitId, ReadonlyArray<Line>>()
  return Effect.fnUntraced(function* (id: string): Effect.fn.Return<ReadonlyArray<PlacedFact>, StoreUnavailable> {
    const own = yield* lines(streamName({ category: "model", model: ModelId.make(id) }))
    const facts = settledFacts(own, open, asOf)
    for (const { fact } of facts)
      if (fact._tag === "ModelRegistered" && !units.has(fact.unit))
        units.set(fact.unit, yield* lines(streamName({ category: "unit", unit: fact.unit })))
    const its = facts.flatMap(({ fact }) => (fact._tag === "ModelRegistered" ? (units.get(fact.unit) ?? []) : []))
    return [...settledFacts(its, open, asOf), ...facts]
  })
}

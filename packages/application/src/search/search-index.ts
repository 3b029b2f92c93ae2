import { isCorrection, isRetraction } from "@kheo/domain/history"
import type { ModelFact } from "@kheo/domain/model"
import { modelNumber } from "@kheo/domain/model-register"
import { resultWords } from "@kheo/domain/model-search"
import { type MovementFact, parseStream } from "@kheo/domain/movement"
import { isUnreadable } from "@kheo/domain/person"
import { collectLines, EventStore, type Line, type SearchChange, SearchStore, StoreBusy } from "@kheo/event-store"
import { searchWords } from "@kheo/vietnamese"
import { Effect, Stream } from "effect"
import { opener, type Opener } from "../personal/opener.ts"
import { trustedEvent } from "../trusted-line.ts"

/** The full-text index of models: every word that a paper ever said of one, its unit's names included. Raise `version` to rebuild. */
export const modelIndex = { name: "models", version: 1 } as const

const batchSize = 5_000

/** Reads on from the index's own position to the ledger's head; another process may do the same at the same time. */
export const catchUpIndex = Effect.fn("catchUpIndex")(
  function* () {
    const store = yield* EventStore
    const index = yield* SearchStore
    const open = yield* opener
    const from = yield* index.position(modelIndex)
    yield* store.read({ after: from }).pipe(
      Stream.grouped(batchSize),
      Stream.runFoldEffect(
        () => from,
        (position, lines) => {
          const last = lines.at(-1)?.position ?? position
          return Effect.as(
            index.advance(
              modelIndex,
              position,
              last,
              lines.flatMap((line) => changesOf(line, open)),
            ),
            last,
          )
        },
      ),
    )
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ProjectionMoved", times: 100 }),
  Effect.catchTag("ProjectionMoved", ({ projection }) => new StoreBusy({ detail: projection })),
)

/** Takes every word about persons out of these models, and puts back what still opens; the caller has destroyed the keys before. */
export const forgetPersonal = Effect.fn("forgetPersonal")(
  function* (models: ReadonlyArray<string>) {
    const store = yield* EventStore
    const index = yield* SearchStore
    // Whoever read the lines while the keys were there must find the position moved when it comes to write.
    yield* catchUpIndex()
    const open = yield* opener
    const position = yield* index.position(modelIndex)
    if (position === 0) return
    for (const model of models) {
      const lines = yield* collectLines(store.read({ stream: `model/${model}`, until: position }))
      const changes = [{ forget: model }, ...lines.flatMap((line) => changesOf(line, open))]
      yield* index.advance(modelIndex, position, position, changes)
    }
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ProjectionMoved", times: 100 }),
  Effect.catchTag("ProjectionMoved", ({ projection }) => new StoreBusy({ detail: projection })),
)

/** A correction adds words and a retraction takes none away: what a model says on a day is for the fold to tell. */
const changesOf = (line: Line, open: Opener): ReadonlyArray<SearchChange> => {
  const about = parseStream(line.stream)
  if (about?.category !== "unit" && about?.category !== "model") return []
  const { event, position } = trustedEvent(line, open)
  if (isRetraction(event)) return []
  const fact = isCorrection<MovementFact>(event) ? event.replacement : event
  if (about.category === "unit")
    return "name" in fact ? [{ link: about.unit, words: searchWords(String(fact.name)) }] : []
  return [{ document: about.model, position, ...saidBy(fact as ModelFact) }]
}

const saidBy = (fact: ModelFact): Pick<Extract<SearchChange, { readonly document: string }>, "words" | "links"> => {
  if (fact._tag !== "ModelRegistered") return { words: { text: searchWords(resultWords(fact) ?? "") }, links: [] }
  const { campaign, field = "", number, personal, title, unit } = fact
  return {
    words: {
      title: searchWords(title),
      text: searchWords(`${modelNumber(campaign, number)} ${field}`),
      personal: searchWords(isUnreadable(personal?.holder) ? "" : (personal?.holder ?? "")),
    },
    links: [unit],
  }
}

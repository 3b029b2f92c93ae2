import { EventId, isCorrection, isRetraction } from "@kheo/domain/history"
import { type MovementFact, parseStream, partitionOf, place, type PlacedFact } from "@kheo/domain/movement"
import { EventStore, type Fact, type FactChange, type Line, ProjectionStore, StoreBusy } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { asStored, opener } from "./personal/opener.ts"
import { trustedEvent } from "./trusted-line.ts"

/** The stored read model beneath every projection: each fact with its two times, corrections worked in. Raise `version` to rebuild. */
export const standingFacts = { name: "standing-facts", version: 2 } as const

const batchSize = 20_000

/** Reads on from the read model's own position to the ledger's head; another process may do the same at the same time. */
export const catchUp = Effect.fn("catchUp")(
  function* () {
    const store = yield* EventStore
    const projections = yield* ProjectionStore
    const from = yield* projections.position(standingFacts)
    yield* store.read({ after: from }).pipe(
      Stream.grouped(batchSize),
      Stream.runFoldEffect(
        () => from,
        (position, lines) =>
          Effect.gen(function* () {
            const last = lines.at(-1)?.position ?? position
            const changes = yield* changesOf(lines)
            yield* projections.advance(standingFacts, position, last, changes)
            return last
          }),
      ),
    )
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ProjectionMoved", times: 100 }),
  Effect.catchTag("ProjectionMoved", ({ projection }) => new StoreBusy({ detail: projection })),
)

const changesOf = Effect.fnUntraced(function* (lines: ReadonlyArray<Line>) {
  const projections = yield* ProjectionStore
  const changes: Array<FactChange> = []
  const here = new Map<string, Fact | undefined>()
  const open = (fact: Fact) => {
    here.set(fact.id, fact)
    changes.push({ open: fact })
  }
  for (const line of lines) {
    const recorded = trustedEvent(line, asStored)
    const partition = partitionOf(recorded)
    if (partition === undefined) continue
    const { event, id, position, stream } = recorded
    if (isRetraction(event)) {
      here.set(event.retracts, undefined)
      changes.push({ close: event.retracts, at: position })
    } else if (isCorrection<MovementFact>(event)) {
      const { corrects } = event
      const standing = here.has(corrects) ? here.get(corrects) : yield* projections.fact(standingFacts, corrects)
      if (standing === undefined) continue
      changes.push({ close: corrects, at: position })
      const fact = event.replacement
      open({ ...standing, occurredAt: fact.occurredAt, knownFrom: position, body: bodyOf(stream, fact) })
    } else {
      const body = bodyOf(stream, event as MovementFact)
      open({ id, partition, occurredAt: event.occurredAt, position, knownFrom: position, body })
    }
  }
  return changes
})

const bodyOf = (stream: string, fact: MovementFact): string => JSON.stringify({ stream, fact })

/** The standing facts of some partitions or of every one, in fold order; sealed in the read model, opened here, and not decoded again. */
export const placedFacts = Effect.fn("placedFacts")(function* (query: {
  readonly partitions: ReadonlyArray<string> | "every"
  readonly asOf?: string | undefined
  readonly knownAt?: number | undefined
}) {
  const projections = yield* ProjectionStore
  const { open } = yield* opener
  const rows = yield* projections.facts(standingFacts, query)
  return rows.flatMap(({ body, id, position }): ReadonlyArray<PlacedFact> => {
    const { fact, stream } = JSON.parse(body) as { readonly stream: string; readonly fact: MovementFact }
    const about = parseStream(stream)
    return about === undefined ? [] : [place(about, open(fact), { id: EventId.make(id), position })]
  })
})

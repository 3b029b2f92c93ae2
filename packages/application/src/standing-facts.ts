import { EventId, isCorrection, isRetraction } from "@kheo/domain/history"
import { type MovementFact, parseStream, partitionOf, place, type PlacedFact } from "@kheo/domain/movement"
import { type Fact, type FactChange, ProjectionStore } from "@kheo/event-store"
import { Effect } from "effect"
import { asStored, type Opener, opener } from "./personal/opener.ts"
import { catchUpWith, type ReadModel } from "./projections/index.ts"
import { trustedEvent } from "./trusted-line.ts"

/** The stored read model beneath every projection: each fact with its two times, corrections worked in. Raise `version` to rebuild. */
export const standingFacts = { name: "standing-facts", version: 2 } as const

/** What some lines change among the standing facts, given those that stood before. */
export const factChanges: ReadModel["changesOf"] = Effect.fnUntraced(function* (lines, standingOf) {
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
      const standing = here.has(corrects) ? here.get(corrects) : yield* standingOf(corrects)
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

/** The read model as the runner of projections takes it. */
export const standingFactsModel: ReadModel = { ...standingFacts, changesOf: factChanges }

/** Reads on from the read model's own position to the ledger's head; another process may do the same at the same time. */
export const catchUp = () => catchUpWith(standingFactsModel)

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
  return placedRows(rows, open)
})

/** The facts of some rows that `factChanges` opened. */
export const placedRows = (rows: ReadonlyArray<Fact>, open: Opener["open"]): ReadonlyArray<PlacedFact> =>
  rows.flatMap(({ body, id, position }): ReadonlyArray<PlacedFact> => {
    const { fact, stream } = JSON.parse(body) as { readonly stream: string; readonly fact: MovementFact }
    const about = parseStream(stream)
    return about === undefined ? [] : [place(about, open(fact), { id: EventId.make(id), position })]
  })

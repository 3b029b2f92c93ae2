import type { EventId, LocalDate } from "@kheo/domain/history"
import { streamName, unitTag } from "@kheo/domain/movement"
import { EventStore, type Line, openLine, type ReadQuery } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { findModel, findUnit } from "./find.ts"
import { opener, type Opener } from "./personal/opener.ts"
import { storedTypes } from "./stored-event.ts"
import { endOfDay } from "./today.ts"

/** Which events of the ledger are wanted; without anything, all of them. Days are recorded days, inclusive, in Vietnam. */
export interface HistoryQuery {
  readonly unit?: string | undefined
  readonly model?: string | undefined
  /** A user's id. */
  readonly actor?: string | undefined
  /** A stored type, in full or without `kheo.` and `.v1`: `model.registered`. */
  readonly type?: string | undefined
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
}

export interface HistoryEntry {
  readonly position: number
  readonly id: EventId
  readonly type: string
  readonly stream: string
  readonly occurredAt: LocalDate
  readonly recordedAt: string
  readonly actor: string
  readonly data: { readonly [key: string]: unknown }
}

/** Stored types that a short or full name means; empty when there is none such. */
export const typesNamed = (name: string): ReadonlyArray<string> =>
  storedTypes.filter((type) => type === name || type.startsWith(`kheo.${name}.`))

/** The ledger's events in order, readable; what proofs are about are the lines themselves, where persons stay sealed. */
export const showHistory = Effect.fn("showHistory")(function* (query: HistoryQuery) {
  const store = yield* EventStore
  const open = yield* opener
  const read: ReadQuery = {
    ...(query.unit === undefined ? {} : { tags: [unitTag(yield* findUnit(query.unit))] }),
    ...(query.model === undefined
      ? {}
      : { stream: streamName({ category: "model", model: yield* findModel(query.model) }) }),
    ...(query.type === undefined ? {} : { types: typesNamed(query.type) }),
  }
  const from = query.from === undefined ? undefined : endOfDay(query.from) - 86_400_000
  const until = query.to === undefined ? undefined : endOfDay(query.to)
  return store.read(read).pipe(
    Stream.map((line) => entryOf(line, open)),
    Stream.filter(
      ({ actor, recordedAt }) =>
        (query.actor === undefined || actor === query.actor) &&
        (from === undefined || Date.parse(recordedAt) >= from) &&
        (until === undefined || Date.parse(recordedAt) < until),
    ),
  )
})

/** A stored line as people and programs read it. */
export const entryOf = (line: Line, { open }: Opener): HistoryEntry => {
  const envelope = openLine(line)
  return {
    position: line.position,
    id: envelope.id as EventId,
    type: envelope.type,
    stream: envelope.subject,
    occurredAt: envelope.time.slice(0, 10),
    recordedAt: envelope.recordedtime,
    actor: envelope.actor,
    data: open(envelope.data, envelope.id),
  }
}

import { asStored, entryOf, tagOfType } from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import type { ModelId } from "@kheo/domain/model"
import { modelNumber } from "@kheo/domain/model-register"
import { parseStream, streamName } from "@kheo/domain/movement"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { Effect, Stream } from "effect"

/** What a model is called in the journal: as it was registered. */
export interface NamedModel {
  readonly number: string
  readonly title: string
}

/** One line of the journal. Persons stay sealed: it tells what was recorded, not of whom. */
export interface JournalEntry {
  readonly position: number
  readonly id: string
  /** The event's name in the domain, or its stored type where Khéo does not know it. */
  readonly tag: ReturnType<typeof tagOfType>
  readonly type: string
  readonly stream: string
  readonly occurredAt: LocalDate
  readonly recordedAt: string
  readonly actor: string
  readonly reason: string | undefined
  readonly model: NamedModel | undefined
}

/** Part of the ledger, newest first, and how long the ledger is. */
export interface JournalPart {
  readonly length: number
  readonly entries: ReadonlyArray<JournalEntry>
}

/** Names by id: those of the register, and those that were looked up for other years, kept for as long as the screens are open. */
export type ModelNames = Map<ModelId, NamedModel | undefined>

/** The journal's lines from an index on, newest first: only these are read, however long the ledger is. */
export const loadJournal = Effect.fn("loadJournal")(function* (from: number, count: number, names: ModelNames) {
  const store = yield* EventStore
  const { position } = yield* store.head()
  const until = position - from
  if (until <= 0) return { length: position, entries: [] } satisfies JournalPart
  const lines = yield* collectLines(store.read({ after: Math.max(0, until - count), until }))
  const entries = yield* Effect.forEach(lines.toReversed(), (line) => journalEntry(line, names))
  return { length: position, entries } satisfies JournalPart
})

/** A stored line as the journal shows it. */
export const journalEntry = Effect.fnUntraced(function* (line: Line, names: ModelNames) {
  const { actor, data, id, occurredAt, position, recordedAt, stream, type } = entryOf(line, asStored)
  const about = parseStream(stream)
  const reason = data["reason"]
  const entry: JournalEntry = {
    position,
    id,
    tag: tagOfType(type),
    type,
    stream,
    occurredAt,
    recordedAt,
    actor,
    reason: typeof reason === "string" ? reason : undefined,
    model: about?.category === "model" ? yield* namedModel(about.model, names) : undefined,
  }
  return entry
})

const namedModel = Effect.fnUntraced(function* (model: ModelId, names: ModelNames) {
  if (names.has(model)) return names.get(model)
  const store = yield* EventStore
  const stream = streamName({ category: "model", model })
  const first = (yield* Stream.runCollect(Stream.take(store.read({ stream }), 1)))[0]
  const { campaign, number, title } = first === undefined ? {} : (entryOf(first, asStored).data as Said)
  const named =
    typeof title === "string" && typeof number === "number" && typeof campaign === "number"
      ? { number: modelNumber(campaign, number), title }
      : undefined
  names.set(model, named)
  return named
})

type Said = { readonly [name in "campaign" | "number" | "title"]?: unknown }

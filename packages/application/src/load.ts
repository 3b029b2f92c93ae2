import { type EventId, isRetraction, type Recorded } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { type Draft, Drafting } from "./draft/draft.ts"
import { asStored, type Opener, opener } from "./personal/opener.ts"
import { fromStored } from "./stored-event.ts"

/** An aggregate as it stood when it was read, and the version that a decision on it rests on. */
export interface Loaded<State> {
  readonly state: State
  readonly stream: string
  readonly version: number
  /** Its newest retraction, which a fact stated again comes after. */
  readonly lastRetraction: EventId | undefined
}

/** What a stream folds to, and how. */
export interface Aggregate<State, Event> {
  readonly initial: State
  readonly evolve: (state: State, recorded: Recorded<Event>) => State
}

/** What a draft knows of a stream, at once; undefined where the store has to be asked. */
export const loadOf = <State, Event>(
  draft: Draft | undefined,
  aggregate: Aggregate<State, Event>,
  stream: string,
): Loaded<State> | undefined => (draft?.knows(stream) === true ? draft.load(aggregate, stream) : undefined)

/** Reads one stream and folds it. */
export const load = <State, Event>(aggregate: Aggregate<State, Event>, stream: string) =>
  Effect.flatMap(Drafting, (draft) =>
    draft?.knows(stream) === true
      ? Effect.succeed(draft.load(aggregate, stream))
      : Effect.flatMap(opener, (open) => fold(aggregate, stream, open)),
  )

/** The same of a stream that says nothing about persons: no vault is asked. */
export const loadImpersonal = <State, Event>(aggregate: Aggregate<State, Event>, stream: string) =>
  fold(aggregate, stream, asStored)

const fold = Effect.fnUntraced(function* <State, Event>(
  aggregate: Aggregate<State, Event>,
  stream: string,
  open: Opener,
) {
  const draft = yield* Drafting
  if (draft !== undefined && draft.knows(stream)) return draft.load(aggregate, stream)
  const store = yield* EventStore
  const lines = yield* collectLines(store.read({ stream }))
  if (draft !== undefined) {
    draft.take(stream, lines)
    return draft.load(aggregate, stream)
  }
  const events = lines.map((line) => fromStored(line, open)) as ReadonlyArray<Recorded<MovementEvent & Event>>
  const loaded: Loaded<State> = {
    state: events.reduce(aggregate.evolve, aggregate.initial),
    stream,
    version: events.length,
    lastRetraction: events.findLast(({ event }) => isRetraction(event))?.id,
  }
  return loaded
})

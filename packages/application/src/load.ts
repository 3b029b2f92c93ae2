import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { type Draft, Drafting } from "./draft/draft.ts"
import { type Aggregate, kept, keptBy, keptStream, type Loaded } from "./kept/index.ts"
import { asStored } from "./personal/opener.ts"

export type { Aggregate, Loaded } from "./kept/index.ts"

/** What a draft knows of a stream, at once; undefined where the store has to be asked. */
export const loadOf = <State, Event>(
  draft: Draft | undefined,
  aggregate: Aggregate<State, Event>,
  stream: string,
): Loaded<State> | undefined => (draft?.knows(stream) === true ? draft.load(aggregate, stream) : undefined)

/** One stream, folded; what was folded of it before is gone on from. */
export const load = <State, Event>(aggregate: Aggregate<State, Event>, stream: string) =>
  Effect.flatMap(Drafting, (draft) =>
    draft === undefined ? kept(keptStream(aggregate, stream)) : loadInto(draft, aggregate, stream),
  )

/** The same of a stream that says nothing about persons: no vault is asked. */
export const loadImpersonal = <State, Event>(aggregate: Aggregate<State, Event>, stream: string) =>
  Effect.flatMap(Drafting, (draft) =>
    draft === undefined
      ? Effect.map(keptBy(keptStream(aggregate, stream, { asStored: true }), asStored), ({ state }) => state)
      : loadInto(draft, aggregate, stream),
  )

const loadInto = <State, Event>(draft: Draft, aggregate: Aggregate<State, Event>, stream: string) =>
  draft.knows(stream)
    ? Effect.succeed(draft.load(aggregate, stream))
    : EventStore.use((store) =>
        Effect.map(collectLines(store.read({ stream })), (lines) => {
          draft.take(stream, lines)
          return draft.load(aggregate, stream)
        }),
      )

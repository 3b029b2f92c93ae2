import { Effect, Layer, Stream } from "effect"
import {
  type Command,
  type Condition,
  type Decision,
  EventStore,
  type NewEvent,
  type ReadQuery,
  type Write,
} from "../event-store.ts"
import { openLine } from "../line.ts"

/** Commands and events with ids counted up from 1: two sets of samples give the same ids in the same order. */
export const samples = () => {
  let count = 0
  const id = () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`
  return {
    id,
    event: (over: Partial<NewEvent> = {}): NewEvent => ({
      id: id(),
      type: "kheo.model.registered.v1",
      schemaVersion: 1,
      time: "2022-03-01T00:00:00+07:00",
      tags: [],
      data: { title: "Tiếng loa an ninh" },
      ...over,
    }),
    command: (over: Partial<Command> = {}): Command => ({
      id: id(),
      request: "a1",
      actor: "clerk",
      correlationId: "00000000-0000-4000-8000-aaaaaaaaaaaa",
      ...over,
    }),
  }
}

/** A decision made beforehand. */
export const decided = (
  writes: ReadonlyArray<Write>,
  conditions: ReadonlyArray<Condition> = [],
): Effect.Effect<Decision> => Effect.succeed({ writes, conditions })

/** All lines of a query that ends. */
export const readAll = (query: ReadQuery = {}) => EventStore.use((store) => Stream.runCollect(store.read(query)))

/** The opened envelopes of a query that ends. */
export const openAll = (query: ReadQuery = {}) => Effect.map(readAll(query), (lines) => lines.map(openLine))

/** Runs a test on a store of its own. */
export const onFresh =
  <Store, E2>(layer: Layer.Layer<Store, E2>) =>
  <A, E, R>(body: Effect.Effect<A, E, R>): Effect.Effect<A, E | E2, Exclude<R, Store>> =>
    Effect.provide(body, layer, { local: true })

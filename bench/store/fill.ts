import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { plainCommand, plainEvent } from "./plain-event.ts"

/** One append of one event, to one of a hundred streams. */
export const appendOne = (number: number) =>
  EventStore.use((store) =>
    store.append(
      plainCommand(),
      Effect.succeed({ writes: [{ stream: `model/${number % 100}`, events: [plainEvent(number)] }], conditions: [] }),
    ),
  )

/** One append of many events. */
export const appendBatch = (from: number, size: number) =>
  EventStore.use((store) =>
    store.append(
      plainCommand(),
      Effect.succeed({
        writes: [
          { stream: `batch/${from}`, events: Array.from({ length: size }, (_, index) => plainEvent(from + index)) },
        ],
        conditions: [],
      }),
    ),
  )

/** So many events, in appends of a thousand. */
export const fillTo = (events: number) =>
  Effect.gen(function* () {
    for (let from = 0; from < events; from += 1_000) yield* appendBatch(from, Math.min(1_000, events - from))
  })

/** One event after another. */
export const oneByOne = (times: number) =>
  Effect.gen(function* () {
    for (let number = 0; number < times; number += 1) yield* appendOne(number)
  })

/** The same number of appends by so many callers at once. */
export const byCallers = (times: number, callers: number) =>
  Effect.forEach(
    Array.from({ length: callers }, (_, caller) => caller),
    (caller) =>
      Effect.gen(function* () {
        for (let number = 0; number < times / callers; number += 1) yield* appendOne(number * callers + caller)
      }),
    { concurrency: "unbounded", discard: true },
  )

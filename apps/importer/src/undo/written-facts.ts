import { asStored, fromStored } from "@kheo/application"
import { type EventId, isCorrection, type Recorded } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"

/** A fact that a batch stated or corrected, and the batch's own events about it in their order. */
export interface WrittenFact {
  readonly stream: string
  /** The event that first stated it; not the batch's own where the batch only corrected it. */
  readonly fact: EventId
  readonly events: ReadonlyArray<Recorded<MovementEvent>>
}

/** Every fact that a batch's rows wrote, in the order in which it did; what it says of people stays sealed. */
export const writtenFacts = Effect.fn("writtenFacts")(function* (batch: string) {
  const store = yield* EventStore
  const mark = Buffer.from(`"correlationid":"${batch}"`)
  const lines = yield* store.read({}).pipe(
    Stream.filter(({ entry }) => Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).includes(mark)),
    Stream.runCollect,
  )
  const events = lines.map((line) => fromStored(line, asStored))
  const facts = new Map<EventId, { stream: string; events: Array<Recorded<MovementEvent>> }>()
  for (const recorded of events) {
    const { event, id, stream } = recorded
    if (stream.startsWith("import/")) continue
    const fact = isCorrection(event) ? event.corrects : id
    const its = facts.get(fact)
    if (its === undefined) facts.set(fact, { stream, events: [recorded] })
    else its.events.push(recorded)
  }
  const campaign = events
    .flatMap(({ tags }) => tags)
    .find((tag) => tag.startsWith("campaign:"))
    ?.slice("campaign:".length)
  return {
    facts: [...facts].map(([fact, rest]): WrittenFact => ({ fact, ...rest })),
    campaign: campaign === undefined ? undefined : Number(campaign),
  }
})

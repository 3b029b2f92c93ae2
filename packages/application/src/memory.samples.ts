import { type EventId, EventId as anEventId } from "@kheo/domain/history"
import { campaignTag, type MovementEvent, parseStream, rosterTag, unitTag } from "@kheo/domain/movement"
import { UserId } from "@kheo/domain/office"
import { EventStore } from "@kheo/event-store"
import { Effect, type Layer } from "effect"
import { TestClock } from "effect/testing"
import { type CommandMark, markOf, nameId } from "./command-mark.ts"
import { memoryRegister } from "./memory-register.ts"
import type { Register } from "./register.ts"
import { toStored } from "./stored-event.ts"

export const ledger = "urn:uuid:3a7b6f5e-0000-4000-8000-000000000000"

/** A store of its own for one test, on the morning of 21/10/2022 in Vietnam. */
export const onEmpty =
  (layer: Layer.Layer<Register> = memoryRegister({ ledger })) =>
  <A, E, R>(body: Effect.Effect<A, E, R>): Effect.Effect<A, E, Exclude<R, Register>> =>
    Effect.andThen(at("2022-10-21T09:00:00+07:00"), body).pipe(Effect.provide(layer, { local: true }))

/** Sets the clock of the test. */
export const at = (instant: string) => TestClock.setTime(Date.parse(instant))

export const clerk = UserId.make("clerk")

/** The mark of the command so named; the same name is the same command. */
export const command = (name: string): CommandMark => markOf(clerk, nameId(name))

/** The id of the only event of the command so named. */
export const eventOf = (name: string): EventId => anEventId.make(nameId(`${nameId(name)}/0`))

/** Events as they are to stand in the ledger, with the tags that the use cases give them, past every decision. */
export interface Written {
  readonly id: string
  readonly stream: string
  readonly event: MovementEvent
}

/** Appends events that nothing decided, as one command. */
export const write = (name: string, written: ReadonlyArray<Written>) =>
  EventStore.use((store) =>
    store.append(
      { ...command(name), request: name },
      Effect.succeed({
        writes: written.map(({ event, id, stream }) => ({
          stream,
          events: [toStored(event, anEventId.make(id), tagsOf(stream))],
        })),
        conditions: [],
      }),
    ),
  )

/** The tags of a stream's events; every model of the tests is one of 2022. */
export const tagsOf = (stream: string): ReadonlyArray<string> => {
  const about = parseStream(stream)
  switch (about?.category) {
    case "unit":
      return [unitTag(about.unit), rosterTag]
    case "campaign":
      return [campaignTag(about.campaign)]
    case "participation":
      return [campaignTag(about.campaign), unitTag(about.unit)]
    case "model":
      return [campaignTag(2022)]
    default:
      return []
  }
}

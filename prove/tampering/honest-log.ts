import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { type Seeded } from "../seeded.ts"

/** Appends so many commands of one to three events and answers the lines; all that is random comes from the seed. */
export const honestLog = Effect.fnUntraced(function* (random: Seeded, commands: number) {
  const store = yield* EventStore
  const newId = () => [8, 4, 4, 4, 12].map((length) => digits(random, length)).join("-")
  for (let number = 0; number < commands; number += 1) {
    const event = () => ({
      id: newId(),
      type: random.pick(["kheo.model.registered.v1", "kheo.model.submitted.v1"]),
      schemaVersion: 1,
      time: `2022-10-${10 + random.below(20)}T00:00:00+07:00`,
      tags: random.chance(0.5) ? [`unit:${random.below(3)}`] : [],
      data: { title: `Mô hình ${random.below(1_000)}`, số: random.next() },
    })
    const events = Array.from({ length: 1 + random.below(3) }, event)
    yield* store.append(
      { id: newId(), request: newId(), actor: "prove", correlationId: newId() },
      Effect.succeed({ writes: [{ stream: `model/${random.below(5)}`, events }], conditions: [] }),
    )
  }
  return yield* Stream.runCollect(store.read({}))
})

const digits = (random: Seeded, length: number): string =>
  Array.from({ length }, () => random.below(16).toString(16)).join("")

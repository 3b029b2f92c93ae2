import { randomUUID } from "node:crypto"
import { EventStore, StoreUnavailable } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { layer } from "./layer.ts"

/**
 * A writer in a process of its own that is often overtaken: it reads a stream that all share, and appends to it if it stands
 * as it was read. Every fourth of its commands gives up after it has read.
 */
const [file = "", times = "0"] = process.argv.slice(2)

const event = () => ({
  id: randomUUID(),
  type: "kheo.model.registered.v1",
  schemaVersion: 1,
  time: "2022-03-01T00:00:00+07:00",
  tags: ["process"],
  data: {},
})

const append = (store: EventStore["Service"], round: number) => {
  const decision = Effect.gen(function* () {
    const [last] = yield* Stream.runCollect(store.read({ stream: "shared", newest: 1 }))
    yield* Effect.sleep("1 millis")
    if (round % 4 === 0) return yield* new StoreUnavailable({ reason: "failed", path: "", detail: "given up" })
    const writes = ["shared", `process/${process.pid}`].map((stream) => ({ stream, events: [event()] }))
    return { writes, conditions: [{ stream: "shared", is: last?.streamVersion ?? 0 }] }
  })
  const command = { id: randomUUID(), request: "a1", actor: "process", correlationId: randomUUID() }
  return store.append(command, decision).pipe(
    Effect.retry({ while: ({ _tag }) => _tag === "Conflict" }),
    Effect.catchTag("StoreUnavailable", (error) => (round % 4 === 0 ? Effect.void : error)),
  )
}

const rounds = Array.from({ length: Number(times) }, (_, index) => index)
const body = EventStore.use((store) => Effect.forEach(rounds, (round) => append(store, round), { discard: true }))
await Effect.runPromise(body.pipe(Effect.provide(layer({ file, ledger: "kheo:test" }))))

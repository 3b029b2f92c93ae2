import { randomUUID } from "node:crypto"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { layer } from "./layer.ts"

/** A writer in a process of its own: appends as many commands of two events as it is told to, in two streams. */
const [file = "", times = "0"] = process.argv.slice(2)

const event = () => ({
  id: randomUUID(),
  type: "kheo.model.registered.v1",
  schemaVersion: 1,
  time: "2022-03-01T00:00:00+07:00",
  tags: ["process"],
  data: {},
})

const append = Effect.suspend(() => {
  const writes = ["shared", `process/${process.pid}`].map((stream) => ({ stream, events: [event()] }))
  const command = { id: randomUUID(), request: "a1", actor: "process", correlationId: randomUUID() }
  return EventStore.use((store) => store.append(command, Effect.succeed({ writes, conditions: [] })))
})

await Effect.runPromise(
  Effect.replicateEffect(append, Number(times), { discard: true }).pipe(
    Effect.provide(layer({ file, ledger: "kheo:test" })),
  ),
)

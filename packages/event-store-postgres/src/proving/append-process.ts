import { randomUUID } from "node:crypto"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { layer } from "../layer.ts"
import { postgresPlace } from "../place.ts"

/** A writer in a process of its own: eight callers append as many commands of two events as it is told to, in two streams. */
const [url = "", times = "0"] = process.argv.slice(2)

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

const place = postgresPlace(url)
if (place === undefined) throw new Error(`no place: ${url}`)
await Effect.runPromise(
  Effect.all(
    Array.from({ length: Number(times) }, () => append),
    { concurrency: 8, discard: true },
  ).pipe(Effect.provide(layer({ place, ledger: "kheo:test", acceptsLoss: true }))),
)

import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { serve } from "@kheo/api"
import type { Register } from "@kheo/application"
import { EventStore, type NewEvent, StoreUnavailable } from "@kheo/event-store"
import { newDatabase, startServer } from "@kheo/event-store-postgres/proving"
import { Effect, type Layer, ManagedRuntime, Stream } from "effect"
import { inDatabase, inFile } from "../engines/registers.ts"

type Registers = () => Layer.Layer<Register, StoreUnavailable>

/** Does something with the register of a file, then with that of a database. */
export const onBothStores = async <A>(
  folder: string,
  body: (name: string, register: Registers) => Promise<A>,
): Promise<ReadonlyArray<A>> => {
  const file = await body("SQLite", () => inFile("feed", join(folder, "kheo.db")))
  const server = await startServer()
  try {
    const database = await newDatabase(server.port)
    const vault = join(folder, "vault.db")
    return [file, await body("PostgreSQL", () => inDatabase("feed", server.port, database, vault))]
  } finally {
    await server.remove()
  }
}

/** An API over a register, and a writer with connections of its own. */
export const served = async (register: Registers) => {
  const [reading, writing] = [ManagedRuntime.make(register()), ManagedRuntime.make(register())]
  const head = () => writing.runPromise(EventStore.use((store) => Effect.map(store.head(), ({ position }) => position)))
  await head()
  const server = await serve({
    run: (effect) => reading.runPromise(effect),
    actor: { named: undefined, account: "an" },
  })
  return {
    server,
    head,
    /** One append of so many events to a stream; one that fails leaves nothing. */
    append: (stream: string, count: number, fails = false) =>
      writing.runPromise(Effect.ignore(appendEvents(stream, count, fails))),
    close: async () => {
      await server.close()
      await Promise.all([reading.dispose(), writing.dispose()])
    },
  }
}

/** Appends so many events to a stream, however many others do. */
export const appendEvents = (stream: string, count: number, fails = false) =>
  EventStore.use((store) =>
    store.append(
      { id: randomUUID(), request: "0", actor: "an", correlationId: randomUUID() },
      Effect.gen(function* () {
        const [last] = yield* Stream.runCollect(store.read({ stream, newest: 1 }))
        if (fails) return yield* new StoreUnavailable({ reason: "failed", path: "", detail: "rolled back" })
        const events = Array.from({ length: count }, newEvent)
        return { writes: [{ stream, events }], conditions: [{ stream, is: last?.streamVersion ?? 0 }] }
      }),
    ),
  ).pipe(Effect.retry({ while: ({ _tag }) => _tag === "Conflict" }))

const newEvent = (): NewEvent => ({
  id: randomUUID(),
  type: "kheo.trial.v1",
  schemaVersion: 1,
  time: "2022-03-01T00:00:00+07:00",
  tags: [],
  data: { title: "Tuyến đường hoa" },
})

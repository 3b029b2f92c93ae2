import { writeSync } from "node:fs"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Effect, Stream } from "effect"

/** Follows a ledger from its beginning and tells every position that it sees, until it has seen so many. */
const [file = "", many = "0"] = process.argv.slice(2)

const followed = EventStore.use((store) =>
  store.read({ follow: true }).pipe(
    Stream.take(Number(many)),
    Stream.runForEach(({ position }) => Effect.sync(() => writeSync(1, `${position}\n`))),
  ),
)

await Effect.runPromise(Effect.provide(followed, layer({ file, ledger: "kheo:prove" })))

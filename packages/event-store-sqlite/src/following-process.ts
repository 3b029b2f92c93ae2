import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { layer } from "./layer.ts"

/** A follower in a process of its own: tells its parent `[position, stream version of "shared" or 0]` of so many lines. */
const [file = "", count = "0"] = process.argv.slice(2)

const seen = EventStore.use((store) =>
  store.read({ follow: true }).pipe(
    Stream.take(Number(count)),
    Stream.map(({ position, stream, streamVersion }) => [position, stream === "shared" ? streamVersion : 0]),
    Stream.runCollect,
  ),
)

const places = await Effect.runPromise(seen.pipe(Effect.provide(layer({ file, ledger: "kheo:test" }))))
await new Promise((sent) => process.send?.(places, sent))
process.disconnect()

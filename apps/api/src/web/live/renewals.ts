import { EventStore, type Position } from "@kheo/event-store"
import { Clock, Effect, Option } from "effect"
import { EventHub } from "../../events/index.ts"
import type { Step } from "../../events/pulled.ts"
import { closed, opening, ping, recorded } from "../../events/sse.ts"

/** Between two signs of life, in milliseconds. */
const usualBeat = 15_000

/** Says each time that the ledger has another position than the last one told, as long as `stillMay`, asked with every beat, says so. */
export const renewals = (after: Position, stillMay: Effect.Effect<boolean>, beat = usualBeat) =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const hub = EventHub.of(store)
    yield* hub.join
    let state: "new" | "first" | "open" | "closed" = "new"
    let told = after
    let checked = yield* Clock.currentTimeMillis

    const isAllowed = Effect.gen(function* () {
      const now = yield* Clock.currentTimeMillis
      if (now < checked + beat) return true
      checked = now
      return yield* stillMay
    })
    const next: Step<EventStore> = Effect.gen(function* () {
      if (state === "closed") return undefined
      if (state === "new") {
        state = "first"
        return opening
      }
      if (!(yield* isAllowed)) {
        state = "closed"
        return closed
      }
      // A ledger that was restored from an older copy is shorter than what the page shows.
      const isFirst = state === "first"
      state = "open"
      if (isFirst && (yield* store.head()).position !== told) return yield* tell
      const woken = yield* Effect.timeoutOption(hub.beyond(told), beat)
      return Option.isSome(woken) ? yield* tell : ping
    })
    const tell = Effect.gen(function* () {
      told = (yield* store.head()).position
      return recorded(told)
    })
    return { next }
  })

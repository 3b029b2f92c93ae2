import { EventStore, type Line, type Position } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { EventHub } from "./event-hub.ts"
import { type EventFilter, isWhole, matches } from "./event-filter.ts"

/** Lines that were wanted, and how far the ledger was looked through for them: beyond the last of them where others follow. */
export interface Scan {
  readonly lines: ReadonlyArray<Line>
  readonly scanned: Position
}

/** Looks for the next wanted lines after a position, at most so many; what is at hand is not asked for. */
export const scan = Effect.fnUntraced(function* (filter: EventFilter, after: Position, limit: number) {
  const store = yield* EventStore
  const known = EventHub.of(store).after(after)
  if (known !== undefined)
    return scanOf(
      known.filter((line) => matches(filter, line)),
      limit,
      known.at(-1)?.position ?? after,
    )
  const head = Math.max(after, (yield* store.head()).position)
  const until = isWhole(filter) ? Math.min(head, after + limit) : head
  const { sees, ...query } = filter
  const found = store.read({ ...query, after, until })
  const lines = yield* Stream.runCollect(
    (sees === undefined ? found : Stream.filter(found, sees)).pipe(Stream.take(limit)),
  )
  return scanOf(lines, limit, until)
})

const scanOf = (lines: ReadonlyArray<Line>, limit: number, end: Position): Scan => {
  const taken = lines.slice(0, limit)
  return { lines: taken, scanned: taken.length === limit ? (taken.at(-1)?.position ?? end) : end }
}

/** The same, but as long as there is nothing wanted it waits for what comes; not longer than so many milliseconds. */
export const awaitScan = (filter: EventFilter, after: Position, limit: number, milliseconds: number) =>
  Effect.gen(function* () {
    const first = yield* scan(filter, after, limit)
    if (first.lines.length > 0 || milliseconds === 0) return first
    const hub = EventHub.of(yield* EventStore)
    yield* hub.join
    let latest = first
    const search = Effect.gen(function* () {
      while (latest.lines.length === 0) {
        const next = yield* scan(filter, latest.scanned, limit)
        latest = next
        if (next.lines.length === 0) yield* hub.beyond(next.scanned)
      }
    })
    yield* Effect.timeoutOption(search, milliseconds)
    return latest
  }).pipe(Effect.scoped)

import { EventStore, type Position, type StoreUnavailable } from "@kheo/event-store"
import { Clock, Effect, Option, Schema } from "effect"
import { Content, endpoint } from "../endpoint/index.ts"
import { checkNotAhead } from "./ahead.ts"
import { type EventFilter, filterFields, filterOf } from "./event-filter.ts"
import { EventHub } from "./event-hub.ts"
import { pulled, type Step } from "./pulled.ts"
import { scan } from "./scan.ts"
import { bookmark, closed, messages, opening, ping } from "./sse.ts"
import { PositionText } from "./position.ts"

/** Between two signs of life, in milliseconds. */
const usualBeat = 15_000

/** So long a client may take nothing before it is cut off, in milliseconds; it resumes where it was. */
const patience = 60_000

/** Lines in one piece. */
const most = 100

/** A filtered reader is told of a gap this long at once, of a shorter one with the next sign of life. */
const longGap = 1_000

/** New events as they are recorded, to whoever keeps the connection open (Server-Sent Events). */
export const streamEvents = endpoint({
  method: "get",
  path: "/v1/events/stream",
  name: "streamEvents",
  tag: "events",
  summary: {
    vi: "Nhận sự kiện ngay khi ghi sổ (Server-Sent Events); nối lại đúng chỗ bằng Last-Event-ID",
    en: "Events as they are recorded (Server-Sent Events); resumes exactly by Last-Event-ID",
  },
  query: Schema.Struct({ after: Schema.optionalKey(PositionText), ...filterFields }),
  headers: Schema.Struct({ "last-event-id": Schema.optionalKey(PositionText) }),
  scope: "events:read",
  ownUnit: true,
  response: {
    status: 200,
    schema: Content,
    media: ["text/event-stream"],
    headers: {
      "X-Accel-Buffering": { vi: "no: máy chủ trung gian đừng gom lại", en: "no: proxies are not to collect it" },
    },
  },
  problems: ["position-ahead"],
  handle: ({ allowed, asker, ended, headers, query, stream }) =>
    Effect.gen(function* () {
      const filter = yield* Effect.fromResult(filterOf(query, asker))
      const after = headers["last-event-id"] ?? query.after ?? 0
      yield* checkNotAhead(after)
      const context = yield* Effect.context<EventStore>()
      const closed = yield* stream
      const body = pulled(following(filter, after, allowed), context, { ended, patience, closed })
      return { body, headers: unbuffered }
    }),
})

/** A proxy that collects answers before it passes them on would hold messages back. */
const unbuffered = { "X-Accel-Buffering": "no" }

/** Where a reader is: how far the ledger was looked through for them, and how far they have been told so. */
interface Place {
  readonly scanned: Position
  readonly told: Position
}

/** What a reader gets, piece by piece, while `allowed` says that they may; that is asked, and a sign of life given, with every beat. */
export const following = (filter: EventFilter, after: Position, allowed: Effect.Effect<boolean>, beat = usualBeat) =>
  Effect.gen(function* () {
    const hub = EventHub.of(yield* EventStore)
    yield* hub.join
    let place: Place = { scanned: after, told: after }
    let checked = -Infinity
    let state: "new" | "open" | "closed" = "new"

    const isAllowed = Effect.gen(function* () {
      const now = yield* Clock.currentTimeMillis
      if (now < checked + beat) return true
      checked = now
      return yield* allowed
    })
    const look: Effect.Effect<Uint8Array<ArrayBuffer>, StoreUnavailable, EventStore> = Effect.gen(function* () {
      const { lines, scanned } = yield* scan(filter, place.scanned, most)
      const told = lines.at(-1)?.position
      place = { scanned, told: told ?? place.told }
      if (told !== undefined) return messages(lines)
      if (scanned - place.told >= longGap) return marked()
      const woken = yield* Effect.timeoutOption(hub.beyond(scanned), beat)
      if (Option.isSome(woken)) return yield* look
      return scanned > place.told ? marked() : ping
    })
    const marked = (): Uint8Array<ArrayBuffer> => {
      place = { ...place, told: place.scanned }
      return bookmark(place.scanned)
    }

    const next: Step<EventStore> = Effect.gen(function* () {
      if (state === "closed") return undefined
      if (state === "new") {
        state = "open"
        return opening
      }
      if (yield* isAllowed) return yield* look
      state = "closed"
      return closed
    })
    return { next }
  })

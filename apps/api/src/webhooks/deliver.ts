import { randomUUID } from "node:crypto"
import { type Delivery, headersOf, messageOf, outcomeOf, type Post, type Webhook, WebhookBook } from "@kheo/application"
import { EventStore, type Line } from "@kheo/event-store"
import { Clock, Effect, FiberMap } from "effect"
import { EventHub, filterOfTypes, scan } from "../events/index.ts"
import { delayAfter } from "./retry-delays.ts"

/** Milliseconds between two looks at who is to be told; the right to deliver lasts fifteen of them. */
const usualBeat = 1_000

/** Events that are looked for, and told of before it is written down how far it came. */
const batch = 20

/**
 * Tells every webhook of the ledger's events, in their order, each at least once, until it is interrupted.
 *
 * One process of those on a register delivers. A webhook whose receiver fails waits with all that follows, so that no receiver
 * ever sees the later of two events first.
 */
export const deliverWebhooks = (post: Post, beat = usualBeat) =>
  Effect.scoped(
    Effect.gen(function* () {
      const book = yield* WebhookBook
      const workers = yield* FiberMap.make<string>()
      const turns = new Map<string, number>()
      const owner = randomUUID()
      const look = Effect.gen(function* () {
        const now = yield* Clock.currentTimeMillis
        const isMine = yield* book.lease(owner, now, now + 15 * beat)
        const active = isMine ? (yield* book.all).filter(({ state }) => state === "active") : []
        for (const id of turns.keys())
          if (!active.some((webhook) => webhook.id === id)) {
            turns.delete(id)
            yield* FiberMap.remove(workers, id)
          }
        for (const { id, turn } of active)
          if (turns.get(id) !== turn || !FiberMap.hasUnsafe(workers, id)) {
            turns.set(id, turn)
            yield* FiberMap.run(workers, id, Effect.ignore(Effect.scoped(tellOne(id, turn, post))))
          }
      })
      return yield* Effect.ensuring(
        Effect.forever(
          Effect.gen(function* () {
            const changed = yield* book.nextChange
            yield* Effect.ignore(look)
            yield* Effect.timeoutOption(changed, beat)
          }),
        ),
        Effect.andThen(FiberMap.clear(workers), Effect.ignore(book.lease(owner, 0, 0))),
      )
    }),
  )

/** Tells one webhook until it is not active any more, or people have changed it. */
const tellOne = Effect.fnUntraced(function* (id: string, turn: number, post: Post) {
  const book = yield* WebhookBook
  const hub = EventHub.of(yield* EventStore)
  yield* hub.join
  let looked = 0
  for (;;) {
    const webhook = yield* book.one(id)
    if (webhook === undefined || webhook.turn !== turn || webhook.state !== "active") return
    const wait = webhook.notBefore - (yield* Clock.currentTimeMillis)
    if (wait > 0) yield* Effect.sleep(wait)
    const { lines, scanned } = yield* scan(filterOfTypes(webhook), Math.max(webhook.cursor, looked), batch)
    if (lines.length > 0) {
      if (!(yield* tellOf(webhook, lines, post))) return
      continue
    }
    looked = scanned
    if (scanned - webhook.cursor >= longGap) yield* book.advance(id, turn, { ...standing, cursor: scanned }, [])
    yield* hub.beyond(scanned)
  }
})

/** Unwanted events are looked through again after a restart; so many at most. */
const longGap = 1_000

/** Nothing has failed. */
const standing = { attempts: 0, notBefore: 0, failingSince: undefined, state: "active", reason: undefined } as const

/** Tells of these events in turn, as far as the receiver takes them, and keeps how far that was; false where people have changed it meanwhile. */
const tellOf = Effect.fnUntraced(function* (webhook: Webhook, lines: ReadonlyArray<Line>, post: Post) {
  const book = yield* WebhookBook
  const deliveries: Array<Delivery> = []
  let progress = { ...standing, cursor: webhook.cursor, attempts: webhook.attempts, failingSince: webhook.failingSince }
  const keep = Effect.suspend(() => book.advance(webhook.id, webhook.turn, progress, deliveries))
  const told = Effect.gen(function* () {
    for (const line of lines) {
      const delivery = yield* tryOnce(webhook, line, progress.attempts + 1, post)
      deliveries.push(delivery)
      if (delivery.outcome !== "delivered")
        return yield* book.advance(webhook.id, webhook.turn, yield* failed(progress, delivery), deliveries)
      progress = { ...progress, ...standing, cursor: line.position }
    }
    return yield* keep
  })
  return yield* Effect.onInterrupt(told, () => Effect.ignore(keep))
})

/** When it is tried again, or that it isn't. */
const failed = Effect.fnUntraced(function* (
  { cursor, failingSince }: { readonly cursor: number; readonly failingSince: string | undefined },
  { at, attempt, status }: Delivery,
) {
  const now = yield* Clock.currentTimeMillis
  const delay = status === gone ? undefined : yield* delayAfter(attempt)
  const since = failingSince ?? at
  return delay === undefined
    ? ({
        cursor,
        attempts: attempt,
        notBefore: 0,
        failingSince: since,
        state: "disabled",
        reason: status === gone ? "gone" : "gave-up",
      } as const)
    : ({
        cursor,
        attempts: attempt,
        notBefore: now + delay,
        failingSince: since,
        state: "active",
        reason: undefined,
      } as const)
})

const gone = 410

/** Sends one event once, signed with what the secrets are now. */
const tryOnce = Effect.fnUntraced(function* ({ id, url }: Webhook, line: Line, attempt: number, post: Post) {
  const kept = yield* (yield* WebhookBook).kept(id)
  const start = yield* Clock.currentTimeMillis
  const message = messageOf(line)
  const posted =
    kept === undefined
      ? ({ failure: "unreachable" } as const)
      : yield* post(url, headersOf(message, kept.secrets, start), message.body)
  const delivery: Delivery = {
    position: line.position,
    attempt,
    at: new Date(start).toISOString(),
    milliseconds: (yield* Clock.currentTimeMillis) - start,
    ...outcomeOf(posted),
  }
  return delivery
})

import { assert, describe, it } from "@effect/vitest"
import { memoryRegister, newSecret, type Webhook, WebhookBook } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { EventHub } from "../events/index.ts"
import { deliverWebhooks } from "./deliver.ts"
import { toldReceiver, toldWebhook } from "./told-receiver.samples.ts"

/** A register with one webhook, whose receiver answers as it is told to, and what it got and when. */
const office = Effect.fnUntraced(function* (more: Partial<Webhook> = {}, beat?: number) {
  const store = yield* EventStore
  const book = yield* WebhookBook
  const { command, event } = samples()
  yield* book.add({ webhook: { ...toldWebhook, ...more }, secrets: { current: newSecret() }, request: "" })
  const { answers, got, post } = toldReceiver()
  return {
    book,
    got,
    post,
    deliver: deliverWebhooks(post, beat),
    one: Effect.map(book.one("w"), (found) => found as Webhook),
    positions: () => got.map(({ position }) => position),
    answers,
    write: (count: number, type = "kheo.model.registered.v1") =>
      store.append(command(), decided([{ stream: "s", events: Array.from({ length: count }, () => event({ type })) }])),
    members: () => EventHub.of(store).members,
  }
})

const onEmpty = Effect.provide(memoryRegister({ ledger: "kheo:test" }))
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const [minute, hour] = [60_000, 3_600_000]

describe("telling webhooks", () => {
  it.effect("tells each event once, in order, and goes on where it was", () =>
    Effect.gen(function* () {
      const { deliver, got, members, one, positions, write } = yield* office()
      yield* write(45)
      const first = yield* Effect.forkChild(deliver)
      yield* TestClock.adjust(5_000)
      yield* write(3)
      yield* TestClock.adjust(1)
      assert.deepStrictEqual(positions(), upTo(48))
      assert.deepInclude(yield* one, { cursor: 48, attempts: 0 })
      yield* Fiber.interrupt(first)
      assert.strictEqual(members(), 0)
      yield* write(2)
      const second = yield* Effect.forkChild(deliver)
      yield* TestClock.adjust(5_000)
      assert.deepStrictEqual(positions(), upTo(50))
      assert.strictEqual(new Set(got.map(({ headers }) => headers["webhook-id"])).size, 50)
      yield* Fiber.interrupt(second)
    }).pipe(onEmpty),
  )

  it.effect("a receiver that fails for two days gets every event, in order, each try later than the one before", () =>
    Effect.gen(function* () {
      const { answers, book, deliver, got, one, positions, write } = yield* office({}, 10 * minute)
      answers({ status: 500 })
      yield* write(30)
      yield* Effect.forkChild(deliver)
      for (let hours = 0; hours < 49; hours++) yield* TestClock.adjust(hour)
      const tries = got.length
      assert.strictEqual(tries, 8)
      assert.isTrue(got.every(({ position }) => position === 1))
      const delays = got.slice(1).map(({ at }, index) => at - (got[index]?.at ?? 0))
      const wanted = [5_000, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour]
      for (const [index, delay] of delays.entries())
        assert.isTrue(delay >= (wanted[index] ?? 0) && delay <= (wanted[index] ?? 0) * 1.1 + 1, `${index}: ${delay}`)
      assert.deepInclude(yield* one, { cursor: 0, attempts: 8, state: "active" })
      answers({ status: 200 })
      for (let hours = 0; hours < 24; hours++) yield* TestClock.adjust(hour)
      assert.deepStrictEqual(positions().slice(tries), upTo(30))
      assert.deepInclude(yield* one, { cursor: 30, attempts: 0 })
      const [last, ...others] = yield* book.deliveries("w", 200)
      assert.deepInclude(last, { position: 30, outcome: "delivered", status: 200 })
      assert.deepInclude(others.at(-1), { position: 1, attempt: 1, outcome: "refused", status: 500 })
    }).pipe(onEmpty),
  )

  it.effect("gives up after three days; set going again, it begins with the very event", () =>
    Effect.gen(function* () {
      const { answers, book, deliver, got, one, positions, write } = yield* office({}, 10 * minute)
      answers({ failure: "timed-out" })
      yield* write(2)
      yield* Effect.forkChild(deliver)
      for (let hours = 0; hours < 90; hours++) yield* TestClock.adjust(hour)
      assert.deepInclude(yield* one, { cursor: 0, attempts: 10, state: "disabled", reason: "gave-up" })
      assert.strictEqual(got.length, 10)
      answers({ status: 204 })
      yield* TestClock.adjust(hour)
      assert.strictEqual(got.length, 10)
      yield* book.change("w", () => ({ state: "active", attempts: 0, notBefore: 0 }))
      yield* TestClock.adjust(hour)
      assert.deepStrictEqual(positions().slice(10), [1, 2])
    }).pipe(onEmpty),
  )

  it.effect("asks no more of a receiver that says it is gone, nor of one that is paused or removed", () =>
    Effect.gen(function* () {
      const { answers, book, deliver, got, members, one, write } = yield* office()
      answers({ status: 410 })
      yield* write(1)
      yield* Effect.forkChild(deliver)
      yield* TestClock.adjust(3 * minute)
      assert.deepInclude(yield* one, { state: "disabled", reason: "gone" })
      assert.strictEqual(got.length, 1)
      answers({ status: 503 })
      yield* book.change("w", () => ({ state: "active" }))
      yield* TestClock.adjust(2_000)
      assert.strictEqual(got.length, 2)
      yield* book.change("w", () => ({ state: "paused" }))
      yield* TestClock.adjust(3 * minute)
      yield* book.remove("w")
      yield* TestClock.adjust(3 * minute)
      assert.deepStrictEqual([got.length, members()], [2, 0])
    }).pipe(onEmpty),
  )

  it.effect("tells of wanted types only, and does not look through the rest twice", () =>
    Effect.gen(function* () {
      const { deliver, one, positions, write } = yield* office({ types: ["kheo.model.submitted.v1"] })
      yield* write(1_500)
      yield* write(1, "kheo.model.submitted.v1")
      yield* write(1_500)
      yield* Effect.forkChild(deliver)
      yield* TestClock.adjust(5_000)
      assert.deepStrictEqual(positions(), [1_501])
      assert.strictEqual((yield* one).cursor, 3_001)
    }).pipe(onEmpty),
  )

  it.effect("is done by one process at a time; another takes over", () =>
    Effect.gen(function* () {
      const { deliver, positions, write } = yield* office()
      const [first, second] = [yield* Effect.forkChild(deliver), yield* Effect.forkChild(deliver)]
      yield* TestClock.adjust(3_000)
      yield* write(3)
      yield* TestClock.adjust(3_000)
      assert.deepStrictEqual(positions(), upTo(3))
      yield* Fiber.interrupt(first)
      yield* write(1)
      yield* TestClock.adjust(3_000)
      assert.deepStrictEqual(positions(), upTo(4))
      yield* Fiber.interrupt(second)
    }).pipe(onEmpty),
  )
})

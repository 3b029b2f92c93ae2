import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { StoreUnavailable } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { Effect, Fiber, Result } from "effect"
import { foundLedger } from "./found-ledger.ts"
import { cuttingProxy } from "./proving/cutting-proxy.ts"
import { administer, newDatabase, placeOf } from "./proving/database.ts"
import { opened } from "./proving/opened.ts"
import { type Pair, startPair, untilSynchronous } from "./proving/standby.ts"

let pair: Pair
beforeAll(async () => {
  pair = await startPair()
}, 60_000)
afterAll(() => pair.remove(), 60_000)

const { command, event } = samples()
const write = () => decided([{ stream: "a", events: [event()] }])

/** Breaks off every wait for the standby, as an administrator may. */
const breakWaits = Effect.promise(async () => {
  for (let waited = 0; waited < 200; waited++) {
    const found = await administer(
      pair.primary.port,
      "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'",
    )
    if (found.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error("nobody waits for the standby")
})

describe("with a synchronous standby", () => {
  it.live("a commit that only the primary has is not told as saved until the standby has it too", () =>
    Effect.gen(function* () {
      const database = yield* Effect.promise(() => newDatabase(pair.primary.port))
      const place = placeOf(pair.primary.port, database)
      const store = yield* opened(place)
      yield* store.append(command(), write())
      yield* Effect.promise(() => pair.standby.stop("fast"))
      let told = false
      const asked = command()
      const append = Effect.tap(store.append(asked, write()), () => Effect.sync(() => (told = true)))
      const first = yield* Effect.forkChild(append)
      for (const _ of [1, 2, 3]) yield* breakWaits
      yield* Effect.sleep("200 millis")
      const seen = yield* store.head()
      assert.deepStrictEqual([told, seen.position], [false, 2])
      const again = yield* Effect.forkChild(store.append(asked, Effect.die("decided again")))
      yield* Effect.sleep("200 millis")
      assert.isUndefined(again.pollUnsafe())
      yield* Effect.promise(() => pair.standby.start())
      yield* Effect.promise(() => untilSynchronous(pair.primary))
      assert.deepStrictEqual(yield* Fiber.join(first), { first: 2, last: 2, replayed: false })
      assert.deepStrictEqual(yield* Fiber.join(again), { first: 2, last: 2, replayed: true })
      const copy = yield* foundLedger({ place: placeOf(pair.standby.port, database), ledger: "kheo:test" })
      assert.deepStrictEqual([copy.claim.position, copy.claim.root], [2, (yield* store.head()).root])
    }),
  )

  it.live("when patience ends it is unknown, in those words; the same command tells later", () =>
    Effect.gen(function* () {
      const database = yield* Effect.promise(() => newDatabase(pair.primary.port))
      const place = placeOf(pair.primary.port, database)
      const store = yield* opened(place, { statement: 700, lock: 300, retry: 900 })
      yield* store.append(command(), write())
      yield* Effect.promise(() => pair.standby.stop("fast"))
      const asked = command()
      const append = yield* Effect.forkChild(Effect.result(store.append(asked, write())))
      yield* breakWaits
      const outcome = yield* Fiber.join(append)
      assert(Result.isFailure(outcome) && outcome.failure instanceof StoreUnavailable)
      assert.strictEqual(outcome.failure.reason, "unknown-outcome")
      yield* Effect.promise(() => pair.standby.start())
      yield* Effect.promise(() => untilSynchronous(pair.primary))
      const patient = yield* opened(place)
      assert.deepInclude(yield* patient.append(asked, write()), { first: 2, last: 2 })
    }),
  )

  it.live("the standby itself takes no writer, and a place of both finds the primary", () =>
    Effect.gen(function* () {
      const database = yield* Effect.promise(() => newDatabase(pair.primary.port))
      const refused = yield* Effect.result(opened(placeOf(pair.standby.port, database)))
      assert(Result.isFailure(refused) && refused.failure.reason === "no-writes")
      const both = yield* opened(placeOf([pair.standby.port, pair.primary.port], database))
      assert.deepInclude(yield* both.append(command(), write()), { first: 1 })
    }),
  )

  it.live("a commit whose reply was lost and that no server can tell of is unknown, one never sent is not", () =>
    Effect.gen(function* () {
      const database = yield* Effect.promise(() => newDatabase(pair.primary.port))
      const proxy = yield* Effect.promise(() => cuttingProxy(pair.primary.port))
      const place = placeOf(proxy.port, database)
      const store = yield* opened(place, { retry: 300, connect: 200 })
      yield* store.append(command(), write())
      const asked = command()
      proxy.cutNextCommit(true)
      const append = yield* Effect.forkChild(Effect.result(store.append(asked, write())))
      while (proxy.cuts() === 0) yield* Effect.sleep("2 millis")
      yield* Effect.promise(() => proxy.close())
      const outcome = yield* Fiber.join(append)
      assert(Result.isFailure(outcome) && outcome.failure instanceof StoreUnavailable)
      assert.strictEqual(outcome.failure.reason, "unknown-outcome")
      const later = yield* Effect.result(store.append(command(), write()))
      assert(Result.isFailure(later) && later.failure instanceof StoreUnavailable)
      assert.strictEqual(later.failure.reason, "cannot-connect")
      const direct = yield* opened(placeOf(pair.primary.port, database))
      assert.deepStrictEqual(yield* direct.append(asked, write()), { first: 2, last: 2, replayed: true })
    }),
  )
})

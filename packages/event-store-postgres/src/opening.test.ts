import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { decided, onFresh, samples } from "@kheo/event-store/contract"
import { Effect, Layer, Result } from "effect"
import { inject } from "vitest"
import { layer } from "./layer.ts"
import { ledgerExists } from "./ledger-exists.ts"
import type { PostgresPlace } from "./place.ts"
import type { OpenOptions } from "./postgres.ts"
import { administer, newDatabase, placeOf } from "./proving/database.ts"

const port = inject("postgresPort")
const { command, event } = samples()

/** Why a store can't be opened; `opened` and the ledger's name where it can. */
const opening = (place: PostgresPlace, options: Partial<OpenOptions> = {}) =>
  EventStore.use((store) => store.head()).pipe(
    onFresh(layer({ place, ledger: "kheo:default", acceptsLoss: true, ...options })),
    Effect.result,
    Effect.map((outcome) => {
      if (Result.isSuccess(outcome)) return `opened ${outcome.success.ledger}`
      assert(outcome.failure._tag === "StoreUnavailable")
      assert.strictEqual(outcome.failure.path, place.shown)
      return outcome.failure.reason
    }),
  )

const begin = (place: PostgresPlace) =>
  EventStore.use((store) => store.append(command(), decided([{ stream: "a", events: [event()] }]))).pipe(
    onFresh(layer({ place, ledger: "kheo:default", acceptsLoss: true })),
  )

describe("opening a database", () => {
  it.live("makes the tables once, whoever comes first, and means the only ledger or the one that is named", () =>
    Effect.gen(function* () {
      const database = yield* Effect.promise(() => newDatabase(port))
      const named = (ledger: string) => placeOf(port, database, `?ledger=${ledger}`)
      const place = placeOf(port, database)
      const asked = { place, ledger: "kheo:default" }
      assert.isFalse(yield* ledgerExists(asked))
      assert.strictEqual(yield* opening(place, { mustExist: true }), "no-such-ledger")
      const all = yield* Effect.forEach([1, 2, 3, 4], () => opening(place), { concurrency: "unbounded" })
      assert.deepStrictEqual(new Set(all), new Set(["opened kheo:default"]))
      yield* begin(named("one"))
      assert.deepStrictEqual([yield* opening(place), yield* ledgerExists(asked)], ["opened one", true])
      yield* begin(named("two"))
      assert.strictEqual(yield* opening(place), "which-ledger")
      assert.strictEqual(yield* opening(named("two"), { mustExist: true }), "opened two")
      assert.strictEqual(yield* opening(named("three"), { mustExist: true }), "no-such-ledger")
      yield* begin(named("kheo:default"))
      assert.strictEqual(yield* opening(place), "opened kheo:default")
    }),
  )

  it.live(
    "refuses newer tables, a server that may lose commits, one that only reads, and who may not make tables",
    () =>
      Effect.gen(function* () {
        const database = yield* Effect.promise(() => newDatabase(port))
        const place = placeOf(port, database)
        const run = (text: string) => Effect.promise(() => administer(port, text, database))
        yield* run("create role a_stranger login")
        assert.strictEqual(yield* opening({ ...place, user: "a_stranger" }), "no-schema")
        assert.strictEqual(yield* opening(place, { acceptsLoss: false }), "not-durable")
        assert.strictEqual(yield* opening(place), "opened kheo:default")
        assert.strictEqual(yield* opening({ ...place, user: "a_stranger" }), "not-permitted")
        yield* run("update kheo.format set version = 99")
        assert.strictEqual(yield* opening(place), "newer-format")
        yield* run(`alter database ${database} set default_transaction_read_only = on`)
        assert.strictEqual(yield* opening(place), "no-writes")
        assert.strictEqual(yield* opening(placeOf(port, "nowhere")), "no-such-database")
        assert.strictEqual(yield* opening({ ...place, user: "unheard_of" }), "wrong-password")
        assert.strictEqual(yield* opening(placeOf(1, database)), "cannot-connect")
      }),
  )

  it.live("turns synchronous_commit on where the database has it off", () =>
    Effect.gen(function* () {
      const database = yield* Effect.promise(() => newDatabase(port))
      yield* Effect.promise(() => administer(port, `alter database ${database} set synchronous_commit = off`))
      assert.strictEqual(yield* opening(placeOf(port, database)), "opened kheo:default")
    }),
  )

  it.live("a ledger locked for too long is busy, and nothing was written", () =>
    Effect.gen(function* () {
      const database = yield* Effect.promise(() => newDatabase(port))
      const place = placeOf(port, database)
      yield* begin(place)
      const holding = administer(
        port,
        "begin; select from kheo.head for update; select pg_sleep(0.6); rollback",
        database,
      )
      yield* Effect.sleep("150 millis")
      const stores = layer({ place, ledger: "kheo:default", acceptsLoss: true, patience: { lock: 50, retry: 100 } })
      const asked = command()
      const write = decided([{ stream: "a", events: [event()] }])
      yield* Effect.gen(function* () {
        const store = yield* EventStore
        const outcome = yield* Effect.result(store.append(asked, write))
        assert(Result.isFailure(outcome) && outcome.failure._tag === "StoreBusy")
        yield* Effect.promise(() => holding)
        assert.deepStrictEqual(yield* store.append(asked, write), { first: 2, last: 2, replayed: false })
      }).pipe(Effect.provide(Layer.fresh(stores)))
    }),
  )
})

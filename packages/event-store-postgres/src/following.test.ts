import { assert, describe, it } from "@effect/vitest"
import type { EventStore } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { Effect, Fiber, Stream } from "effect"
import pg from "pg"
import { inject } from "vitest"
import { pollInterval } from "./ledger-watch.ts"
import { preparePostgres } from "./prepare.ts"
import { administer, newDatabase, placeOf } from "./proving/database.ts"
import { opened } from "./proving/opened.ts"

const port = inject("postgresPort")
const database = await newDatabase(port)
const { command, event } = samples()
let ledgers = 0
const newPlace = () => placeOf(port, database, `?ledger=follow-${++ledgers}`)

const append = (store: EventStore["Service"]) =>
  store.append(command(), decided([{ stream: "a", events: [event(), event()] }]))

const follow = (store: EventStore["Service"], count: number) =>
  store.read({ follow: true }).pipe(Stream.take(count), Stream.runCollect, Effect.forkChild)

const assertFollowed = (fiber: Fiber.Fiber<ReadonlyArray<{ readonly position: number }>, unknown>, count: number) =>
  Effect.map(Fiber.join(fiber), (lines) =>
    assert.deepStrictEqual(
      lines.map(({ position }) => position),
      Array.from({ length: count }, (_, index) => index + 1),
    ),
  )

/** Ends the session that listens, as soon as there is one. */
const listenerKilled = Effect.promise(async () => {
  const text = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = '${database}' and state = 'idle' and (query like 'listen %' or query like '%from kheo.head where ledger = $1')`
  while ((await administer(port, text)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
})

/** Milliseconds that an effect takes. */
const timed = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    const begun = performance.now()
    return Effect.map(effect, () => performance.now() - begun)
  })

describe("following a ledger that others write", () => {
  it.live("tells of each commit at once, and of nothing that was rolled back", () =>
    Effect.gen(function* () {
      const place = newPlace()
      const [one, two] = yield* Effect.all([opened(place), opened(place)])
      const fiber = yield* follow(one, 12)
      yield* Effect.sleep("150 millis")
      const took = yield* timed(
        Effect.andThen(
          Effect.forEach([1, 2, 3, 4, 5, 6], () => append(two)),
          assertFollowed(fiber, 12),
        ),
      )
      assert.isBelow(took, 1_500)
    }),
  )

  it.live("goes on without notifications, a little later", () =>
    Effect.gen(function* () {
      const quiet = yield* Effect.promise(() => newDatabase(port))
      const place = placeOf(port, quiet)
      yield* preparePostgres(place)
      yield* Effect.promise(() =>
        administer(
          port,
          "revoke execute on function pg_notify(text, text) from public; create role mute login in role kheo_writer",
          quiet,
        ),
      )
      const one = yield* opened(place)
      const two = yield* opened({ ...place, user: "mute" })
      const fiber = yield* follow(one, 2)
      yield* Effect.sleep("150 millis")
      yield* append(two)
      const took = yield* timed(assertFollowed(fiber, 2))
      assert.isAbove(took, 200)
      assert.isBelow(took, pollInterval + 1_000)
    }),
  )

  it.live("listens again on a new connection when its own was killed, and reads what it missed", () =>
    Effect.gen(function* () {
      const place = newPlace()
      const [one, two] = yield* Effect.all([opened(place), opened(place)])
      const fiber = yield* follow(one, 6)
      for (let round = 0; round < 3; round++) {
        yield* listenerKilled
        yield* append(two)
      }
      yield* assertFollowed(fiber, 6)
    }),
  )

  it.live("E3: is not held up by another database's transaction that writes and stays open", () =>
    Effect.gen(function* () {
      const place = newPlace()
      const [one, two] = yield* Effect.all([opened(place), opened(place)])
      const stranger = new pg.Client({ host: "127.0.0.1", port, user: "kheo", database: "postgres" })
      yield* Effect.promise(async () => {
        await stranger.connect()
        await stranger.query("begin; create temporary table held (x integer); insert into held values (1)")
      })
      const fiber = yield* follow(one, 4)
      yield* Effect.sleep("100 millis")
      const took = yield* timed(Effect.all([append(two), append(two), assertFollowed(fiber, 4)]))
      assert.isBelow(took, 1_000)
      yield* Effect.promise(() => stranger.end())
    }),
  )
})

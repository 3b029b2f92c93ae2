import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import { EventStore, StoreBusy } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { Context, Effect, Fiber, Layer, Result, Stream } from "effect"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"
const connect = (file: string, busyTimeout?: number) =>
  Effect.map(
    Layer.build(Layer.fresh(layer({ file, ledger, ...(busyTimeout === undefined ? {} : { busyTimeout }) }))),
    (context) => Context.get(context, EventStore),
  )

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe("several connections to one file", () => {
  it.live("a large append goes on where another connection left each of many streams", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const [one, two] = yield* Effect.all([connect(file), connect(file)])
      const to = (streams: ReadonlyArray<number>) =>
        decided(streams.map((stream) => ({ stream: `s/${stream}`, events: [event(), event()] })))
      yield* one.append(command(), to(upTo(20)))
      yield* two.append(command(), to(upTo(30)))
      yield* one.append(command(), to(upTo(40)))
      const lines = yield* Stream.runCollect(one.read({}))
      for (const stream of upTo(40)) {
        const versions = lines.filter((line) => line.stream === `s/${stream}`).map((line) => line.streamVersion)
        assert.deepStrictEqual(versions, upTo(stream <= 20 ? 6 : stream <= 30 ? 4 : 2))
      }
    }).pipe(Effect.scoped),
  )

  it.live("appends of two connections are contiguous, and each sees the other's", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const [one, two] = yield* Effect.all([connect(file), connect(file)])
      const write = (store: EventStore["Service"]) =>
        Effect.suspend(() => store.append(command(), decided([{ stream: "a", events: [event(), event()] }])))
      const writer = (store: EventStore["Service"]) =>
        Effect.replicateEffect(Effect.andThen(Effect.yieldNow, write(store)), 25)
      yield* Effect.all([writer(one), writer(two)], { concurrency: "unbounded" })
      for (const store of [one, two]) {
        const lines = yield* Stream.runCollect(store.read({}))
        assert.deepStrictEqual(
          lines.map((line) => [line.position, line.streamVersion]),
          upTo(100).map((position) => [position, position]),
        )
        assert.deepStrictEqual(yield* store.head(), yield* one.head())
      }
      const asked = command()
      yield* one.append(asked, decided([]))
      assert.isTrue((yield* two.append(asked, Effect.die("decided again"))).replayed)
    }),
  )

  it.live("a follower sees what another connection appends, in order, none left out", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const [one, two] = yield* Effect.all([connect(file), connect(file)])
      const follower = yield* one.read({ follow: true }).pipe(Stream.take(12), Stream.runCollect, Effect.forkChild)
      for (let round = 0; round < 6; round++) {
        yield* Effect.sleep("30 millis")
        yield* two.append(command(), decided([{ stream: "a", events: [event(), event()] }]))
      }
      const lines = yield* Fiber.join(follower)
      assert.deepStrictEqual(
        lines.map((line) => line.position),
        upTo(12),
      )
    }),
  )

  it.live("appends of several processes at once are contiguous", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const store = yield* connect(file)
      const script = fileURLToPath(new URL("append-process.ts", import.meta.url))
      const child = Effect.callback<number | null>((resume) => {
        fork(script, [file, "40"]).on("exit", (code) => resume(Effect.succeed(code)))
      })
      const mine = Effect.suspend(() =>
        store.append(command(), decided([{ stream: "shared", events: [event()] }])),
      ).pipe(Effect.andThen(Effect.sleep("5 millis")), Effect.replicateEffect(40))
      const followed = yield* store.read({ follow: true }).pipe(Stream.take(200), Stream.runCollect, Effect.forkChild)
      const [codes] = yield* Effect.all([Effect.all([child, child], { concurrency: 2 }), mine], { concurrency: 2 })
      assert.deepStrictEqual(codes, [0, 0])
      const lines = yield* Fiber.join(followed)
      const positions = lines.map((line) => line.position)
      assert.deepStrictEqual(positions, upTo(200))
      const shared = yield* Stream.runCollect(store.read({ stream: "shared" }))
      const versions = shared.map((line) => line.streamVersion)
      assert.deepStrictEqual(versions, upTo(120))
    }),
  )

  it.live("a ledger locked for too long is busy, and nothing was written", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const store = yield* connect(file, 1)
      const other = yield* Effect.acquireRelease(
        Effect.sync(() => new Database(file)),
        (db) => Effect.sync(() => db.close()),
      )
      other.exec("begin immediate")
      const asked = command()
      const write = decided([{ stream: "a", events: [event()] }])
      const outcome = yield* Effect.result(store.append(asked, write))
      assert(Result.isFailure(outcome) && outcome.failure instanceof StoreBusy)
      const waiting = yield* Effect.forkChild(store.append(asked, write))
      yield* Effect.sleep("20 millis")
      other.exec("rollback")
      assert.deepStrictEqual(yield* Fiber.join(waiting), { first: 1, last: 1, replayed: false })
    }),
  )
})

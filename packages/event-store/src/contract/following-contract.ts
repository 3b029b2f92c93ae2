import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, type Layer, Result, Stream } from "effect"
import { type AppendError, EventStore, StoreUnavailable } from "../event-store.ts"
import type { Line } from "../line.ts"
import { decided, onFresh, samples } from "./samples.ts"

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

/** What followers and tailers of other event stores have missed, seen twice, or seen in the wrong order. */
export const followingContract = <E>(layer: Layer.Layer<EventStore, E>): void => {
  describe("following while others write", () => {
    const fresh = onFresh(layer)

    it.effect("order inversion within a stream: who began earlier and appends later stands later", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const rounds = 10
        const follower = yield* store
          .read({ follow: true })
          .pipe(Stream.take(2 * rounds), Stream.runCollect, Effect.forkChild)
        for (let round = 0; round < rounds; round++) {
          const begun = yield* Deferred.make<void>()
          const overtaken = yield* Deferred.make<void>()
          const slow = Effect.gen(function* () {
            yield* Deferred.succeed(begun, undefined)
            yield* Deferred.await(overtaken)
            return {
              writes: [{ stream: "a", events: [event({ type: "slow" })] }],
              conditions: [{ stream: "a", is: 2 * round + 1 }],
            }
          })
          const early = yield* Effect.forkChild(store.append(command(), slow))
          yield* Deferred.await(begun)
          const quick = decided([{ stream: "a", events: [event({ type: "quick" })] }], [{ stream: "a", is: 2 * round }])
          yield* store.append(command(), quick)
          yield* Deferred.succeed(overtaken, undefined)
          yield* Fiber.join(early)
        }
        const lines = yield* Fiber.join(follower)
        const seen = lines.map(({ position, streamVersion, type }) => [position, streamVersion, type])
        assert.deepStrictEqual(
          seen,
          upTo(2 * rounds).map((place) => [place, place, place % 2 === 1 ? "quick" : "slow"]),
        )
      }).pipe(fresh),
    )

    it.effect("stall by a stranger: a command that never decides and a reader that never reads on hold up nobody", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const write = Effect.suspend(() => store.append(command(), decided([{ stream: "a", events: [event()] }])))
        yield* write
        const deciding = yield* Deferred.make<void>()
        const stranger = yield* Effect.forkChild(
          store.append(command(), Effect.andThen(Deferred.succeed(deciding, undefined), Effect.never)),
        )
        const reading = yield* Deferred.make<void>()
        const idle = yield* store.read({ follow: true }).pipe(
          Stream.runForEach(() => Effect.andThen(Deferred.succeed(reading, undefined), Effect.never)),
          Effect.forkChild,
        )
        yield* Effect.andThen(Deferred.await(deciding), Deferred.await(reading))
        const follower = yield* store.read({ follow: true }).pipe(Stream.take(6), Stream.runCollect, Effect.forkChild)
        yield* Effect.replicateEffect(write, 5)
        assert.deepStrictEqual(
          (yield* Fiber.join(follower)).map(({ position }) => position),
          upTo(6),
        )
        yield* Fiber.interruptAll([stranger, idle])
        assert.strictEqual((yield* write).last, 7)
      }).pipe(fresh),
    )

    it.effect("skipped positions: a tailer that asks for what is after its last position misses nothing", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        let running = 12
        const attempt = (writer: number, round: number) => {
          const fails = (writer + round) % 5 === 0
          const stream = `s${writer % 3}`
          const decision = Effect.gen(function* () {
            const [last] = yield* Stream.runCollect(store.read({ stream, newest: 1 }))
            yield* Effect.yieldNow
            if (fails) return yield* new StoreUnavailable({ reason: "failed", path: "", detail: "rolled back" })
            return {
              writes: [{ stream, events: [event(), event()] }],
              conditions: [{ stream, is: last?.streamVersion ?? 0 }],
            }
          })
          return store
            .append(command(), decision)
            .pipe(
              Effect.retry({ while: (error: AppendError) => error._tag === "Conflict", times: 500 }),
              Effect.result,
              Effect.map(Result.isSuccess),
            )
        }
        const writer = (number: number) =>
          Effect.forEach(upTo(10), (round) => Effect.andThen(Effect.yieldNow, attempt(number, round))).pipe(
            Effect.ensuring(Effect.sync(() => running--)),
          )
        const tailer = Effect.gen(function* () {
          const seen: Array<Line> = []
          for (let last = false; !last;) {
            last = running === 0
            seen.push(...(yield* Stream.runCollect(store.read({ after: seen.at(-1)?.position ?? 0 }))))
            yield* Effect.yieldNow
          }
          return seen
        })
        const tailers = yield* Effect.forEach(upTo(2), () => Effect.forkChild(tailer))
        const outcomes = yield* Effect.forEach(upTo(12), writer, { concurrency: "unbounded" })
        const appended = outcomes.flat().filter(Boolean).length
        assert.strictEqual(appended, 96)
        for (const fiber of tailers)
          assert.deepStrictEqual(
            (yield* Fiber.join(fiber)).map(({ position }) => position),
            upTo(2 * appended),
          )
      }).pipe(fresh),
    )
  })
}

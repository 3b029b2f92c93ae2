import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, type Layer, Stream } from "effect"
import { collectLines } from "../collect-lines.ts"
import { EventStore } from "../event-store.ts"
import type { ReadQuery } from "../event-store.ts"
import { decided, onFresh, readAll, samples } from "./samples.ts"

/** Queries, and following a ledger that grows. */
export const readingContract = <E>(layer: Layer.Layer<EventStore, E>): void => {
  describe("reading", () => {
    const fresh = onFresh(layer)

    const queries: ReadonlyArray<readonly [ReadQuery, ReadonlyArray<number>]> = [
      [{}, [1, 2, 3, 4, 5, 6]],
      [{ stream: "a" }, [1, 3, 5]],
      [{ stream: "nowhere" }, []],
      [{ tags: ["x"] }, [1, 2, 5]],
      [{ tags: ["x", "y"] }, [2, 5]],
      [{ tags: ["y", "x", "x"] }, [2, 5]],
      [{ tags: ["x", "nowhere"] }, []],
      [{ tags: [] }, [1, 2, 3, 4, 5, 6]],
      [{ types: ["t2"] }, [2, 5, 6]],
      [{ types: ["t1", "t3"] }, [1, 3, 4]],
      [{ types: [] }, []],
      [{ after: 2 }, [3, 4, 5, 6]],
      [{ until: 2 }, [1, 2]],
      [{ after: 2, until: 4 }, [3, 4]],
      [{ after: 4, until: 2 }, []],
      [{ after: 99 }, []],
      [{ stream: "a", tags: ["x"], types: ["t2"], after: 1, until: 5 }, [5]],
      [{ tags: ["x"], after: 1, until: 4 }, [2]],
      [{ types: ["t2"], after: 2, until: 5 }, [5]],
      [{ newest: 2 }, [5, 6]],
      [{ newest: 99 }, [1, 2, 3, 4, 5, 6]],
      [{ newest: 0 }, []],
      [{ newest: 2, tags: ["x"] }, [2, 5]],
      [{ newest: 1, stream: "a", until: 4 }, [3]],
      [{ newest: 9, types: ["t1"], after: 1 }, [4]],
      [{ newest: 1, types: ["nowhere"] }, []],
      [{ follow: true, until: 4 }, [1, 2, 3, 4]],
    ]
    it.effect("a query gives its lines in ledger order", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const writes = [
          { stream: "a", events: [event({ type: "t1", tags: ["x"] })] },
          { stream: "b", events: [event({ type: "t2", tags: ["x", "y"] })] },
          { stream: "a", events: [event({ type: "t3", tags: ["y"] })] },
          { stream: "b", events: [event({ type: "t1" })] },
          { stream: "a", events: [event({ type: "t2", tags: ["z", "y", "x"] })] },
          { stream: "c", events: [event({ type: "t2", tags: ["xy"] })] },
        ]
        yield* store.append(command(), decided(writes))
        for (const [query, expected] of queries) {
          const positions = (yield* readAll(query)).map(({ position }) => position)
          assert.deepStrictEqual(positions, expected, JSON.stringify(query))
          const collected = yield* collectLines(store.read(query))
          assert.deepStrictEqual(
            collected.map(({ position }) => position),
            expected,
            JSON.stringify(query),
          )
        }
      }).pipe(fresh),
    )

    it.effect("long answers come whole, whatever pages they are fetched in", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const events = Array.from({ length: 2_001 }, (_, n) => event({ tags: n % 2 === 0 ? ["even", "all"] : ["all"] }))
        yield* store.append(command(), decided([{ stream: "a", events }]))
        const all = Array.from(events, (_, index) => index + 1)
        const positions = (query: ReadQuery) =>
          Effect.gen(function* () {
            const lines = yield* readAll(query)
            assert.deepStrictEqual(yield* collectLines(store.read(query)), lines)
            return lines.map((line) => line.position)
          })
        assert.deepStrictEqual(yield* positions({}), all)
        assert.deepStrictEqual(yield* positions({ stream: "a", until: 2_000 }), all.slice(0, 2_000))
        assert.deepStrictEqual(yield* positions({ tags: ["all"], after: 1 }), all.slice(1))
        assert.deepStrictEqual(yield* positions({ newest: 1_500, until: 2_000 }), all.slice(500, 2_000))
        assert.strictEqual((yield* positions({ tags: ["all", "even"] })).length, 1_001)
      }).pipe(fresh),
    )

    for (const query of [{}, { tags: ["t"] }] satisfies ReadonlyArray<ReadQuery>)
      it.effect(`following ${JSON.stringify(query)} gives the earlier, then the later, none twice, none left out`, () =>
        Effect.gen(function* () {
          const { command, event } = samples()
          const store = yield* EventStore
          const write = Effect.suspend(() =>
            store.append(
              command(),
              decided([{ stream: "a", events: [event({ tags: ["t"] }), event({ tags: ["t"] })] }]),
            ),
          )
          yield* Effect.replicateEffect(write, 3)
          const followers = yield* Effect.forEach([0, 0, 5], (after) =>
            store
              .read({ ...query, after, follow: true })
              .pipe(Stream.take(46 - after), Stream.runCollect, Effect.forkChild),
          )
          const writer = Effect.replicateEffect(Effect.andThen(Effect.yieldNow, write), 5)
          yield* Effect.all([writer, writer, writer, writer], { concurrency: "unbounded" })
          const seen = yield* Effect.forEach(followers, (fiber) => Fiber.join(fiber))
          const all = Array.from({ length: 46 }, (_, index) => index + 1)
          const positions = seen.map((lines) => lines.map((line) => line.position))
          assert.deepStrictEqual(positions, [all, all, all.slice(5)])
        }).pipe(fresh),
      )

    it.effect("a follower of something rare wakes for it, and only for it", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const rare = yield* store
          .read({ types: ["rare"], follow: true })
          .pipe(Stream.take(2), Stream.runCollect, Effect.forkChild)
        for (const type of ["often", "rare", "often", "often", "rare"]) {
          yield* Effect.yieldNow
          yield* store.append(command(), decided([{ stream: "a", events: [event({ type })] }]))
        }
        const positions = (yield* Fiber.join(rare)).map(({ position }) => position)
        assert.deepStrictEqual(positions, [2, 5])
      }).pipe(fresh),
    )
  })
}

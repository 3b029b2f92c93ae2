import { assert, it } from "@effect/vitest"
import { Effect, Exit, type Layer } from "effect"
import { ProjectionGenerations } from "../projection-generations.ts"
import { ProjectionStore } from "../projection-store.ts"
import {
  aMinute,
  board,
  built,
  factAt,
  failing,
  live,
  nameOf,
  seen,
  shownGenerations,
  statedBetween,
} from "./generation-samples.ts"
import { onFresh } from "./samples.ts"

/** Beginning, flipping, rolling back, stopping and dropping. */
export const generationLivesContract = <E>(layer: Layer.Layer<ProjectionGenerations | ProjectionStore, E>): void => {
  const fresh = onFresh(layer)

  it.effect("a generation is built beside the live one, and nobody sees it", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      yield* live(2)
      const begun = yield* generations.begin(board)
      assert.deepStrictEqual(begun, { ...board, generation: 2 })
      assert.deepStrictEqual(yield* generations.begin(board), begun)
      const lease = yield* generations.lease(begun, "one", aMinute)
      yield* generations.advance(lease, 0, 3, statedBetween(0, 3))
      assert.deepStrictEqual(yield* generations.fact(begun, "f3"), factAt(3))
      assert.deepStrictEqual(yield* seen, ["f1", "f2"])
      assert.strictEqual(yield* ProjectionStore.use((store) => store.position(board)), 2)
      assert.isUndefined(yield* ProjectionStore.use((store) => store.fact(board, "f3")))
      assert.deepStrictEqual(yield* shownGenerations, [
        [1, "live", 2],
        [2, "building", 3],
      ])
    }).pipe(fresh),
  )

  it.effect("nothing is listed before anything is written, and each name and version counts on its own", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const store = yield* ProjectionStore
      assert.strictEqual(yield* store.position(board), 0)
      assert.deepStrictEqual(yield* generations.list, [])
      yield* generations.begin({ name: "board", version: 2 })
      yield* store.advance({ name: "another", version: 1 }, 0, 1, [])
      yield* live(1)
      const names = (yield* generations.list).map(({ generation, name, version }) => [name, version, generation])
      assert.deepStrictEqual(names, [
        ["another", 1, 1],
        ["board", 1, 1],
        ["board", 2, 1],
      ])
    }).pipe(fresh),
  )

  it.effect("a batch on it is applied whole or not at all", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const lease = yield* built(1)
      const moved = yield* failing(generations.advance(lease, 0, 2, statedBetween(0, 2)))
      assert(moved._tag === "ProjectionMoved")
      assert.deepStrictEqual([moved.expected, moved.actual], [0, 1])
      const twice = [...statedBetween(1, 2), { open: factAt(1) }]
      assert.isTrue(Exit.hasDies(yield* Effect.exit(generations.advance(lease, 1, 2, twice))))
      assert.isUndefined(yield* generations.fact(lease, "f2"))
      assert.deepStrictEqual(yield* shownGenerations, [[1, "building", 1]])
      yield* generations.advance(lease, 1, 3, [{ close: "f1", at: 3 }])
      assert.isUndefined(yield* generations.fact(lease, "f1"))
    }).pipe(fresh),
  )

  it.effect("flipped to, it is what readers see, it is moved on like any live one, and the one before is kept", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      yield* live(2)
      const lease = yield* built(3)
      yield* generations.flip(lease)
      assert.deepStrictEqual(yield* seen, ["f1", "f2", "f3"])
      yield* ProjectionStore.use((store) => store.advance(board, 3, 4, statedBetween(3, 4)))
      assert.deepStrictEqual(yield* shownGenerations, [
        [1, "retired", 2],
        [2, "live", 4],
      ])
      const left = yield* generations.list
      assert.isTrue(left.every((one) => one.lease === undefined))
      assert.strictEqual((yield* failing(generations.advance(lease, 4, 5, [])))._tag, "LeaseLost")
      assert.strictEqual((yield* failing(generations.flip(lease)))._tag, "LeaseLost")
      assert.strictEqual((yield* failing(generations.lease(lease, "one", aMinute)))._tag, "NoSuchGeneration")
    }).pipe(fresh),
  )

  it.effect("one that has read less than the live one can't be flipped to, before it catches up", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      yield* live(3)
      const lease = yield* built(2)
      const behind = yield* failing(generations.flip(lease))
      assert(behind._tag === "ProjectionBehind")
      assert.deepStrictEqual([behind.projection, behind.live, behind.actual], ["board", 3, 2])
      assert.deepStrictEqual(yield* shownGenerations, [
        [1, "live", 3],
        [2, "building", 2],
      ])
      yield* generations.advance(lease, 2, 3, statedBetween(2, 3))
      yield* generations.flip(lease)
      assert.deepStrictEqual(yield* seen, ["f1", "f2", "f3"])
    }).pipe(fresh),
  )

  it.effect("the first generation of a projection becomes live without one before it", () =>
    Effect.gen(function* () {
      yield* (yield* ProjectionGenerations).flip(yield* built(2))
      assert.deepStrictEqual(yield* shownGenerations, [[1, "live", 2]])
      assert.deepStrictEqual(yield* seen, ["f1", "f2"])
    }).pipe(fresh),
  )

  it.effect("a retired one that has caught up is rolled back to", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      yield* live(1)
      yield* generations.flip(yield* built(2))
      const lease = yield* generations.lease({ ...board, generation: 1 }, "one", aMinute)
      assert.strictEqual((yield* failing(generations.flip(lease)))._tag, "ProjectionBehind")
      yield* generations.advance(lease, 1, 2, statedBetween(1, 2))
      yield* generations.flip(lease)
      assert.deepStrictEqual(yield* shownGenerations, [
        [1, "live", 2],
        [2, "retired", 2],
      ])
      assert.deepStrictEqual(yield* seen, ["f1", "f2"])
    }).pipe(fresh),
  )

  it.effect(
    "a stopped live one tells every reader where and why, others go on, and a flip away from it ends that",
    () =>
      Effect.gen(function* () {
        const generations = yield* ProjectionGenerations
        const store = yield* ProjectionStore
        yield* live(2)
        yield* generations.stop(board, { at: 3, detail: "unknown event type" })
        const readers = [
          store.position(board),
          store.fact(board, "f1"),
          store.facts(board, { partitions: "every" }),
          store.advance(board, 2, 3, []),
        ]
        for (const reader of readers) {
          const told = yield* failing(Effect.asVoid(reader))
          assert(told._tag === "StoreUnavailable")
          assert.deepStrictEqual([told.reason, told.detail], ["projection-stopped", "board, 3: unknown event type"])
        }
        assert.deepStrictEqual((yield* generations.list)[0]?.stopped, { at: 3, detail: "unknown event type" })
        yield* store.advance({ name: "another", version: 1 }, 0, 3, [])
        yield* generations.flip(yield* built(3))
        assert.deepStrictEqual(yield* seen, ["f1", "f2", "f3"])
      }).pipe(fresh),
  )

  it.effect("one that was read past the event meanwhile is not stopped; one never read is", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      yield* live(3)
      yield* generations.stop(board, { at: 3, detail: "too late" })
      assert.deepStrictEqual(yield* seen, ["f1", "f2", "f3"])
      const unread = { name: "unread", version: 1 }
      yield* generations.stop(unread, { at: 1, detail: "at once" })
      const told = yield* failing(ProjectionStore.use((store) => store.position(unread)))
      assert.strictEqual(told.reason, "projection-stopped")
    }).pipe(fresh),
  )

  it.effect("a stopped one that is being built is neither leased nor flipped to, and another begins beside it", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const lease = yield* built(2)
      yield* generations.stop(nameOf(lease), { at: 3, detail: "unknown event type" })
      assert.strictEqual((yield* failing(generations.lease(lease, "one", aMinute)))._tag, "NoSuchGeneration")
      assert.strictEqual((yield* failing(generations.flip(lease)))._tag, "NoSuchGeneration")
      assert.strictEqual((yield* generations.begin(board)).generation, 2)
    }).pipe(fresh),
  )

  it.effect("dropping takes the rows and the lease; what is live stays", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      yield* live(1)
      const lease = yield* built(2)
      assert.strictEqual((yield* failing(generations.drop({ ...board, generation: 1 })))._tag, "NoSuchGeneration")
      assert.strictEqual((yield* failing(generations.drop({ ...board, generation: 9 })))._tag, "NoSuchGeneration")
      yield* generations.drop(nameOf(lease))
      assert.isUndefined(yield* generations.fact(lease, "f1"))
      assert.strictEqual((yield* failing(generations.advance(lease, 2, 3, [])))._tag, "LeaseLost")
      const again = yield* generations.lease(yield* generations.begin(board), "two", aMinute)
      assert.deepStrictEqual(nameOf(again), nameOf(lease))
      assert.strictEqual((yield* failing(generations.advance(lease, 0, 1, statedBetween(0, 1))))._tag, "LeaseLost")
      yield* generations.advance(again, 0, 1, statedBetween(0, 1))
      assert.deepStrictEqual(yield* seen, ["f1"])
    }).pipe(fresh),
  )
}

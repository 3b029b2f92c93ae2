import { assert, it } from "@effect/vitest"
import { Effect, type Layer, Result } from "effect"
import { ProjectionGenerations } from "../projection-generations.ts"
import type { ProjectionStore } from "../projection-store.ts"
import { aMinute, board, failing, seen, shownGenerations, statedBetween } from "./generation-samples.ts"
import { onFresh } from "./samples.ts"

/** Who may write a generation. */
export const generationLeasesContract = <E>(layer: Layer.Layer<ProjectionGenerations | ProjectionStore, E>): void => {
  const fresh = onFresh(layer)

  it.effect("a lease is held against others until it ends, and its owner prolongs it under the same fence", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const begun = yield* generations.begin(board)
      const first = yield* generations.lease(begun, "one", aMinute)
      const held = yield* failing(generations.lease(begun, "two", aMinute))
      assert(held._tag === "LeaseHeld")
      assert.deepStrictEqual([held.projection, held.owner], ["board", "one"])
      assert.match(held.until, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      assert.deepStrictEqual((yield* generations.list)[0]?.lease, { owner: "one", until: held.until })
      const prolonged = yield* generations.lease(begun, "one", 2 * aMinute)
      assert.deepStrictEqual(prolonged, first)
      assert.isAbove(Date.parse((yield* generations.list)[0]?.lease?.until ?? ""), Date.parse(held.until))
      assert.strictEqual(
        (yield* failing(generations.lease({ ...board, generation: 9 }, "one", 1)))._tag,
        "NoSuchGeneration",
      )
    }).pipe(fresh),
  )

  it.effect("a lease that was taken over writes nothing, flips nothing, and can't be prolonged", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const begun = yield* generations.begin(board)
      const stale = yield* generations.lease(begun, "one", 0)
      yield* generations.advance(stale, 0, 1, statedBetween(0, 1))
      const taken = yield* generations.lease(begun, "two", aMinute)
      assert.isAbove(taken.fence, stale.fence)
      const lost = yield* failing(generations.advance(stale, 1, 2, statedBetween(1, 2)))
      assert(lost._tag === "LeaseLost")
      assert.deepStrictEqual([lost.projection, lost.fence, lost.actual], ["board", stale.fence, taken.fence])
      assert.strictEqual((yield* failing(generations.flip(stale)))._tag, "LeaseLost")
      assert.strictEqual((yield* failing(generations.lease(begun, "one", aMinute)))._tag, "LeaseHeld")
      assert.deepStrictEqual(yield* shownGenerations, [[1, "building", 1]])
      yield* generations.advance(taken, 1, 2, statedBetween(1, 2))
      yield* generations.flip(taken)
      assert.deepStrictEqual(yield* seen, ["f1", "f2"])
    }).pipe(fresh),
  )

  it.effect("taken back after it was taken over, it has a new fence, and the old one stays lost", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const begun = yield* generations.begin(board)
      const stale = yield* generations.lease(begun, "one", 0)
      yield* generations.lease(begun, "two", 0)
      const again = yield* generations.lease(begun, "one", aMinute)
      assert.isAbove(again.fence, stale.fence + 1)
      assert.strictEqual((yield* failing(generations.advance(stale, 0, 1, [])))._tag, "LeaseLost")
      yield* generations.advance(again, 0, 1, [])
    }).pipe(fresh),
  )

  it.effect("of many who begin and lease at once, all begin the same and one holds it", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const outcomes = yield* Effect.forEach(
        Array.from({ length: 12 }, (_, index) => `owner ${index}`),
        (owner) =>
          Effect.andThen(
            Effect.yieldNow,
            Effect.flatMap(generations.begin(board), (begun) =>
              Effect.result(generations.lease(begun, owner, aMinute)),
            ),
          ),
        { concurrency: "unbounded" },
      )
      assert.strictEqual(outcomes.filter(Result.isSuccess).length, 1)
      const others = outcomes.filter(Result.isFailure).map(({ failure }) => failure._tag)
      assert.deepStrictEqual(new Set(others), new Set(["LeaseHeld"]))
      assert.deepStrictEqual(yield* shownGenerations, [[1, "building", 0]])
    }).pipe(fresh),
  )
}

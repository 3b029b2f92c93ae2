import { assert, it } from "@effect/vitest"
import { Effect, Fiber, type Layer, Ref, Result, Schema } from "effect"
import { type Lease, ProjectionGenerations } from "../projection-generations.ts"
import { ProjectionStore } from "../projection-store.ts"
import { aMinute, board, seen, shownGenerations, statedBetween } from "./generation-samples.ts"
import { onFresh } from "./samples.ts"

/** Flips while others write and read, and batches whose outcome is not known. */
export const generationLoadContract = <E>(layer: Layer.Layer<ProjectionGenerations | ProjectionStore, E>): void => {
  const fresh = onFresh(layer)

  it.effect("readers who ask while one generation after another is flipped to miss nothing and see nothing twice", () =>
    Effect.gen(function* () {
      const generations = yield* ProjectionGenerations
      const store = yield* ProjectionStore
      const head = yield* Ref.make(5)
      const catchUp: Effect.Effect<void> = Effect.gen(function* () {
        const from = yield* store.position(board)
        const to = yield* Ref.get(head)
        yield* Effect.yieldNow
        if (from < to) yield* store.advance(board, from, to, statedBetween(from, to))
      }).pipe(Effect.retry({ while: ({ _tag }) => _tag === "ProjectionMoved" }), Effect.orDie)
      const ask = Effect.gen(function* () {
        const knownAt = yield* Ref.get(head)
        yield* catchUp
        yield* Effect.yieldNow
        const facts = yield* store.facts(board, { partitions: ["p"], knownAt })
        const expected = Array.from({ length: knownAt }, (_, index) => index + 1)
        assert.deepStrictEqual(
          facts.map(({ position }) => position),
          expected,
        )
      })
      const rebuild = Effect.gen(function* () {
        const lease = yield* generations.lease(yield* generations.begin(board), "rebuilder", aMinute)
        let from = 0
        for (let flipped = false; !flipped;) {
          const to = Math.min(from + 7, yield* Ref.get(head))
          if (from < to) yield* generations.advance(lease, from, to, statedBetween(from, to))
          from = to
          yield* Effect.yieldNow
          flipped = Result.isSuccess(yield* Effect.result(generations.flip(lease)))
        }
      })
      const write = Effect.andThen(
        Ref.update(head, (position) => position + 1),
        Effect.yieldNow,
      )
      const rebuilding = yield* Effect.forkChild(Effect.replicateEffect(rebuild, 6))
      yield* Effect.all(
        [Effect.replicateEffect(ask, 40), Effect.replicateEffect(ask, 40), Effect.replicateEffect(write, 60)],
        { concurrency: "unbounded" },
      )
      yield* Fiber.join(rebuilding)
      yield* ask
      const statuses = (yield* shownGenerations).map(([, status]) => status)
      assert.strictEqual(statuses.filter((status) => status === "live").length, 1)
      assert.isAtLeast(statuses.length, 6)
    }).pipe(fresh),
  )

  it.effect.prop(
    "a batch that failed, or whose reply was lost, or that was sent twice, is in the generation once",
    [
      Schema.Array(
        Schema.Struct({ size: between(1, 4), fault: Schema.Literals(["none", "before", "after", "twice"]) }),
      ),
    ],
    ([batches]) =>
      Effect.gen(function* () {
        const generations = yield* ProjectionGenerations
        const lease = yield* generations.lease(yield* generations.begin(board), "one", aMinute)
        const position = Effect.map(generations.list, ([first]) => first?.position ?? 0)
        let end = 0
        for (const { fault, size } of batches) {
          end += size
          let faults: ReadonlyArray<string> = [fault]
          while ((yield* position) < end) {
            const from = yield* position
            yield* Effect.ignore(sent(lease, from, end, faults[0] ?? "none"))
            faults = []
          }
        }
        yield* generations.flip(lease)
        assert.deepStrictEqual(
          yield* seen,
          statedBetween(0, end).map((_, index) => `f${index + 1}`),
        )
      }).pipe(fresh),
    { arbitrary: { runs: 25 } },
  )
}

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

const sent = (lease: Lease, from: number, to: number, fault: string) =>
  ProjectionGenerations.use((generations) => {
    const advance = generations.advance(lease, from, to, statedBetween(from, to))
    if (fault === "before") return Effect.fail("lost on the way")
    if (fault === "after") return Effect.andThen(advance, Effect.fail("the reply was lost"))
    return fault === "twice" ? Effect.andThen(advance, advance) : advance
  })

import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer, Schema } from "effect"
import { CheckpointStore, type KeptCheckpoint } from "../checkpoint-store.ts"
import { onFresh } from "./samples.ts"

const checkpoint = (position: number, signer = "one"): KeptCheckpoint => ({
  position,
  note: `kheo:test\n${position}\nq83v\n\n— ${signer} được ký\n`,
  signedAt: "2022-10-18T02:00:00.000Z",
})

/** What every store of checkpoints must do; `layer` has to give a new, empty one each time it is built. */
export const checkpointStoreContract = <E>(name: string, layer: Layer.Layer<CheckpointStore, E>): void => {
  describe(`${name} keeps the contract of a store of checkpoints`, () => {
    const fresh = onFresh(layer)

    it.effect("a new one is empty", () =>
      Effect.gen(function* () {
        const store = yield* CheckpointStore
        assert.deepStrictEqual(yield* store.all, [])
        assert.deepStrictEqual(yield* store.newest(3), [])
      }).pipe(fresh),
    )

    it.effect("what is kept comes back as it was, by position and then in the order of keeping", () =>
      Effect.gen(function* () {
        const store = yield* CheckpointStore
        const [ten, other, nine, empty] = [checkpoint(10), checkpoint(10, "two"), checkpoint(9), checkpoint(0)]
        for (const one of [ten, other, nine, empty]) yield* store.keep(one)
        assert.deepStrictEqual(yield* store.all, [empty, nine, ten, other])
        assert.deepStrictEqual(yield* store.newest(3), [other, ten, nine])
        assert.deepStrictEqual(yield* store.newest(0), [])
        assert.deepStrictEqual(yield* store.newest(9), [other, ten, nine, empty])
      }).pipe(fresh),
    )

    it.effect("a note that is there already adds nothing, and keeps the time of its first signing", () =>
      Effect.gen(function* () {
        const store = yield* CheckpointStore
        const first = checkpoint(3)
        yield* store.keep(first)
        yield* store.keep({ ...first, signedAt: "2023-01-01T00:00:00.000Z" })
        yield* Effect.all(
          Array.from({ length: 6 }, () => Effect.andThen(Effect.yieldNow, store.keep(first))),
          { concurrency: "unbounded" },
        )
        assert.deepStrictEqual(yield* store.all, [first])
      }).pipe(fresh),
    )

    it.effect.prop(
      "any notes in any order are kept as an array sorted by position keeps them",
      [Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 6 })))],
      ([positions]) =>
        Effect.gen(function* () {
          const store = yield* CheckpointStore
          const kept: Array<KeptCheckpoint> = []
          for (const position of positions) {
            const one = checkpoint(position)
            yield* store.keep(one)
            if (!kept.some(({ note }) => note === one.note)) kept.push(one)
          }
          const sorted = kept.toSorted((one, other) => one.position - other.position)
          assert.deepStrictEqual(yield* store.all, sorted)
          assert.deepStrictEqual(yield* store.newest(2), sorted.toReversed().slice(0, 2))
        }).pipe(fresh),
      { arbitrary: { runs: 15 } },
    )
  })
}

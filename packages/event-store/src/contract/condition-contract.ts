import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer, Result } from "effect"
import { type Appended, type AppendError, type Condition, EventStore } from "../event-store.ts"
import { decided, onFresh, readAll, samples } from "./samples.ts"

/** Conditions hold when the ledger is locked, or nothing is written. */
export const conditionContract = <E>(layer: Layer.Layer<EventStore, E>): void => {
  describe("conditions", () => {
    const fresh = onFresh(layer)

    const cases: ReadonlyArray<readonly [Condition, readonly [string, number, number] | undefined]> = [
      [{ stream: "a", is: 2 }, undefined],
      [{ stream: "new", is: 0 }, undefined],
      [{ stream: "a", is: 1 }, ["a", 1, 2]],
      [{ stream: "a", is: 3 }, ["a", 3, 2]],
      [{ stream: "a", is: 0 }, ["a", 0, 2]],
      [{ stream: "new", is: 1 }, ["new", 1, 0]],
      [{ tags: ["x"], noneAfter: 3 }, undefined],
      [{ tags: ["nowhere"], noneAfter: 0 }, undefined],
      [{ tags: ["x"], noneAfter: 2 }, ["x", 2, 3]],
      [{ tags: ["x"], noneAfter: 0 }, ["x", 0, 3]],
      [{ tags: ["x", "y"], noneAfter: 1 }, undefined],
      [{ tags: ["y", "x"], noneAfter: 0 }, ["y x", 0, 1]],
      [{ tags: [], noneAfter: 3 }, undefined],
      [{ tags: [], noneAfter: 2 }, ["", 2, 3]],
    ]
    for (const [condition, conflict] of cases)
      for (const writes of ["a write", "nothing to write"])
        it.effect(`${JSON.stringify(condition)} with ${writes} ${conflict ? "is a conflict" : "holds"}`, () =>
          Effect.gen(function* () {
            const { command, event } = samples()
            const store = yield* EventStore
            const events = [event({ tags: ["x", "y"] }), event({ tags: ["y"] })]
            yield* store.append(command(), decided([{ stream: "a", events }]))
            yield* store.append(command(), decided([{ stream: "b", events: [event({ tags: ["x"] })] }]))
            const write = writes === "a write" ? [{ stream: "c", events: [event()] }] : []
            const outcome = yield* Effect.result(store.append(command(), decided(write, [condition])))
            assert.deepStrictEqual(factsOf(outcome), conflict)
            assert.strictEqual((yield* readAll()).length, 3 + (conflict ? 0 : write.length))
          }).pipe(fresh),
        )

    it.effect("one condition that fails keeps every stream of the command as it was", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        const writes = ["a", "b", "c"].map((stream) => ({ stream, events: [event(), event()] }))
        const conditions = [
          { stream: "a", is: 0 },
          { stream: "c", is: 1 },
        ]
        const asked = command()
        const outcome = yield* Effect.result(store.append(asked, decided(writes, conditions)))
        assert(Result.isFailure(outcome) && outcome.failure._tag === "Conflict")
        assert.deepStrictEqual(yield* readAll(), [])
        assert.strictEqual((yield* store.head()).position, 0)
        const retried = yield* store.append(asked, decided(writes))
        assert.deepStrictEqual(retried, { first: 1, last: 6, replayed: false })
      }).pipe(fresh),
    )

    for (const kind of ["stream", "tags"])
      it.effect(`of 16 concurrent writers that saw the same ${kind} exactly one wins`, () =>
        Effect.gen(function* () {
          const { command, event } = samples()
          const store = yield* EventStore
          yield* store.append(command(), decided([{ stream: "a", events: [event({ tags: ["t"] })] }]))
          const condition = kind === "stream" ? { stream: "a", is: 1 } : { tags: ["t"], noneAfter: 1 }
          const racer = Effect.suspend(() => {
            const writes = [{ stream: "a", events: [event({ tags: ["t"] })] }]
            const decision = Effect.as(Effect.yieldNow, { writes, conditions: [condition] })
            return Effect.result(store.append(command(), decision))
          })
          const outcomes = yield* Effect.all(
            Array.from({ length: 16 }, () => racer),
            { concurrency: "unbounded" },
          )
          const losers = outcomes.filter(Result.isFailure).map(({ failure }) => failure)
          assert.strictEqual(losers.length, 15)
          for (const loser of losers) assert(loser._tag === "Conflict" && loser.expected === 1 && loser.actual === 2)
          assert.strictEqual((yield* readAll()).length, 2)
        }).pipe(fresh),
      )
  })
}

/** Field by field: two errors are deeply equal already when their messages are. */
const factsOf = (outcome: Result.Result<Appended, AppendError>): ReadonlyArray<string | number> | undefined =>
  Result.isFailure(outcome) && outcome.failure._tag === "Conflict"
    ? [outcome.failure.condition, outcome.failure.expected, outcome.failure.actual]
    : undefined

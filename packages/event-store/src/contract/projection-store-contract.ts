import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, type Layer, Result, Schema } from "effect"
import { type Fact, type FactChange, ProjectionStore } from "../projection-store.ts"
import { onFresh } from "./samples.ts"

const board = { name: "board", version: 1 }

const fact = (over: Partial<Fact> = {}): Fact => ({
  id: "f1",
  partition: "campaign/2022",
  occurredAt: "2022-03-01",
  position: 1,
  knownFrom: 1,
  body: '{"n":1}',
  ...over,
})

/** What every store of read models must do; `layer` has to give a new, empty one each time it is built. */
export const projectionStoreContract = <E>(name: string, layer: Layer.Layer<ProjectionStore, E>): void => {
  describe(`${name} keeps the contract of a projection store`, () => {
    const fresh = onFresh(layer)
    const partitions = ["campaign/2022"]

    it.effect("a new projection stands at 0, and each version on its own", () =>
      Effect.gen(function* () {
        const store = yield* ProjectionStore
        assert.strictEqual(yield* store.position(board), 0)
        yield* store.advance(board, 0, 7, [{ open: fact() }])
        assert.strictEqual(yield* store.position(board), 7)
        const raised = { ...board, version: 2 }
        assert.strictEqual(yield* store.position(raised), 0)
        assert.deepStrictEqual(yield* store.facts(raised, { partitions }), [])
        assert.strictEqual(yield* store.fact(raised, "f1"), undefined)
        assert.strictEqual(yield* store.position({ name: "other", version: 1 }), 0)
      }).pipe(fresh),
    )

    it.effect("who is overtaken is told so, and changes nothing", () =>
      Effect.gen(function* () {
        const store = yield* ProjectionStore
        yield* store.advance(board, 0, 3, [])
        const outcome = yield* Effect.result(store.advance(board, 0, 5, [{ open: fact() }]))
        assert(Result.isFailure(outcome) && outcome.failure._tag === "ProjectionMoved")
        const { projection, expected, actual } = outcome.failure
        assert.deepStrictEqual([projection, expected, actual], ["board", 0, 3])
        assert.strictEqual(yield* store.position(board), 3)
        assert.strictEqual(yield* store.fact(board, "f1"), undefined)
      }).pipe(fresh),
    )

    it.effect("a fact opened twice is a defect, and nothing of that batch is applied", () =>
      Effect.gen(function* () {
        const store = yield* ProjectionStore
        yield* store.advance(board, 0, 1, [{ open: fact() }])
        const twice = [{ open: fact({ id: "f2" }) }, { open: fact() }]
        assert.isTrue(Exit.hasDies(yield* Effect.exit(store.advance(board, 1, 2, twice))))
        assert.strictEqual(yield* store.position(board), 1)
        assert.strictEqual(yield* store.fact(board, "f2"), undefined)
      }).pipe(fresh),
    )

    it.effect("a correction closes one row and opens another under the same id", () =>
      Effect.gen(function* () {
        const store = yield* ProjectionStore
        const first = fact()
        const corrected = fact({ occurredAt: "2022-03-09", knownFrom: 4, body: '{"n":2}', partition: "campaign/2023" })
        yield* store.advance(board, 0, 3, [{ open: first }])
        yield* store.advance(board, 3, 4, [{ close: "f1", at: 4 }, { open: corrected }])
        assert.deepStrictEqual(yield* store.fact(board, "f1"), corrected)
        const both = ["campaign/2022", "campaign/2023"]
        const known = (knownAt?: number, asOf?: string) => store.facts(board, { partitions: both, knownAt, asOf })
        assert.deepStrictEqual(yield* known(), [corrected])
        assert.deepStrictEqual(yield* known(4), [corrected])
        assert.deepStrictEqual(yield* known(3), [first])
        assert.deepStrictEqual(yield* known(1), [first])
        assert.deepStrictEqual(yield* known(0), [])
        assert.deepStrictEqual(yield* known(undefined, "2022-03-08"), [])
        assert.deepStrictEqual(yield* known(3, "2022-03-08"), [first])
        assert.deepStrictEqual(yield* store.facts(board, { partitions }), [])
        assert.deepStrictEqual(yield* store.facts(board, { partitions, knownAt: 3 }), [first])
      }).pipe(fresh),
    )

    it.effect("a retraction closes without opening; closing what never stood does nothing", () =>
      Effect.gen(function* () {
        const store = yield* ProjectionStore
        yield* store.advance(board, 0, 3, [{ open: fact() }, { close: "f1", at: 3 }, { close: "nothing", at: 3 }])
        assert.strictEqual(yield* store.fact(board, "f1"), undefined)
        assert.deepStrictEqual(yield* store.facts(board, { partitions }), [])
        assert.deepStrictEqual(yield* store.facts(board, { partitions, knownAt: 2 }), [fact()])
      }).pipe(fresh),
    )

    it.effect("facts come by date, then position, from the partitions asked for, to the day asked for", () =>
      Effect.gen(function* () {
        const store = yield* ProjectionStore
        const facts = [
          fact({ id: "c", occurredAt: "2022-05-01", position: 1 }),
          fact({ id: "b", occurredAt: "2022-04-01", position: 10, partition: "campaign/2023" }),
          fact({ id: "d", occurredAt: "2022-04-01", position: 9 }),
          fact({ id: "a", occurredAt: "2022-04-02", position: 3, partition: "campaign/2024" }),
        ]
        yield* store.advance(
          board,
          0,
          10,
          facts.map((open) => ({ open })),
        )
        const ids = (query: { readonly partitions: ReadonlyArray<string> | "every"; readonly asOf?: string }) =>
          Effect.map(store.facts(board, query), (found) => found.map(({ id }) => id))
        assert.deepStrictEqual(yield* ids({ partitions: ["campaign/2023", "campaign/2022"] }), ["d", "b", "c"])
        assert.deepStrictEqual(yield* ids({ partitions: ["campaign/2022", "campaign/2022"] }), ["d", "c"])
        assert.deepStrictEqual(yield* ids({ partitions: ["campaign/2022"], asOf: "2022-04-30" }), ["d"])
        assert.deepStrictEqual(yield* ids({ partitions: ["campaign/2022"], asOf: "2022-05-01" }), ["d", "c"])
        assert.deepStrictEqual(yield* ids({ partitions: [] }), [])
        assert.deepStrictEqual(yield* ids({ partitions: "every" }), ["d", "b", "a", "c"])
        assert.deepStrictEqual(yield* ids({ partitions: "every", asOf: "2022-04-01" }), ["d", "b"])
      }).pipe(fresh),
    )

    it.effect(
      "what is put takes the place of what stood, which nobody sees again, nor whoever asks what was known",
      () =>
        Effect.gen(function* () {
          const store = yield* ProjectionStore
          const second = fact({ partition: "campaign/2023", knownFrom: 4, body: '{"n":2}' })
          yield* store.advance(board, 0, 3, [{ put: fact() }])
          assert.deepStrictEqual(yield* store.fact(board, "f1"), fact())
          yield* store.advance(board, 3, 5, [
            { put: second },
            { open: fact({ id: "f2", body: "a" }) },
            { put: fact({ id: "f2", body: "b" }) },
          ])
          assert.deepStrictEqual(yield* store.fact(board, "f1"), second)
          assert.deepStrictEqual(yield* store.facts(board, { partitions }), [fact({ id: "f2", body: "b" })])
          assert.deepStrictEqual(yield* store.facts(board, { partitions: ["campaign/2023"], knownAt: 3 }), [])
          yield* store.advance(board, 5, 7, [{ close: "f1", at: 6 }, { put: fact({ knownFrom: 7 }) }])
          assert.deepStrictEqual(yield* store.facts(board, { partitions: ["campaign/2023"], knownAt: 5 }), [second])
          assert.deepStrictEqual(yield* store.fact(board, "f1"), fact({ knownFrom: 7 }))
        }).pipe(fresh),
    )

    it.effect("facts can be asked for page by page, each beginning beyond the last place of the one before", () =>
      Effect.gen(function* () {
        const store = yield* ProjectionStore
        const days = ["2022-04-01", "2022-04-01", "2022-04-02", "2022-04-02", "2022-04-03"]
        const facts = days.map((occurredAt, index) => fact({ id: `f${index}`, occurredAt, position: 9 - index }))
        yield* store.advance(
          board,
          0,
          10,
          facts.map((open) => ({ open })),
        )
        const ids = (query: Parameters<typeof store.facts>[1]) =>
          Effect.map(store.facts(board, query), (found) => found.map(({ id }) => id))
        assert.deepStrictEqual(yield* ids({ partitions, limit: 2 }), ["f1", "f0"])
        const beyond = { occurredAt: "2022-04-01", position: 9 }
        assert.deepStrictEqual(yield* ids({ partitions, limit: 2, beyond }), ["f3", "f2"])
        assert.deepStrictEqual(yield* ids({ partitions, beyond: { ...beyond, position: 8 } }), ["f0", "f3", "f2", "f4"])
        assert.deepStrictEqual(yield* ids({ partitions, beyond, asOf: "2022-04-02" }), ["f3", "f2"])
        const last = { occurredAt: "2022-04-03", position: Number.MAX_SAFE_INTEGER }
        assert.deepStrictEqual(yield* ids({ partitions, beyond: last, limit: 2 }), [])
      }).pipe(fresh),
    )

    const small = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))
    it.effect.prop(
      "what was known at any position is what stood then",
      [Schema.Array(Schema.Struct({ id: small(3), day: small(4), partition: small(1), retract: Schema.Boolean }))],
      ([steps]) =>
        Effect.gen(function* () {
          const store = yield* ProjectionStore
          const standing = new Map<string, Fact>()
          const then: Array<ReadonlyArray<Fact>> = [[]]
          for (const [index, step] of steps.entries()) {
            const position = index + 1
            const id = `f${step.id}`
            const changes: Array<FactChange> = standing.has(id) ? [{ close: id, at: position }] : []
            standing.delete(id)
            if (!step.retract) {
              const occurredAt = `2022-01-0${step.day + 1}`
              const open = fact({ id, occurredAt, position, knownFrom: position, partition: `p${step.partition}` })
              changes.push({ open })
              standing.set(id, open)
            }
            then.push([...standing.values()].toSorted(byDate))
            yield* store.advance(board, index, position, changes)
          }
          for (const [knownAt, facts] of then.entries())
            for (const asOf of [undefined, "2022-01-03"]) {
              const expected = facts.filter((each) => asOf === undefined || each.occurredAt <= asOf)
              const found = yield* store.facts(board, { partitions: ["p0", "p1"], asOf, knownAt })
              assert.deepStrictEqual(found, expected, `known at ${knownAt}, as of ${asOf}`)
            }
          for (const [id, each] of standing) assert.deepStrictEqual(yield* store.fact(board, id), each)
        }).pipe(fresh),
      { arbitrary: { runs: 25 } },
    )
  })
}

const byDate = (one: Fact, other: Fact): number =>
  one.occurredAt < other.occurredAt ? -1 : one.occurredAt > other.occurredAt ? 1 : one.position - other.position

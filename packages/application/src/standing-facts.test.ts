import { assert, describe, it } from "@effect/vitest"
import { EventId } from "@kheo/domain/history"
import { EventStore, ProjectionStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { nameId } from "./command-mark.ts"
import { ledger, onEmpty, write } from "./memory.samples.ts"
import { catchUp, placedFacts, standingFacts } from "./standing-facts.ts"
import { type Deed, deeds, settledOf, writtenOf } from "./standing-facts.samples.ts"
import { on } from "./year.samples.ts"
import { memoryRegister } from "./memory-register.ts"

const thorough = { arbitrary: { runs: 150, size: 25 } }
const partitions = ["unit", "campaign:2022", "campaign:2023"]
const days = ["2022-02-08", "2022-10-14", "2022-10-18", "2022-12-31"]

/** Writes the deeds one by one; the read model catches up wherever a deed is marked with a cut, and at the end. */
const live = (done: ReadonlyArray<Deed>) =>
  Effect.gen(function* () {
    for (const [index, written] of writtenOf(done).entries()) {
      yield* write(`deed ${index}`, [written])
      if (done[index]?.cut) yield* catchUp()
    }
    yield* catchUp()
  })

describe("the stored facts", () => {
  it.effect.prop(
    "read on in any portions are those that stand by definition, on every day",
    [deeds],
    ([done]) =>
      Effect.gen(function* () {
        yield* live(done)
        for (const partition of partitions)
          for (const asOf of days) {
            const stored = yield* placedFacts({ partitions: [partition], asOf })
            assert.deepStrictEqual(stored, settledOf(writtenOf(done), { partition, asOf }))
          }
      }).pipe(onEmpty()),
    thorough,
  )

  it.effect.prop(
    "as known at any position are those that stood there",
    [deeds],
    ([done]) =>
      Effect.gen(function* () {
        yield* live(done)
        const written = writtenOf(done)
        for (let knownAt = 0; knownAt <= written.length; knownAt++)
          for (const partition of partitions) {
            const stored = yield* placedFacts({ partitions: [partition], asOf: "2022-10-18", knownAt })
            const known = written.slice(0, knownAt)
            assert.deepStrictEqual(stored, settledOf(known, { partition, asOf: "2022-10-18" }), `known at ${knownAt}`)
          }
      }).pipe(onEmpty()),
    thorough,
  )

  it.effect.prop(
    "rebuilt from nothing are the same, row by row",
    [deeds],
    ([done]) =>
      Effect.gen(function* () {
        yield* live(done)
        const rows = ProjectionStore.use((store) => store.facts(standingFacts, { partitions, knownAt: 10 }))
        const lines = yield* Stream.runCollect((yield* EventStore).read({}))
        const rebuilt = yield* Effect.andThen(catchUp(), rows).pipe(onEmpty(memoryRegister({ ledger, lines })))
        assert.deepStrictEqual(rebuilt, yield* rows)
      }).pipe(onEmpty()),
    thorough,
  )
})

describe("catching up", () => {
  it.effect("leaves out users and imports, which no projection folds", () =>
    Effect.gen(function* () {
      const committed = {
        _tag: "ImportCommitted",
        ...on("2022-10-21"),
        files: [],
        rows: 0,
        events: 0,
        refused: 0,
      } as const
      yield* write("import", [{ id: nameId("i"), stream: "import/b1", event: committed }])
      yield* catchUp()
      const projections = yield* ProjectionStore
      assert.strictEqual(yield* projections.position(standingFacts), 1)
      assert.isUndefined(yield* projections.fact(standingFacts, EventId.make(nameId("i"))))
    }).pipe(onEmpty()),
  )

  it.effect("by many at once ends where one would end", () =>
    Effect.gen(function* () {
      const held = { _tag: "ParticipationConferenceHeld", ...on("2022-10-14") } as const
      const written = ["u1", "u2", "u3"].map((unit) => ({
        id: nameId(unit),
        stream: `participation/2022/${unit}`,
        event: held,
      }))
      yield* write("conferences", written)
      yield* Effect.all(
        Array.from({ length: 8 }, () => catchUp()),
        { concurrency: "unbounded" },
      )
      assert.strictEqual((yield* placedFacts({ partitions })).length, 3)
    }).pipe(onEmpty()),
  )
})

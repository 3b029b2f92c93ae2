import { assert, describe, it } from "@effect/vitest"
import { EventStore, ProjectionGenerations, ProjectionStore, type StoreBusy, StoreUnavailable } from "@kheo/event-store"
import { Effect, Fiber, Result, Schema } from "effect"
import { nameId } from "../command-mark.ts"
import { command, onEmpty, write } from "../memory.samples.ts"
import type { Register } from "../register.ts"
import { catchUp, placedFacts, standingFacts, standingFactsModel } from "../standing-facts.ts"
import { deeds, settledOf, writtenOf } from "../standing-facts.samples.ts"
import { on } from "../year.samples.ts"
import { catchUpWith, listProjections, type ReadModel, rebuildProjection, rollBackProjection } from "./index.ts"

const partitions = ["campaign:2022"]
const held = (unit: string) => ({
  id: nameId(unit),
  stream: `participation/2022/${unit}`,
  event: { _tag: "ParticipationConferenceHeld", ...on("2022-10-14") } as const,
})
const hold = (unit: string) => write(unit, [held(unit)])

/** An event that no version of ours has ever written. */
const stranger = EventStore.use((store) => {
  const event = { id: nameId("stranger"), type: "kheo.unit.flown.v9", schemaVersion: 9, tags: [], data: {} }
  const events = [{ ...event, time: "2022-10-15T00:00:00+07:00" }]
  return store.append(
    { ...command("stranger"), request: "stranger" },
    Effect.succeed({ writes: [{ stream: "unit/u9", events }], conditions: [] }),
  )
})

/** The same read model in a program that knows the stranger's event. */
const updated: ReadModel = {
  ...standingFactsModel,
  changesOf: (lines, standing) =>
    standingFactsModel.changesOf(
      lines.filter(({ type }) => type !== "kheo.unit.flown.v9"),
      standing,
    ),
}

const statuses = Effect.map(listProjections([standingFactsModel]), (all) =>
  all.map(({ generation, position, status }) => [generation, status, position]),
)

describe("an event that a read model can't take", () => {
  it.effect("stops it there, with the reason, for every reader; others go on", () =>
    Effect.gen(function* () {
      yield* hold("u1")
      yield* hold("u2")
      yield* stranger
      yield* hold("u3")
      for (const reader of [catchUp(), catchUp(), Effect.asVoid(placedFacts({ partitions }))] as const) {
        const told = yield* Effect.result<void, StoreBusy | StoreUnavailable, Register>(reader)
        assert(Result.isFailure(told) && told.failure instanceof StoreUnavailable)
        assert.strictEqual(told.failure.reason, "projection-stopped")
        assert.strictEqual(told.failure.detail, "standing-facts, 3: position 3: unknown event type kheo.unit.flown.v9")
      }
      assert.deepStrictEqual(yield* statuses, [[1, "live", 2]])
      const other = { ...updated, name: "other" }
      yield* catchUpWith(other)
      assert.strictEqual(yield* ProjectionStore.use((store) => store.position(other)), 4)
    }).pipe(onEmpty()),
  )

  it.effect("stands in nobody's way once a program that knows it has built another generation", () =>
    Effect.gen(function* () {
      yield* hold("u1")
      yield* stranger
      yield* hold("u2")
      yield* Effect.ignore(catchUp())
      const failed = yield* Effect.result(rebuildProjection(standingFactsModel, "too old"))
      assert(Result.isFailure(failed) && failed.failure instanceof StoreUnavailable)
      assert.deepStrictEqual(yield* rebuildProjection(updated, "new"), {
        name: "standing-facts",
        generation: 2,
        position: 3,
      })
      assert.strictEqual((yield* placedFacts({ partitions })).length, 2)
    }).pipe(onEmpty()),
  )

  it.effect.prop(
    "leaves all events before it taken and none after it, wherever it stands",
    [Schema.Struct({ before: between(0, 12), after: between(0, 12) })],
    ([{ after, before }]) =>
      Effect.gen(function* () {
        const units = Array.from({ length: before + 1 + after }, (_, index) => `u${index}`)
        for (const unit of units) yield* hold(unit)
        const poisoned: ReadModel = {
          ...standingFactsModel,
          changesOf: (lines, standing) => {
            if (lines.some(({ position }) => position === before + 1)) throw new Error("poison")
            return standingFactsModel.changesOf(lines, standing)
          },
        }
        yield* Effect.ignore(catchUpWith(poisoned))
        const [one] = yield* listProjections([])
        assert.deepStrictEqual([one?.position, one?.stopped], [before, { at: before + 1, detail: "poison" }])
        const generations = yield* ProjectionGenerations
        for (const [index, unit] of units.entries()) {
          const fact = yield* generations.fact({ ...standingFacts, generation: 1 }, nameId(unit))
          assert.strictEqual(fact !== undefined, index < before, unit)
        }
      }).pipe(onEmpty()),
    { arbitrary: { runs: 30 } },
  )
})

describe("rebuilding", () => {
  it.effect.prop(
    "gives the same facts, and so does the step back",
    [deeds],
    ([done]) =>
      Effect.gen(function* () {
        const written = writtenOf(done)
        const half = Math.ceil(written.length / 2)
        for (const [index, one] of written.slice(0, half).entries()) yield* write(`deed ${index}`, [one])
        yield* catchUp()
        yield* rebuildProjection(standingFactsModel, "one")
        for (const [index, one] of written.slice(half).entries()) yield* write(`deed ${half + index}`, [one])
        yield* catchUp()
        const expected = settledOf(written, { partition: "campaign:2022", asOf: "2022-12-31" })
        assert.deepStrictEqual(yield* placedFacts({ partitions, asOf: "2022-12-31" }), expected)
        if (written.length === 0) return
        const back = yield* rollBackProjection(standingFactsModel, "two")
        assert.deepStrictEqual([back.generation, back.position], [1, written.length])
        assert.deepStrictEqual(yield* placedFacts({ partitions, asOf: "2022-12-31" }), expected)
      }).pipe(onEmpty()),
    { arbitrary: { runs: 40, size: 25 } },
  )

  it.effect("while others append and ask leaves no answer short and none double", () =>
    Effect.gen(function* () {
      const store = yield* EventStore
      const ask = Effect.gen(function* () {
        const { position } = yield* store.head()
        yield* catchUp()
        yield* Effect.yieldNow
        const facts = yield* placedFacts({ partitions, knownAt: position })
        assert.deepStrictEqual(
          facts.map((one) => one.position),
          Array.from({ length: position }, (_, index) => index + 1),
        )
      })
      const writing = Effect.forEach(
        Array.from({ length: 40 }, (_, index) => `u${index}`),
        (unit) => Effect.andThen(hold(unit), Effect.yieldNow),
      )
      yield* hold("first")
      const rebuilding = yield* Effect.forkChild(
        Effect.forEach(["a", "b", "c", "d"], (owner) => rebuildProjection(standingFactsModel, owner)),
      )
      yield* Effect.all([writing, Effect.replicateEffect(ask, 40), Effect.replicateEffect(ask, 40)], {
        concurrency: "unbounded",
      })
      const flipped = yield* Fiber.join(rebuilding)
      assert.strictEqual(flipped.length, 4)
      yield* ask
      const kept = (yield* statuses).map(([, status]) => status)
      assert.deepStrictEqual(kept.toSorted(), ["live", "retired"])
    }).pipe(onEmpty()),
  )

  it.effect("by two at once is done by one, and the other is told who", () =>
    Effect.gen(function* () {
      yield* hold("u1")
      const outcomes = yield* Effect.all(
        ["one", "two"].map((owner) => Effect.result(rebuildProjection(standingFactsModel, owner))),
        { concurrency: "unbounded" },
      )
      const refused = outcomes.filter(Result.isFailure).map(({ failure }) => failure._tag)
      assert.isAtMost(refused.length, 1)
      for (const tag of refused) assert.include(["LeaseHeld", "LeaseLost", "NoSuchGeneration"], tag)
      const live = (yield* statuses).filter(([, status]) => status === "live")
      assert.strictEqual(live.length, 1)
    }).pipe(onEmpty()),
  )

  it.effect("that is held by another is refused, and its leftovers are taken over once the lease has ended", () =>
    Effect.gen(function* () {
      yield* hold("u1")
      const generations = yield* ProjectionGenerations
      const begun = yield* generations.begin(standingFacts)
      yield* generations.lease(begun, "another", 60_000)
      const refused = yield* Effect.result(rebuildProjection(standingFactsModel, "one"))
      assert(Result.isFailure(refused) && refused.failure._tag === "LeaseHeld")
      assert.strictEqual(refused.failure.owner, "another")
      yield* generations.lease(begun, "another", 0)
      assert.strictEqual((yield* rebuildProjection(standingFactsModel, "one")).position, 1)
      assert.strictEqual((yield* statuses).length, 1)
    }).pipe(onEmpty()),
  )

  for (const fault of ["before", "after"] as const)
    it.effect(`that fails ${fault} a batch was written leaves the live one, and the next one goes through`, () =>
      Effect.gen(function* () {
        yield* hold("u1")
        yield* catchUp()
        yield* hold("u2")
        const generations = yield* ProjectionGenerations
        const failing = ProjectionGenerations.of({
          ...generations,
          advance: (...all) => {
            const lost = Effect.fail(new StoreUnavailable({ reason: "failed", path: "", detail: "disk full" }))
            return fault === "before" ? lost : Effect.andThen(generations.advance(...all), lost)
          },
        })
        const failed = yield* rebuildProjection(standingFactsModel, "one").pipe(
          Effect.provideService(ProjectionGenerations, failing),
          Effect.result,
        )
        assert(Result.isFailure(failed) && failed.failure._tag === "StoreUnavailable")
        assert.strictEqual((yield* placedFacts({ partitions })).length, 1)
        yield* rebuildProjection(standingFactsModel, "two")
        assert.strictEqual((yield* placedFacts({ partitions })).length, 2)
        assert.deepStrictEqual(
          (yield* statuses).map(([, status]) => status),
          ["retired", "live"],
        )
      }).pipe(onEmpty()),
    )

  it.effect("leaves nothing to step back to before there were two", () =>
    Effect.gen(function* () {
      yield* hold("u1")
      yield* catchUp()
      const refused = yield* Effect.result(rollBackProjection(standingFactsModel, "one"))
      assert(Result.isFailure(refused) && refused.failure._tag === "NoSuchGeneration")
    }).pipe(onEmpty()),
  )
})

function between(minimum: number, maximum: number) {
  return Schema.Int.check(Schema.isBetween({ minimum, maximum }))
}

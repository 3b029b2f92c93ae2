import { assert, describe, it } from "@effect/vitest"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { command, eventOf, onEmpty } from "./memory.samples.ts"
import { registerModel } from "./register-model.ts"
import { handleCampaign, handleModel, handleUnit } from "./use-cases/index.ts"
import { loudspeaker, on, open, openYear } from "./year.samples.ts"

const register = (name: string, over: Partial<typeof loudspeaker> = {}) =>
  registerModel(command(name), { ...loudspeaker, ...over })
const twin = (title: string, number: number) => ({ _tag: "ModelAlreadyRegistered", title, number }) as const
const refusalOf = <A, E extends object>(outcome: Result.Result<A, E>) =>
  Result.isFailure(outcome) && "refusal" in outcome.failure ? outcome.failure.refusal : undefined

/** Long enough for others to come between. */
const aMoment = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

describe("registering a model", () => {
  it.effect("answers with its number and place in the ledger, and again with the same", () =>
    Effect.gen(function* () {
      yield* openYear
      const first = yield* register("first")
      assert.deepInclude(first, { number: "M-2022-0001", position: 4, replayed: false })
      yield* register("second", { title: "Ánh sáng an ninh" })
      assert.deepStrictEqual(yield* register("first"), { ...first, replayed: true })
      assert.strictEqual((yield* (yield* EventStore).head()).position, 5)
    }).pipe(onEmpty()),
  )

  it.effect("under a used id but with another title is a mistake", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* register("first")
      const outcome = yield* Effect.result(register("first", { title: "Ánh sáng an ninh" }))
      assert.isTrue(Result.isFailure(outcome) && outcome.failure._tag === "CommandIdReused")
    }).pipe(onEmpty()),
  )

  it.effect("finds the unit by id, code or name", () =>
    Effect.gen(function* () {
      yield* openYear
      for (const [index, unit] of ["u-my-an", "x03", "xã mỹ an"].entries())
        yield* register(unit, { unit, title: `Mô hình ${index}` })
      const unknown = yield* Effect.result(register("unknown", { unit: "Xã Mỹ Ân" }))
      assert.isTrue(Result.isFailure(unknown) && unknown.failure._tag === "NotFound")
    }).pipe(onEmpty()),
  )

  it.effect("knows a unit's new name as soon as it is recorded, and the old one as before", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* register("before", { title: "Trước" })
      yield* handleUnit(command("rename"), UnitId.make("u-my-an"), {
        _tag: "RenameUnit",
        ...on("2022-01-15"),
        name: "Xã Mỹ An Mới",
      })
      yield* register("after", { unit: "Xã Mỹ An Mới", title: "Sau" })
      const gone = yield* Effect.result(register("gone", { unit: "Xã Mỹ An Cũ" }))
      assert.isTrue(Result.isFailure(gone) && gone.failure._tag === "NotFound")
    }).pipe(onEmpty()),
  )

  it.effect("keeps the person apart, and each campaign counts from 1", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* handleCampaign(command("open 2023"), 2023, { ...open, deadline: "2023-10-20" })
      yield* register("2022")
      const next = yield* register("2023", { campaign: 2023, person: "Lê Thị Ánh", field: "Kinh tế" })
      assert.strictEqual(next.number, "M-2023-0001")
    }).pipe(onEmpty()),
  )
})

describe("of registrations made at once", () => {
  it.effect("each takes its own number, from 1 without gaps or repeats", () =>
    Effect.gen(function* () {
      yield* openYear
      const titles = Array.from({ length: 16 }, (_, index) => `Mô hình ${index + 1}`)
      const made = yield* Effect.forEach(titles, (title) => register(title, { title }), { concurrency: "unbounded" })
      assert.deepStrictEqual(
        made.map(({ number }) => number).toSorted(),
        titles.map((_, index) => `M-2022-${String(index + 1).padStart(4, "0")}`),
      )
      assert.strictEqual(new Set(made.map(({ id }) => id)).size, 16)
    }).pipe(onEmpty()),
  )

  it.effect("forty get through, though each number is taken while others decide on it", () =>
    Effect.gen(function* () {
      yield* openYear
      const titles = Array.from({ length: 40 }, (_, index) => `Mô hình ${index + 1}`)
      const made = yield* Effect.forEach(titles, (title) => register(title, { title }), { concurrency: "unbounded" })
      assert.strictEqual(new Set(made.map(({ number }) => number)).size, 40)
    }).pipe(
      Effect.updateService(EventStore, (store) => ({
        ...store,
        append: (command, decision) => store.append(command, Effect.tap(decision, aMoment)),
      })),
      onEmpty(),
    ),
  )

  it.effect("exactly one wins when they are the same model", () =>
    Effect.gen(function* () {
      yield* openYear
      const outcomes = yield* Effect.forEach(
        Array.from({ length: 8 }, (_, index) => `clerk ${index}`),
        (name) => Effect.result(register(name)),
        { concurrency: "unbounded" },
      )
      assert.strictEqual(outcomes.filter(Result.isSuccess).length, 1)
      for (const outcome of outcomes.filter(Result.isFailure))
        assert.deepStrictEqual(refusalOf(outcome), twin("Tiếng loa an ninh", 1))
    }).pipe(onEmpty()),
  )
})

describe("a twin", () => {
  it.effect("of the same unit and holder is refused, however its title is typed", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* register("first", { title: "Hòa giải ở ấp" })
      const outcome = yield* Effect.result(register("twin", { title: "HOÀ GIẢI Ở ẤP", unit: "Xã Mỹ An" }))
      assert.deepStrictEqual(refusalOf(outcome), twin("Hòa giải ở ấp", 1))
    }).pipe(onEmpty()),
  )

  it.effect("is another model when the unit, the person or a tone differs", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* register("first")
      yield* register("other unit", { unit: "X04" })
      yield* register("a person's", { person: "Lê Thị Ánh" })
      yield* register("another person's", { person: "Lê Thị Anh" })
      const last = yield* register("other title", { title: "Tiếng loà an ninh" })
      assert.strictEqual(last.number, "M-2022-0005")
    }).pipe(onEmpty()),
  )

  it.effect("may come once the first was retracted, under the next number", () =>
    Effect.gen(function* () {
      yield* openYear
      const first = yield* register("first")
      yield* handleModel(command("retract"), first.id, {
        _tag: "RetractModel",
        ...on("2022-10-20"),
        retracts: eventOf("first"),
        reason: "ghi nhầm",
      })
      assert.strictEqual((yield* register("again")).number, "M-2022-0002")
    }).pipe(onEmpty()),
  )
})

import { assert, describe, it } from "@effect/vitest"
import { type UnitCommand, UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { crowded } from "@kheo/event-store/contract"
import { Effect, Result } from "effect"
import { command, onEmpty } from "../memory.samples.ts"
import { handleUnit } from "../use-cases/index.ts"
import { addMyAn, myAn, myLac, on, openYear } from "../year.samples.ts"

const rename = (name: string, day: string): UnitCommand => ({ _tag: "RenameUnit", ...on(day), name })
const refusalOf = <A, E extends object>(outcome: Result.Result<A, E>) =>
  Result.isFailure(outcome) && "refusal" in outcome.failure
    ? (outcome.failure.refusal as { readonly _tag: string })._tag
    : undefined
const position = EventStore.use((store) => Effect.map(store.head(), ({ position }) => position))

describe("a name that sixteen clerks give at once to sixteen units", () => {
  it.effect("is had by one of them", () =>
    Effect.gen(function* () {
      const units = Array.from({ length: 16 }, (_, index) => UnitId.make(`u-${index}`))
      const outcomes = yield* Effect.forEach(
        units,
        (unit) => Effect.result(handleUnit(command(`add ${unit}`), unit, addMyAn)),
        { concurrency: "unbounded" },
      )
      assert.strictEqual(outcomes.filter(Result.isSuccess).length, 1)
      assert.deepStrictEqual(new Set(outcomes.filter(Result.isFailure).map(refusalOf)), new Set(["UnitNameTaken"]))
      assert.strictEqual(yield* position, 1)
    }).pipe(crowded, onEmpty()),
  )

  it.effect("is had by all of them where each has another superior, none of their writes lost", () =>
    Effect.gen(function* () {
      const units = Array.from({ length: 8 }, (_, index) => UnitId.make(`u-${index}`))
      yield* Effect.forEach(
        units,
        (unit) => handleUnit(command(`add ${unit}`), unit, { ...addMyAn, parent: `Huyện ${unit}` }),
        { concurrency: "unbounded" },
      )
      assert.strictEqual(yield* position, 8)
    }).pipe(crowded, onEmpty()),
  )

  it.effect("is had by one when they are renamed, and a merger never loses its receiver to a race", () =>
    Effect.gen(function* () {
      yield* openYear
      const outcomes = yield* Effect.all(
        [
          Effect.result(handleUnit(command("r1"), myAn, rename("Xã Mỹ Mới", "2022-05-01"))),
          Effect.result(handleUnit(command("r2"), myLac, rename("Xã Mỹ Mới", "2022-05-01"))),
        ],
        { concurrency: "unbounded" },
      )
      assert.strictEqual(outcomes.filter(Result.isSuccess).length, 1)
      const into = { ...on("2022-06-01"), into: myLac }
      const end = [
        Effect.result(handleUnit(command("m"), myAn, { _tag: "MergeUnit", ...into })),
        Effect.result(handleUnit(command("d"), myLac, { _tag: "DissolveUnit", ...on("2022-06-01") })),
      ]
      const ends = yield* Effect.all(end, { concurrency: "unbounded" })
      assert.strictEqual(ends.filter(Result.isSuccess).length, 1)
    }).pipe(crowded, onEmpty()),
  )
})

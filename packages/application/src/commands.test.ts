import { assert, describe, it } from "@effect/vitest"
import type { ImportFact } from "@kheo/domain/import"
import { type UnitCommand, type UnitFact, UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { command, eventOf, onEmpty } from "./memory.samples.ts"
import { commitImport, handleCampaign, handleParticipation, handleUnit } from "./use-cases/index.ts"
import { addMyAn, myAn, on, open, openYear } from "./year.samples.ts"

const renamed: UnitFact = { ...addMyAn, _tag: "UnitAdded", name: "Xã Mỹ Ân" }
const position = EventStore.use((store) => Effect.map(store.head(), ({ position }) => position))
const source = (file: string) => ({ file, sha256: "9f86d081", sheet: "Sheet1", row: 7, cell: "B7" })
const failureTag = <A, E extends { readonly _tag: string }>(outcome: Result.Result<A, E>) =>
  Result.isFailure(outcome) ? outcome.failure._tag : undefined

describe("a command under the same id", () => {
  it.effect("is answered as the first time and adds nothing", () =>
    Effect.gen(function* () {
      const first = yield* handleUnit(command("add"), myAn, addMyAn)
      assert.deepStrictEqual(first, { first: 1, last: 1, replayed: false })
      yield* handleCampaign(command("open"), 2022, open)
      const again = yield* handleUnit(command("add"), myAn, addMyAn)
      assert.deepStrictEqual(again, { first: 1, last: 1, replayed: true })
      assert.strictEqual(yield* position, 2)
    }).pipe(onEmpty()),
  )

  it.effect("is the same wherever it was read, and whatever day was assumed", () =>
    Effect.gen(function* () {
      yield* handleUnit(command("add"), myAn, { ...addMyAn, source: source("danh-sach.xlsx") })
      const elsewhere = { ...addMyAn, ...on("2022-03-01", "assumed"), source: source("danh-sach (2).xlsx") }
      assert.isTrue((yield* handleUnit(command("add"), myAn, elsewhere)).replayed)
    }).pipe(onEmpty()),
  )

  it.effect("is the same correction wherever its replacement was read", () =>
    Effect.gen(function* () {
      yield* handleUnit(command("add"), myAn, addMyAn)
      const correct = (file: string): UnitCommand => ({
        _tag: "CorrectUnit",
        ...on("2022-10-19"),
        source: source(file),
        corrects: eventOf("add"),
        reason: "gõ nhầm",
        replacement: { ...renamed, source: source(file) },
      })
      const first = yield* handleUnit(command("correct"), myAn, correct("danh-sach.xlsx"))
      const again = yield* handleUnit(command("correct"), myAn, correct("danh-sach (2).xlsx"))
      assert.deepStrictEqual(again, { ...first, replayed: true })
    }).pipe(onEmpty()),
  )

  for (const [what, unit, other] of [
    ["another name", myAn, { ...addMyAn, name: "Xã Mỹ Ân" }],
    ["a known day instead of an assumed one", myAn, { ...addMyAn, ...on("2022-01-01") }],
    ["another unit", UnitId.make("u-other"), addMyAn],
  ] as const)
    it.effect(`but with ${what} is refused as a mistake and adds nothing`, () =>
      Effect.gen(function* () {
        yield* handleUnit(command("add"), myAn, addMyAn)
        const outcome = yield* Effect.result(handleUnit(command("add"), unit, other))
        assert.strictEqual(failureTag(outcome), "CommandIdReused")
        assert.strictEqual(yield* position, 1)
      }).pipe(onEmpty()),
    )

  it.effect("that was refused may be asked again once its ground is gone", () =>
    Effect.gen(function* () {
      const hold = handleParticipation(command("hold"), 2022, myAn, { _tag: "HoldConference", ...on("2022-10-13") })
      const early = yield* Effect.result(hold)
      assert.isTrue(Result.isFailure(early) && early.failure._tag === "Refused")
      assert.strictEqual(yield* position, 0)
      yield* openYear
      assert.deepStrictEqual(yield* hold, { first: 4, last: 4, replayed: false })
    }).pipe(onEmpty()),
  )
})

describe("the same fact under another id", () => {
  it.effect("adds nothing", () =>
    Effect.gen(function* () {
      yield* openYear
      const again = yield* handleCampaign(command("open anew"), 2022, open)
      assert.deepStrictEqual(again, { first: 4, last: 3, replayed: false })
    }).pipe(onEmpty()),
  )

  it.effect("stated by sixteen people at once stands once", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* Effect.forEach(
        Array.from({ length: 16 }, (_, index) => command(`hold ${index}`)),
        (mark) => handleParticipation(mark, 2022, myAn, { _tag: "HoldConference", ...on("2022-10-13") }),
        { concurrency: "unbounded" },
      )
      assert.strictEqual(yield* position, 4)
    }).pipe(onEmpty()),
  )
})

it.effect("an import is committed once", () =>
  Effect.gen(function* () {
    const counts = { files: [], rows: 1, events: 1, refused: 0 }
    const said: ImportFact = { _tag: "ImportCommitted", ...on("2022-10-21", "receipt"), ...counts }
    yield* commitImport(command("commit"), "b1", 2022, said)
    yield* commitImport(command("commit again"), "b1", 2022, said)
    assert.strictEqual(yield* position, 1)
  }).pipe(onEmpty()),
)

import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { knownPosition } from "./known-at.ts"
import { at, command, onEmpty } from "./memory.samples.ts"
import { handleUnit } from "./use-cases/index.ts"
import { addMyAn, addMyLac, myAn, myLac } from "./year.samples.ts"

const [firstNight, nextMorning] = ["2022-10-21T23:59:59.999+07:00", "2022-10-22T00:00:00.000+07:00"]

/** One event in the last millisecond of 21/10/2022 in Vietnam, one in the first of the next day. */
const twoDays = Effect.gen(function* () {
  yield* at(firstNight)
  yield* handleUnit(command("1"), myAn, addMyAn)
  yield* at(nextMorning)
  yield* handleUnit(command("2"), myLac, addMyLac)
})

const known = (text: string) => Effect.andThen(twoDays, knownPosition(text)).pipe(onEmpty())

describe("what was known", () => {
  const cases: ReadonlyArray<readonly [string, string, number]> = [
    ["at a position", "1", 1],
    ["at position 0, where nothing was", "0", 0],
    ["at a position beyond the ledger: all there is", "999999999999999", 2],
    ["the day before anything was recorded", "2022-10-20", 0],
    ["on a day, to its last millisecond in Vietnam", "2022-10-21", 1],
    ["on the next day", "2022-10-22", 2],
    ["on a day to come", "2999-12-31", 2],
    ["at an instant, what was recorded at it included", firstNight, 1],
    ["a millisecond earlier", "2022-10-21T23:59:59.998+07:00", 0],
    ["at the same instant written in another time zone", "2022-10-21T17:00:00Z", 2],
    ["at a minute", "2022-10-21T23:59+07:00", 0],
    ["at an instant of finer parts than milliseconds", "2022-10-21T23:59:59.999999+07:00", 1],
  ]
  for (const [when, text, position] of cases)
    it.effect(`${when}: ${text} is position ${position}`, () =>
      Effect.map(known(text), (found) => assert.strictEqual(found, position)),
    )

  it.effect("in an empty ledger is nothing, whenever it is asked", () =>
    Effect.gen(function* () {
      for (const text of ["0", "7", "2022-10-21", "2022-10-21T00:00:00Z"])
        assert.strictEqual(yield* knownPosition(text), 0)
    }).pipe(onEmpty()),
  )

  for (const text of [
    "",
    "-1",
    "1.5",
    "hôm qua",
    "21/10/2022",
    "2022-02-30",
    "2022-10-21T09:00:00",
    "2022-10-21 09:00:00Z",
    "2022-10-21T25:00:00Z",
    "2022-02-30T09:00:00Z",
    "2022-13-01T09:00:00Z",
  ])
    it.effect(`“${text}” can't be read`, () =>
      Effect.gen(function* () {
        const outcome = yield* Effect.result(known(text))
        assert(Result.isFailure(outcome) && outcome.failure._tag === "KnownAtUnreadable")
        assert.strictEqual(outcome.failure.text, text)
      }),
    )

  it.effect("is found in a long ledger as by looking through all of it", () =>
    Effect.gen(function* () {
      const minutes = [0, 0, 1, 3, 3, 3, 4, 9, 9, 12]
      for (const [index, minute] of minutes.entries()) {
        yield* at(`2022-10-21T09:${String(minute).padStart(2, "0")}:00+07:00`)
        yield* handleUnit(command(`add ${index}`), `u-${index}` as typeof myAn, { ...addMyAn, name: `Ấp ${index}` })
      }
      for (let minute = 0; minute < 14; minute++) {
        const found = yield* knownPosition(`2022-10-21T09:${String(minute).padStart(2, "0")}:00+07:00`)
        assert.strictEqual(found, minutes.filter((recorded) => recorded <= minute).length, `minute ${minute}`)
      }
    }).pipe(onEmpty()),
  )
})

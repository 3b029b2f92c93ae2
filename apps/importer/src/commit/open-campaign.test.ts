import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { importing, onEmpty, type Paper, stored, storedOf } from "./office.samples.ts"
import { registrations, roster, year } from "./year.samples.ts"

const failing = (...args: Parameters<typeof importing>) =>
  Effect.map(Effect.result(importing(...args)), (outcome) =>
    Result.isFailure(outcome) ? outcome.failure._tag : undefined,
  )

describe("before anything is written", () => {
  const cases: ReadonlyArray<readonly [string, ReadonlyArray<Paper>, object]> = [
    ["DeadlineNeeded", year, { deadline: undefined }],
    ["UnitsNeeded", [registrations], {}],
  ]
  it.effect.each(cases)("an import that can't be finished ends with %s", ([tag, papers, more]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* failing(papers, more), tag)
      assert.deepStrictEqual(yield* stored, [])
    }).pipe(onEmpty()),
  )

  it.effect("another deadline than the open campaign's is refused", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const before = yield* stored
      assert.strictEqual(yield* failing(year, { deadline: "2022-10-25" }), "DeadlineDiffers")
      assert.deepStrictEqual(yield* stored, before)
      assert.strictEqual((yield* importing(year, { deadline: undefined })).events, 0)
    }).pipe(onEmpty()),
  )
})

describe("the campaign", () => {
  it.effect("opens with the roster, in its order, as who is expected, on the first of January", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations], { title: "Dân vận khéo 2022" })
      const units = (yield* storedOf("unit.added")).map(({ subject }) => subject.replace("unit/", ""))
      const [opened] = yield* storedOf("campaign.opened")
      assert.deepInclude(opened?.data, { title: "Dân vận khéo 2022", deadline: "2022-10-15", expected: units })
      assert.isTrue(opened?.time.startsWith("2022-01-01"))
    }).pipe(onEmpty()),
  )

  it.effect("opens with the units that are known when no roster is among the files", () =>
    Effect.gen(function* () {
      yield* importing([roster], { deadline: undefined })
      assert.deepStrictEqual(yield* storedOf("campaign.opened"), [])
      yield* importing([registrations])
      const [opened] = yield* storedOf("campaign.opened")
      assert.strictEqual((opened?.data["expected"] as ReadonlyArray<string> | undefined)?.length, 3)
    }).pipe(onEmpty()),
  )
})

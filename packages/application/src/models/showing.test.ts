import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { Effect, Result, Stream } from "effect"
import { showHistory } from "../history.ts"
import { command, eventOf, onEmpty } from "../memory.samples.ts"
import { showModels } from "../queries.ts"
import { handleModel, handleOffice } from "../use-cases/index.ts"
import { myLac, on, submit } from "../year.samples.ts"
import { bring, form, grant, twoYears } from "./awards.samples.ts"
import { showAwards } from "./show-awards.ts"
import { showFairness } from "./show-fairness.ts"
import { showModel } from "./show-model.ts"
import { showReplication } from "./show-replication.ts"
import { showTimeline } from "./show-timeline.ts"

const granted = Effect.gen(function* () {
  const [first, second] = yield* twoYears
  yield* handleModel(command("results"), second, submit("2022-10-14"))
  yield* bring(second)
  yield* handleModel(command("grant"), second, grant("9/QĐ-UBND"))
  return [first, second] as const
})

const head = EventStore.use((store) => Effect.map(store.head(), ({ position }) => position))

describe("a model's timeline", () => {
  it.effect("is its story with the instants at which it was recorded", () =>
    Effect.gen(function* () {
      const [, second] = yield* granted
      const { years, ...rest } = yield* showTimeline({ model: second })
      const entries = yield* Stream.runCollect(yield* showHistory({ model: second }))
      const recorded = new Map(entries.map(({ position, recordedAt }) => [position, recordedAt]))
      assert.deepStrictEqual(
        years[1]?.chapters.map(({ position, recordedAt }) => [position, recordedAt]),
        [...recorded],
      )
      const story = yield* showModel({ model: second })
      const told = years.map((year) => ({ ...year, chapters: year.chapters.map(({ recordedAt: _, ...one }) => one) }))
      assert.deepStrictEqual<object>({ ...rest, years: told }, story)
    }).pipe(onEmpty()),
  )
})

describe("a model's story", () => {
  it.effect("is one across campaigns, told from either of its models, with events and positions", () =>
    Effect.gen(function* () {
      const [first] = yield* granted
      for (const model of [first, "M-2022-0001"]) {
        const { position, years } = yield* showModel({ model })
        assert.deepStrictEqual(
          years.map(({ campaign, chapters }) => [campaign, chapters.map(({ what }) => what)]),
          [
            [2021, ["ModelRegistered"]],
            [2022, ["ModelRegistered", "ModelSubmitted", "ModelProposedForAward", "ModelReviewed", "ModelAwarded"]],
          ],
        )
        assert.strictEqual(position, yield* head)
        const award = years[1]?.chapters.at(-1)
        assert.deepInclude(award, { event: eventOf("grant"), position, occurredAt: "2022-10-20", basis: "paper" })
      }
    }).pipe(onEmpty()),
  )

  it.effect("ends on the day asked about, as known then; before its registration there is none", () =>
    Effect.gen(function* () {
      const [first, second] = yield* granted
      const known = yield* head
      yield* handleModel(command("mend"), second, {
        _tag: "CorrectModel",
        ...on("2022-10-21"),
        corrects: eventOf("grant"),
        reason: "gõ nhầm",
        replacement: { ...grant("10/QĐ-UBND"), _tag: "ModelAwarded" } as never,
      })
      const decision = (knownAt?: string) =>
        Effect.map(showModel({ model: second, knownAt }), ({ years }) =>
          JSON.stringify(years[1]?.chapters.at(-1)?.data),
        )
      assert.include(yield* decision(), "10/QĐ-UBND")
      assert.include(yield* decision(String(known)), "9/QĐ-UBND")
      const early = yield* showModel({ model: first, asOf: "2021-12-31" })
      assert.strictEqual(early.years.length, 1)
      const before = yield* Effect.result(showModel({ model: second, asOf: "2021-12-31" }))
      assert.isTrue(Result.isFailure(before) && before.failure._tag === "NotFound")
    }).pipe(onEmpty()),
  )
})

describe("awards", () => {
  it.effect("are shown of one campaign, as of a day and as known then", () =>
    Effect.gen(function* () {
      yield* granted
      const numbers = (query: object) =>
        Effect.map(showAwards({ campaign: 2022, ...query }), ({ forms }) =>
          forms.map(({ awarded, form, proposed, reviewed }) => [form, proposed, reviewed, awarded]),
        )
      assert.deepStrictEqual(yield* numbers({}), [[form, 1, 1, 1]])
      assert.deepStrictEqual(yield* numbers({ asOf: "2022-10-19" }), [[form, 1, 1, 0]])
      assert.deepStrictEqual(yield* numbers({ asOf: "2022-10-17" }), [[form, 1, 0, 0]])
      assert.deepStrictEqual(yield* numbers({ knownAt: String((yield* head) - 1) }), [[form, 1, 1, 0]])
      assert.deepStrictEqual(yield* numbers({ campaign: 2021 }), [])
      const [shown] = (yield* showModels({ campaign: 2022 })).models
      assert.deepStrictEqual(shown?.awards, [form])
    }).pipe(onEmpty()),
  )

  it.effect("and replications are counted over the years", () =>
    Effect.gen(function* () {
      const [first] = yield* granted
      yield* handleModel(command("replicate"), first, {
        _tag: "ReplicateModel",
        ...on("2022-09-01"),
        by: { unit: myLac },
        people: 120,
      })
      const found = yield* Stream.runCollect(yield* showHistory({ unit: "X04", type: "model.replicated" }))
      assert.strictEqual(found.length, 1)
      const { awards, byBlock, models } = yield* showFairness({ from: 2021, to: 2022 })
      assert.deepStrictEqual([models, awards, byBlock[0]?.awardedShare], [2, 1, 0.5])
      assert.strictEqual((yield* showFairness({ to: 2021 })).awards, 0)
      const { origins } = yield* showReplication({})
      assert.deepStrictEqual([origins[0]?.number, origins[0]?.adopters[0]?.name], ["M-2021-0001", "Xã Mỹ Lạc"])
      assert.deepStrictEqual((yield* showReplication({ campaign: 2022 })).origins, [])
      assert.deepStrictEqual((yield* showReplication({ asOf: "2022-08-31" })).origins, [])
    }).pipe(onEmpty()),
  )
})

it.effect("awards are held against the office's quotas of that day, unless others are given", () =>
  Effect.gen(function* () {
    yield* granted
    yield* handleOffice(command("quotas"), {
      _tag: "ChangeSettings",
      ...on("2022-01-01"),
      settings: { awardForms: [{ name: form, quota: 0, to: "2022-12-31" }] },
    })
    const quotaOf = (query: object) =>
      Effect.map(showAwards({ campaign: 2022, asOf: "2022-12-31", ...query }), ({ forms }) =>
        forms.map(({ beyond, quota }) => [quota, beyond]),
      )
    assert.deepStrictEqual(yield* quotaOf({}), [[0, 1]])
    assert.deepStrictEqual(yield* quotaOf({ quotas: new Map([[form, 3]]) }), [[3, 0]])
  }).pipe(onEmpty()),
)

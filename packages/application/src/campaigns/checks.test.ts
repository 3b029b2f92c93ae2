import { assert, describe, it } from "@effect/vitest"
import { checks, type CheckCode } from "@kheo/domain/checks"
import type { ModelCommand } from "@kheo/domain/model"
import { Effect } from "effect"
import { findingWords } from "../language/index.ts"
import { at, command, onEmpty } from "../memory.samples.ts"
import { registerModel } from "../register-model.ts"
import { handleCampaign, handleModel } from "../use-cases/index.ts"
import { loudspeaker, on, open, openYear } from "../year.samples.ts"
import { showChecks } from "./index.ts"

const results = "Vận động nhân dân hiến đất, lắp 45 bóng đèn trên tuyến đường dài 2 km, kinh phí 120 triệu đồng"
const submitted = (day: string): ModelCommand => ({
  _tag: "SubmitResults",
  ...on(day, "receipt"),
  results,
  replicationCounts: [],
})
const codes = (campaign: number, asOf: string, knownAt?: string) =>
  Effect.map(showChecks({ campaign, asOf, knownAt }), ({ findings }) => findings.map(({ code }) => code))

/** 2022 and its successor, of which each has one model of xã Mỹ An with the same results. */
const twoYears = Effect.gen(function* () {
  yield* openYear
  const old = yield* registerModel(command("2022"), loudspeaker)
  yield* handleModel(command("results 2022"), old.id, submitted("2022-10-14"))
  yield* at("2023-10-18T08:00:00+07:00")
  yield* handleCampaign(command("open 2023"), 2023, { ...open, ...on("2023-01-01", "assumed"), deadline: "2023-10-20" })
  const model = yield* registerModel(command("2023"), { ...loudspeaker, campaign: 2023, ...on("2023-02-09") })
  yield* handleModel(command("results 2023"), model.id, submitted("2023-10-16"))
})

describe("the checks", () => {
  it.effect("find this year's results in last year's, with both models", () =>
    Effect.gen(function* () {
      yield* twoYears
      const { findings } = yield* showChecks({ campaign: 2023, asOf: "2023-10-18" })
      assert.deepStrictEqual(
        findings.map(({ code, models }) => [code, models.map(({ number }) => number)]),
        [["CHK-06", ["M-2023-0001", "M-2022-0001"]]],
      )
      assert.deepStrictEqual(yield* codes(2022, "2023-10-18"), [])
    }).pipe(onEmpty()),
  )

  it.effect("look at papers up to a day, as known at a time", () =>
    Effect.gen(function* () {
      yield* twoYears
      assert.deepStrictEqual(yield* codes(2023, "2023-10-15"), ["CHK-01"])
      assert.deepStrictEqual(yield* codes(2023, "2023-10-18", "7"), ["CHK-01"])
      assert.deepStrictEqual(yield* codes(2023, "2023-09-01"), [])
    }).pipe(onEmpty()),
  )
})

describe("the words of a finding", () => {
  const params = {
    unit: "Xã Mỹ An",
    title: "Tiếng loa an ninh",
    other: "Ánh sáng an ninh",
    otherUnit: "Xã Mỹ Lạc",
    units: "Xã Mỹ An, Xã Mỹ Lạc",
    forms: "Giấy khen",
    models: 2,
    count: 2,
    percent: 100,
    year: 2021,
    found: 2022,
    expected: 2023,
    deadline: "2022-10-21",
    receivedOn: "2022-10-18",
  }

  it.each(Object.keys(checks) as ReadonlyArray<CheckCode>)(
    "%s names its values in both languages, days as people write them",
    (code) => {
      for (const language of ["vi", "en"] as const) {
        const text = findingWords({ code, params }, language)
        assert.notMatch(text, /\{|\}|undefined|\d{4}-\d{2}-\d{2}/)
        assert.match(text, /Xã Mỹ An/)
      }
    },
  )
})

import { assert, describe, it } from "@effect/vitest"
import type { CampaignCommand } from "@kheo/domain/campaign"
import type { ParticipationCommand } from "@kheo/domain/participation"
import { Effect } from "effect"
import { command, onEmpty } from "../memory.samples.ts"
import { showBoard } from "../queries.ts"
import { registerModel } from "../register-model.ts"
import { handleCampaign, handleParticipation } from "../use-cases/index.ts"
import { loudspeaker, myAn, myLac, on, open, openYear } from "../year.samples.ts"
import { showCampaignTotals, showLists, showOverview, showYears } from "./index.ts"

const received = (day: string): ParticipationCommand => ({
  _tag: "ReceiveReport",
  ...on(day, "receipt"),
  receivedAssumed: false,
  reconciled: true,
})

const openEarlier: CampaignCommand = {
  ...open,
  ...on("2021-01-01", "assumed"),
  title: "Dân vận khéo năm 2021",
  deadline: "2021-10-10",
}

/** 2021 with a report four days before its deadline and one two days after it; 2022 with one report. */
const twoYears = Effect.gen(function* () {
  yield* openYear
  yield* handleCampaign(command("open 2021"), 2021, openEarlier)
  yield* handleParticipation(command("2021 an"), 2021, myAn, received("2021-10-06"))
  yield* handleParticipation(command("2021 lac"), 2021, myLac, received("2021-10-12"))
  yield* handleParticipation(command("2022 an"), 2022, myAn, received("2022-10-14"))
  yield* registerModel(command("register"), loudspeaker)
})

describe("the overview", () => {
  it.effect("is the board and the lists of one reading", () =>
    Effect.gen(function* () {
      yield* twoYears
      const query = { campaign: 2022, asOf: "2022-10-22" }
      const { members, title, ...board } = yield* showOverview(query)
      assert.deepStrictEqual<object>(board, yield* showBoard(query))
      assert.deepStrictEqual<object>(members, (yield* showLists(query)).units)
      assert.strictEqual(title, "Dân vận khéo năm 2022")
      assert.deepStrictEqual(
        members.map(({ behind, overdue }) => [behind, overdue]),
        [
          [false, false],
          [true, true],
        ],
      )
    }).pipe(onEmpty()),
  )
})

describe("years beside each other", () => {
  const reports = (asOf: string) =>
    Effect.map(showYears({ campaign: 2022, asOf }), ({ days, years }) => [
      days,
      ...years.map(({ asOf, campaign, totals }) => [campaign, asOf, totals.reports]),
    ])

  it.effect("are each as many days from their own deadlines", () =>
    Effect.gen(function* () {
      yield* twoYears
      assert.deepStrictEqual(yield* reports("2022-10-18"), [-3, [2021, "2021-10-07", 1], [2022, "2022-10-18", 1]])
      assert.deepStrictEqual(yield* reports("2022-10-23"), [2, [2021, "2021-10-12", 2], [2022, "2022-10-23", 1]])
      assert.deepStrictEqual(yield* reports("2022-10-15"), [-6, [2021, "2021-10-04", 0], [2022, "2022-10-15", 1]])
    }).pipe(onEmpty()),
  )

  it.effect("leave later campaigns out, and know no more than was known", () =>
    Effect.gen(function* () {
      yield* twoYears
      const { years } = yield* showYears({ campaign: 2021, asOf: "2022-10-18" })
      assert.deepStrictEqual(
        years.map(({ campaign }) => campaign),
        [2021],
      )
      const known = yield* showYears({ campaign: 2022, asOf: "2022-10-18", knownAt: "3" })
      assert.deepStrictEqual(
        known.years.map(({ campaign, totals }) => [campaign, totals.reports]),
        [[2022, 0]],
      )
    }).pipe(onEmpty()),
  )
})

describe("the campaigns", () => {
  it.effect("come newest first with their numbers of the day; those opened later are not there yet", () =>
    Effect.gen(function* () {
      yield* twoYears
      const shown = yield* showCampaignTotals({ asOf: "2022-10-18" })
      assert.deepStrictEqual(
        shown.campaigns.map(({ campaign, totals }) => [campaign, totals.units, totals.reports]),
        [
          [2022, 2, 1],
          [2021, 2, 2],
        ],
      )
      const before = yield* showCampaignTotals({ asOf: "2021-10-08" })
      assert.deepStrictEqual(
        before.campaigns.map(({ campaign, totals }) => [campaign, totals.reports]),
        [[2021, 1]],
      )
    }).pipe(onEmpty()),
  )
})

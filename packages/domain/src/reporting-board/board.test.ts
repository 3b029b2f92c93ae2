import { assert, describe, it } from "@effect/vitest"
import { extended, joined, mamNon, myAn, myLac, opened } from "../campaign/campaign.samples.ts"
import { on } from "../history/past.samples.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { board, type BoardNumbers, ReportingBoard, unitProgress } from "./index.ts"
import { life, placed, roster } from "./year.samples.ts"

const stateOf = (...facts: ReadonlyArray<PlacedFact>) => fold(ReportingBoard, [...roster, ...facts])
const boardOf = (...facts: ReadonlyArray<PlacedFact>) => board(stateOf(...facts), 2022, "2022-10-21")
const counts = (expected: Partial<BoardNumbers>, ...facts: ReadonlyArray<PlacedFact>) => {
  const { totals } = boardOf(...facts)
  for (const [key, value] of Object.entries(expected)) assert.strictEqual(totals[key as keyof BoardNumbers], value, key)
}
const progress = (...facts: ReadonlyArray<PlacedFact>) => unitProgress(stateOf(...facts))[0]

describe("the board counts models", () => {
  it("that are registered, individuals' included, and those of individuals once more", () => {
    counts({ models: 2, individuals: 1 }, life("m1").registered, life("m2").hers)
  })

  it("not when they are withdrawn, whatever became of them", () => {
    const withdrawn = [life("m1").hers, life("m1").submitted, life("m1").proposed(), life("m1").withdrawn]
    counts({ models: 0, individuals: 0, submitted: 0, proposed: 0 }, ...withdrawn)
  })

  it("from their registration on: an outcome dated earlier counts nowhere before", () => {
    counts({ models: 0, submitted: 0 }, life("m1").submitted)
    counts({ models: 1, submitted: 1 }, life("m1").submitted, life("m1").registered)
  })

  it("by their current outcome", () => {
    counts({ submitted: 1, notScalable: 0 }, life("m1").registered, life("m1").submitted)
    counts({ submitted: 0, notScalable: 1 }, life("m1").registered, life("m1").notScalable)
    counts({ submitted: 0, notScalable: 0 }, life("m1").registered)
  })

  it("once as proposed, however many forms stand, and not when the proposal was withdrawn", () => {
    const { proposed, registered, takenBack } = life("m1")
    counts({ proposed: 1 }, registered, proposed(), proposed("Bằng khen"))
    counts({ proposed: 1 }, registered, proposed(), proposed("Bằng khen"), takenBack)
    counts({ proposed: 0 }, registered, proposed(), takenBack)
    counts({ proposed: 1 }, registered, proposed(), takenBack, proposed())
  })
})

describe("the board counts units", () => {
  it("that are expected, without a registration too, once each, the later ones at the end", () => {
    const { blocks, missing, totals } = boardOf(placed.unit(mamNon), placed.campaign(joined), placed.campaign(joined))
    assert.strictEqual(totals.units, 3)
    assert.deepStrictEqual(missing, ["Xã Mỹ An", "Xã Mỹ Lạc", "Trường Mầm non"])
    assert.deepStrictEqual(
      blocks.map(({ block, units }) => [block, units]),
      [
        ["Khối xã", 2],
        ["Khối trường", 1],
      ],
    )
  })

  it("once when the opening names them twice", () => {
    const twice = placed.campaign({ ...opened, expected: [myLac, myAn, myLac] })
    const state = fold(ReportingBoard, [placed.unit(myAn), placed.unit(myLac), twice])
    assert.deepStrictEqual(board(state, 2022, "2022-10-21").missing, ["Xã Mỹ Lạc", "Xã Mỹ An"])
  })

  it("that held their conference, which clears nobody", () => {
    const held = boardOf(placed.conference(myAn, "2022-10-13"))
    assert.strictEqual(held.totals.conferences, 1)
    assert.deepStrictEqual(held.reported, [])
  })

  it("that have reported, also when no row of the report was understood", () => {
    const { missing, reported, totals } = boardOf(placed.report(myLac, "2022-10-18", false))
    assert.deepStrictEqual([totals.reports, reported, missing], [1, ["Xã Mỹ Lạc"], ["Xã Mỹ An"]])
    assert.isTrue(unitProgress(stateOf(placed.report(myLac, "2022-10-18", false)))[1]?.unreconciled)
  })

  it("as late when the report came after the deadline, which is inclusive and may be extended", () => {
    counts({ late: 0 }, placed.report(myAn, "2022-10-21"))
    counts({ late: 1, reports: 1 }, placed.report(myAn, "2022-10-22"))
    counts({ late: 0 }, placed.campaign(extended("2022-10-25")), placed.report(myAn, "2022-10-22"))
    counts({ late: 1 }, placed.campaign(extended("2022-10-25")), placed.report(myAn, "2022-10-26"))
  })

  it("only of the list: others are not on the board, nor their models", () => {
    counts({ units: 2, models: 0 }, placed.unit(mamNon), life("m1", mamNon).registered)
  })
})

describe("a unit that has reported in part", () => {
  it("is shown with what is still missing; one that has not reported misses everything", () => {
    const models = [life("m1"), life("m2"), life("m3")].map(({ registered }) => registered)
    const outcomes = [life("m1").submitted, life("m2").notScalable]
    assert.strictEqual(progress(...models, ...outcomes, placed.report(myAn, "2022-10-18"))?.outstanding, 1)
    assert.strictEqual(progress(...models, ...outcomes)?.outstanding, 0)
  })
})

describe("the board of a campaign", () => {
  it("has no deadline before the opening, and an unknown unit goes by its id", () => {
    const before = board(fold(ReportingBoard, [placed.unit(myAn)]), 2022, "2021-12-31")
    assert.deepStrictEqual([before.deadline, before.blocks, before.totals.units], [null, [], 0])
    const nameless = unitProgress(fold(ReportingBoard, [placed.campaign()]))[0]
    assert.deepStrictEqual([nameless?.name, nameless?.code, nameless?.block], [myAn, null, ""])
  })

  it("tells of each unit its code, its conference's and its report's day", () => {
    const unit = progress(placed.conference(myAn, "2022-10-13"), placed.report(myAn, "2022-10-18"))
    assert.deepInclude(unit, { code: "X03", conferenceOn: "2022-10-13", reportedOn: "2022-10-18", late: false })
  })

  it("is not changed by its close", () => {
    const closing = placed.campaign({ _tag: "CampaignClosed", ...on("2022-10-21") })
    assert.deepStrictEqual(boardOf(closing), boardOf())
  })
})

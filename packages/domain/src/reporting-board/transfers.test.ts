import { assert, describe, it } from "@effect/vitest"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { board, ReportingBoard, unitProgress } from "./index.ts"
import { life, placed, roster } from "./year.samples.ts"

const stateOf = (...facts: ReadonlyArray<PlacedFact>) => fold(ReportingBoard, [...roster, ...facts])
const boardOf = (...facts: ReadonlyArray<PlacedFact>) => board(stateOf(...facts), 2022, "2022-10-21")
const unit = (id: string, ...facts: ReadonlyArray<PlacedFact>) =>
  unitProgress(stateOf(...facts)).find((one) => one.id === id)

describe("a unit that merged into another", () => {
  const moved = placed.transfer(myAn, myLac)

  it("leaves the list, and its models count with its successor", () => {
    const { missing, totals } = boardOf(life("m1").registered, life("m2").hers, life("m1").submitted, moved)
    assert.deepStrictEqual(missing, ["Xã Mỹ Lạc"])
    assert.deepInclude(totals, { units: 1, models: 2, individuals: 1, submitted: 1 })
  })

  it("brings its report along, so that its successor has reported and still owes the rest", () => {
    const facts = [life("m1").registered, life("m1").submitted, life("m2", myLac).registered, moved]
    assert.deepInclude(unit(myLac, placed.report(myAn, "2022-10-14"), ...facts), {
      reportedOn: "2022-10-14",
      late: false,
      outstanding: 1,
    })
  })

  it("takes nothing from its successor: the first of their reports and conferences counts", () => {
    const own = [placed.report(myLac, "2022-10-12"), placed.conference(myLac, "2022-10-11")]
    const came = [placed.report(myAn, "2022-10-24", false), placed.conference(myAn, "2022-10-20")]
    const both = { reportedOn: "2022-10-12", conferenceOn: "2022-10-11", late: false, unreconciled: false }
    assert.deepInclude(unit(myLac, ...own, ...came, moved), both)
  })

  it("puts a successor that was not expected at the end of the list", () => {
    const { missing } = boardOf(placed.unit(mamNon), placed.transfer(myAn, mamNon))
    assert.deepStrictEqual(missing, ["Xã Mỹ Lạc", "Trường Mầm non"])
  })

  it("goes on with the successor's own successor", () => {
    const facts = [placed.unit(mamNon), life("m1").registered, moved, placed.transfer(myLac, mamNon)]
    assert.deepInclude(boardOf(...facts).totals, { units: 1, models: 1 })
    assert.strictEqual(unit(mamNon, ...facts)?.models, 1)
  })

  it("that ended without a successor counts nowhere, nor do its models", () => {
    const { reported, totals } = boardOf(
      life("m1").registered,
      placed.report(myAn, "2022-10-14"),
      placed.transfer(myAn),
    )
    assert.deepInclude(totals, { units: 1, models: 0, reports: 0 })
    assert.deepStrictEqual(reported, [])
  })
})

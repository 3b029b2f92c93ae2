import { assert, describe, it } from "@effect/vitest"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import type { CampaignPolicy } from "../campaign/policy.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { ReportingBoard } from "../reporting-board/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { unitFacets, unitLists } from "./index.ts"

const usual: CampaignPolicy = { conferenceClears: false, chaseUnregistered: true }
const facetsOf = (asOf: string, ...facts: ReadonlyArray<PlacedFact>) =>
  unitFacets(fold(ReportingBoard, [...roster, ...facts]), asOf)
const listsOf = (policy: CampaignPolicy, ...facts: ReadonlyArray<PlacedFact>) => {
  const lists = unitLists(facetsOf("2022-10-21", ...facts), policy)
  const ids = (units: ReadonlyArray<{ readonly id: string }>) => units.map(({ id }) => id)
  return {
    outstanding: ids(lists.outstanding),
    neverRegistered: ids(lists.neverRegistered),
    closedUnregistered: ids(lists.closedUnregistered),
    behind: ids(lists.behind),
  }
}

describe("the facets of a unit", () => {
  const [first] = facetsOf("2022-10-18")

  it("of which nothing is known say so", () => {
    assert.deepStrictEqual(first, {
      id: myAn,
      code: "X03",
      name: "Xã Mỹ An",
      block: "Khối xã",
      registered: false,
      conferenceHeldOn: null,
      report: null,
      overdue: false,
      outcomes: [],
      awardProposed: false,
      remindedOn: null,
    })
  })

  it("tell each thing apart", () => {
    const { hers, proposed, registered, submitted } = life("m1")
    const facts = [registered, life("m2").notScalable, life("m2").registered, submitted, proposed()]
    const [unit] = facetsOf("2022-10-18", ...facts, placed.conference(myAn, "2022-10-13"), hers)
    assert.deepInclude(unit, { registered: true, conferenceHeldOn: "2022-10-13", report: null, awardProposed: true })
    assert.deepStrictEqual<object | undefined>(unit?.outcomes, [
      { model: "m1", outcome: "submitted" },
      { model: "m2", outcome: "notScalable" },
    ])
  })

  it("call a report late when it came after the deadline, and a silent unit overdue from the day after", () => {
    const report = (day: string) => facetsOf("2022-10-25", placed.report(myAn, day))[0]
    assert.strictEqual(report("2022-10-21")?.report?.timing, "onTime")
    assert.strictEqual(report("2022-10-22")?.report?.timing, "late")
    assert.strictEqual(report("2022-10-22")?.overdue, false)
    assert.deepStrictEqual(
      ["2022-10-21", "2022-10-22"].map((asOf) => facetsOf(asOf)[0]?.overdue),
      [false, true],
    )
  })

  it("name its newest reminder, its predecessors' included", () => {
    const facts = [placed.reminder(myLac, "2022-10-12"), placed.reminder(myAn, "2022-10-14")]
    assert.strictEqual(facetsOf("2022-10-18", ...facts)[0]?.remindedOn, "2022-10-14")
    assert.strictEqual(facetsOf("2022-10-18", ...facts, placed.transfer(myAn, myLac))[0]?.remindedOn, "2022-10-14")
  })
})

describe("the lists", () => {
  const registered = life("m1").registered

  it("tell who registered and owes from who never registered, and chase both", () => {
    const lists = listsOf(usual, registered)
    assert.deepStrictEqual(lists, {
      outstanding: [myAn],
      neverRegistered: [myLac],
      closedUnregistered: [],
      behind: [myAn, myLac],
    })
    assert.deepStrictEqual(listsOf({ ...usual, chaseUnregistered: false }, registered).behind, [myAn])
  })

  it("drop a unit that reported, and one whose every model was declared not scalable", () => {
    assert.deepStrictEqual(listsOf(usual, registered, placed.report(myAn, "2022-10-14")).outstanding, [])
    assert.deepStrictEqual(listsOf(usual, registered, life("m1").notScalable).outstanding, [])
    const half = [registered, life("m1").notScalable, life("m2").registered]
    assert.deepStrictEqual(listsOf(usual, ...half).outstanding, [myAn])
    assert.deepStrictEqual(listsOf(usual, registered, life("m1").submitted).outstanding, [myAn])
  })

  it("let a conference clear a unit only where the campaign says so", () => {
    const held = [registered, placed.conference(myAn, "2022-10-13")]
    assert.deepStrictEqual(listsOf(usual, ...held).outstanding, [myAn])
    assert.deepStrictEqual(listsOf({ ...usual, conferenceClears: true }, ...held).outstanding, [])
  })

  it("name a unit that closed without ever having registered, and don't remind it", () => {
    const lists = listsOf(usual, placed.report(myLac, "2022-10-14"))
    assert.deepStrictEqual([lists.closedUnregistered, lists.neverRegistered, lists.behind], [[myLac], [myAn], [myAn]])
  })

  it("don't know a unit that was not expected", () => {
    const all = Object.values(listsOf(usual, placed.unit(mamNon), life("m1", mamNon).registered)).flat()
    assert.notInclude(all, mamNon)
  })
})

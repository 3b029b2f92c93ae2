import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import {
  closed,
  ended,
  extended,
  joined,
  mamNon,
  myAn,
  myLac,
  opened,
  reopened,
  transferred,
} from "../campaign/campaign.samples.ts"
import type { CampaignFact } from "../campaign/events.ts"
import { on } from "../history/past.samples.ts"
import { fold } from "../movement/index.ts"
import { placed } from "../reporting-board/year.samples.ts"
import { CampaignOutlines } from "./index.ts"

const planned: CampaignFact = {
  _tag: "CampaignDistrictConferencePlanned",
  ...on("2022-10-19"),
  plannedFor: "2022-10-28",
  place: "Hội trường huyện",
}
const held: CampaignFact = { _tag: "CampaignDistrictConferenceHeld", ...on("2022-10-28"), paper: "12-BB/BCĐ" }
const outline = (...facts: ReadonlyArray<CampaignFact>) => fold(CampaignOutlines, facts.map(placed.campaign))

describe("the outline of a campaign", () => {
  it("before it is opened says nothing but the usual switches", () => {
    const { deadline, open, policy, title } = outline()
    assert.deepStrictEqual([title, deadline, open], [null, null, false])
    assert.deepStrictEqual(policy, { conferenceClears: false, chaseUnregistered: true })
  })

  it("tells title, period, grounds, switches and the deadline in force with its extensions", () => {
    const period = { from: "2021-11-01", to: "2022-10-31" }
    const policy = { conferenceClears: true, chaseUnregistered: true }
    const shown = outline({ ...opened, period, policy, grounds: ["66-CV/BDVHU"] }, joined, extended("2022-10-25"))
    assert.deepInclude(shown, { title: opened.title, deadline: "2022-10-25", open: true })
    assert.deepStrictEqual([shown.period, shown.policy, shown.grounds], [period, policy, ["66-CV/BDVHU"]])
    assert.deepStrictEqual(shown.extensions, [{ deadline: "2022-10-25", on: "2022-10-19", reason: null }])
  })

  it("tells who left for whom, and the district's own conference", () => {
    const shown = outline(opened, transferred(), ended(myLac), planned, held)
    const left = { on: "2022-10-15", reason: null, paper: null }
    assert.deepStrictEqual(shown.transfers, [
      { unit: myAn, to: mamNon, ...left },
      { unit: myLac, to: null, ...left },
    ])
    assert.deepStrictEqual(shown.conferencePlan, { on: "2022-10-28", place: "Hội trường huyện", paper: null })
    assert.deepStrictEqual(shown.conference, { on: "2022-10-28", place: null, paper: "12-BB/BCĐ" })
  })

  it("is closed and open again as it was closed and reopened", () => {
    assert.isFalse(outline(opened, closed).open)
    assert.isTrue(outline(opened, closed, reopened).open)
  })
})

const any = [opened, joined, extended("2022-10-25"), transferred(), ended(), planned, held, closed, reopened]
it.prop(
  "folded in two portions is the same as at once",
  [
    Arbitrary.array(Arbitrary.schema(Schema.Literals([0, 1, 2, 3, 4, 5, 6, 7, 8])), { maxLength: 12 }),
    Arbitrary.schema(Schema.Literals([0, 1, 2, 5])),
  ],
  ([kinds, cut]) => {
    const facts = kinds.map((kind) => placed.campaign(any[kind] ?? opened))
    const first = fold(CampaignOutlines, facts.slice(0, cut))
    assert.deepStrictEqual(facts.slice(cut).reduce(CampaignOutlines.apply, first), fold(CampaignOutlines, facts))
  },
)

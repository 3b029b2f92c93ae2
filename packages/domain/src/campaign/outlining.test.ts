import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { eventId, on, today } from "../history/past.samples.ts"
import { campaign, closed, opened } from "./campaign.samples.ts"
import type { CampaignEvent, CampaignFact } from "./events.ts"
import { Campaign, type CampaignCommand, defaultPolicy, heldConference, plannedConference, policy } from "./index.ts"

const given = (...past: ReadonlyArray<CampaignEvent>) => ({
  when: (command: CampaignCommand) => Campaign.decide(campaign(...past), command, { today, campaign: 2022 }),
})
const open: CampaignCommand = { ...opened, _tag: "OpenCampaign" }
const held: CampaignFact = { _tag: "CampaignDistrictConferenceHeld", ...on("2022-10-20"), place: "Hội trường huyện" }
const hold: CampaignCommand = { ...held, _tag: "HoldDistrictConference" }
const planned = (plannedFor: string): CampaignFact => ({
  _tag: "CampaignDistrictConferencePlanned",
  ...on("2022-10-19"),
  plannedFor,
})
const plan = (plannedFor: string): CampaignCommand => ({
  ...on("2022-10-19"),
  plannedFor,
  _tag: "PlanDistrictConference",
})

describe("the outline of a campaign", () => {
  const period = { from: "2021-11-01", to: "2022-10-31" }
  const switches = { conferenceClears: true, chaseUnregistered: false }

  it("has a period that need not be a calendar year, switches and grounds", () => {
    const said = { ...open, period, policy: switches, grounds: ["66-CV/BDVHU ngày 09/02/2022"] }
    const decided = Result.getOrThrow(given().when(said))
    assert.deepStrictEqual<object>(decided, [{ ...said, _tag: "CampaignOpened" }])
    assert.deepStrictEqual(policy(campaign(...decided)), switches)
  })

  it("has the usual switches when its opening says none: a conference alone clears nobody, and all are chased", () => {
    assert.deepStrictEqual(policy(campaign(opened)), { conferenceClears: false, chaseUnregistered: true })
    assert.deepStrictEqual(policy(campaign(opened)), defaultPolicy)
  })

  it("makes no sense when it ends before it begins, or is due before its first day", () => {
    const reversed = { from: "2022-10-31", to: "2021-11-01" }
    const early = (deadline: string, start: string) => Result.fail({ _tag: "DeadlineBeforeStart", deadline, start })
    assert.deepStrictEqual<unknown>(
      given().when({ ...open, period: reversed }),
      Result.fail({ _tag: "PeriodReversed", ...reversed }),
    )
    assert.deepStrictEqual<unknown>(
      given().when({ ...open, period, deadline: "2021-10-31" }),
      early("2021-10-31", "2021-11-01"),
    )
    assert.deepStrictEqual<unknown>(
      given().when({ ...open, deadline: "2021-10-21" }),
      early("2021-10-21", "2022-01-01"),
    )
    assert.isTrue(Result.isSuccess(given().when({ ...open, period, deadline: "2021-11-01" })))
  })

  it("is corrected with the opening, switches included, and must go on making sense", () => {
    const correct = (replacement: CampaignFact): CampaignCommand =>
      Campaign.Command.cases.CorrectCampaign.make({
        ...on(today),
        corrects: eventId(1),
        reason: "Kết luận 49-KL/BCĐ",
        replacement,
      })
    const mended = Result.getOrThrow(given(opened).when(correct({ ...opened, policy: switches })))
    assert.deepStrictEqual(policy(campaign(opened, ...mended)), switches)
    const wrong = given(opened).when(correct({ ...opened, deadline: "2021-10-21" }))
    assert.isTrue(Result.isFailure(wrong) && wrong.failure._tag === "DeadlineBeforeStart")
  })
})

describe("the district's own conference", () => {
  const alreadyHeld = Result.fail({ _tag: "DistrictConferenceAlreadyHeld", occurredAt: "2022-10-20" } as const)

  it("is planned, planned anew for another day, and held", () => {
    assert.deepStrictEqual(given(opened).when(plan("2022-10-28")), Result.succeed([planned("2022-10-28")]))
    assert.deepStrictEqual(given(opened, planned("2022-10-28")).when(plan("2022-10-28")), Result.succeed([]))
    const anew = campaign(opened, planned("2022-10-28"), planned("2022-10-30"))
    assert.strictEqual(plannedConference(anew)?.fact.plannedFor, "2022-10-30")
    assert.deepStrictEqual(given(opened, planned("2022-10-20")).when(hold), Result.succeed([held]))
  })

  it("may have been held though no paper planned it, and after the campaign was closed", () => {
    assert.deepStrictEqual(given(opened, closed).when(hold), Result.succeed([held]))
    assert.strictEqual(heldConference(campaign(opened, held))?.fact.occurredAt, "2022-10-20")
  })

  it("is held once, and not planned any more once it was held", () => {
    assert.deepStrictEqual(given(opened, held).when(hold), Result.succeed([]))
    assert.deepStrictEqual(given(opened, held).when({ ...hold, ...on("2022-10-21") }), alreadyHeld)
    assert.deepStrictEqual(given(opened, held).when(plan("2022-10-28")), alreadyHeld)
  })

  it("is not planned for a day before the paper's own, and not before the opening", () => {
    const misdated = {
      _tag: "DistrictConferencePlanMisdated",
      plannedFor: "2022-10-18",
      occurredAt: "2022-10-19",
    } as const
    assert.deepStrictEqual(given(opened).when(plan("2022-10-18")), Result.fail(misdated))
    for (const command of [hold, plan("2022-10-28")])
      assert.deepStrictEqual(given().when(command), Result.fail({ _tag: "CampaignNotOpened" }))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { eventId, on, today } from "../history/past.samples.ts"
import { campaign, closed, extended, myAn, opened, reopened } from "./campaign.samples.ts"
import type { CampaignEvent, CampaignFact } from "./events.ts"
import { Campaign, type CampaignCommand, deadline, expected, isOpen, opening } from "./index.ts"

const given = (...past: ReadonlyArray<CampaignEvent>) => ({
  when: (command: CampaignCommand) => Campaign.decide(campaign(...past), command, { today }),
})
const correct = (id: number, replacement: CampaignFact): CampaignCommand =>
  Campaign.Command.cases.CorrectCampaign.make({
    ...on("2022-10-19"),
    corrects: eventId(id),
    reason: "gõ nhầm",
    replacement,
  })
const retract = (id: number): CampaignCommand =>
  Campaign.Command.cases.RetractCampaign.make({ ...on("2022-10-19"), retracts: eventId(id), reason: "ghi nhầm đợt" })
const done = (command: CampaignCommand, ...past: ReadonlyArray<CampaignEvent>) =>
  campaign(...past, ...Result.getOrThrow(given(...past).when(command)))
const notStanding = (event: string) => Result.fail({ _tag: "CampaignFactNotStanding", event } as const)

describe("a correction of a campaign", () => {
  it("replaces the opening, list and all, or the day of a close", () => {
    const right: CampaignFact = { ...opened, deadline: "2022-10-31", expected: [myAn] }
    const corrected = done(correct(1, right), opened)
    assert.strictEqual(deadline(corrected), "2022-10-31")
    assert.deepStrictEqual(expected(corrected), [myAn])
    assert.isFalse(isOpen(done(correct(2, { ...closed, ...on("2022-10-19") }), opened, closed)))
  })

  it("adds nothing when it says what stands", () => {
    assert.deepStrictEqual(given(opened).when(correct(1, opened)), Result.succeed([]))
  })

  it("is refused of what does not stand, and of a fact of another kind", () => {
    assert.deepStrictEqual(given(opened).when(correct(2, closed)), notStanding("e2"))
    assert.deepStrictEqual(given(opened).when(correct(1, closed)), notStanding("e1"))
  })

  it("can't bring a paper from the future", () => {
    const ahead = correct(1, { ...opened, ...on("2022-10-22") })
    const refused = Result.fail({ _tag: "PaperFromTheFuture", occurredAt: "2022-10-22", today } as const)
    assert.deepStrictEqual(given(opened).when(ahead), refused)
  })
})

describe("retracting a fact of a campaign", () => {
  it("of an extension brings back the deadline before it", () => {
    assert.strictEqual(deadline(done(retract(2), opened, extended("2022-10-25"))), "2022-10-21")
  })

  it("of a close opens the campaign again, of a reopening closes it", () => {
    assert.isTrue(isOpen(done(retract(2), opened, closed)))
    assert.isFalse(isOpen(done(retract(3), opened, closed, reopened)))
  })

  it("is refused twice", () => {
    const past = [opened, ...Result.getOrThrow(given(opened).when(retract(1)))]
    assert.deepStrictEqual(given(...past).when(retract(1)), notStanding("e1"))
  })

  it("of the opening leaves a campaign without deadline that takes nothing until it is opened anew", () => {
    const past = [opened, closed, reopened, extended("2022-10-25")]
    const unopened = done(retract(1), ...past)
    assert.isUndefined(opening(unopened))
    assert.isFalse(isOpen(unopened))
    assert.isUndefined(deadline(unopened))
    const extend: CampaignCommand = { _tag: "ExtendDeadline", ...on("2022-10-19"), deadline: "2022-10-28" }
    assert.deepStrictEqual(Campaign.decide(unopened, extend, { today }), Result.fail({ _tag: "CampaignNotOpened" }))
    const anew = Campaign.decide(unopened, { ...opened, _tag: "OpenCampaign" }, { today })
    assert.deepStrictEqual(anew, Result.succeed([opened]))
  })
})

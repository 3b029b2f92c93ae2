import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { campaign, closed, joined, mamNon, myAn, opened } from "../campaign/campaign.samples.ts"
import { after, assumed, cell, eventId, on, today } from "../history/past.samples.ts"
import type { UnitId } from "../unit/events.ts"
import { conference, Participation, type ParticipationCommand, report } from "./index.ts"
import type { ParticipationEvent, ParticipationFact } from "./events.ts"

const of = (unit: UnitId, its = campaign(opened)) => ({
  given: (...past: ReadonlyArray<ParticipationEvent>) => ({
    when: (command: ParticipationCommand) =>
      Participation.decide(after(Participation, past), command, { today, campaign: its, unit }),
  }),
})
const { given } = of(myAn)

const held: ParticipationFact = { _tag: "ParticipationConferenceHeld", ...on("2022-10-13") }
const received: ParticipationFact = {
  _tag: "ParticipationReportReceived",
  ...on("2022-10-18", "receipt"),
  paperDate: "2022-10-14",
  receivedAssumed: false,
  reconciled: true,
}
const hold: ParticipationCommand = { ...held, _tag: "HoldConference" }
const receive: ParticipationCommand = { ...received, _tag: "ReceiveReport" }
const correct = (id: number, replacement: ParticipationFact): ParticipationCommand =>
  Participation.Command.cases.CorrectParticipation.make({
    ...on("2022-10-20"),
    corrects: eventId(id),
    reason: "gõ nhầm",
    replacement,
  })
const retract: ParticipationCommand = {
  _tag: "RetractParticipation",
  ...on(today),
  retracts: eventId(1),
  reason: "nhầm",
}

describe("a closing conference", () => {
  it("is recorded once, wherever it is read again", () => {
    assert.deepStrictEqual(given().when(hold), Result.succeed([held]))
    assert.deepStrictEqual(given(held).when({ ...hold, source: cell("hoi-nghi.xlsx", 5) }), Result.succeed([]))
    assert.deepStrictEqual(given(held).when({ ...hold, ...assumed("2022-10-19") }), Result.succeed([]))
  })

  it("is refused on a second day", () => {
    const refused = Result.fail({ _tag: "ConferenceAlreadyHeld", occurredAt: "2022-10-13" } as const)
    assert.deepStrictEqual(given(held).when({ ...hold, ...on("2022-10-14") }), refused)
  })

  it("and a report are independent of each other, in either order", () => {
    assert.deepStrictEqual(given(held).when(receive), Result.succeed([received]))
    assert.deepStrictEqual(given(received).when(hold), Result.succeed([held]))
  })
})

describe("a report", () => {
  it("is recorded once", () => {
    assert.deepStrictEqual(given().when(receive), Result.succeed([received]))
    assert.deepStrictEqual(given(received).when(receive), Result.succeed([]))
  })

  it("is refused when one was received on another day or could not be read before", () => {
    const refused = Result.fail({ _tag: "ReportAlreadyReceived", occurredAt: "2022-10-18" } as const)
    assert.deepStrictEqual(given(received).when({ ...receive, ...on("2022-10-19", "receipt") }), refused)
    assert.deepStrictEqual(given(received).when({ ...receive, reconciled: false }), refused)
  })
})

describe("a unit's part in a campaign", () => {
  it("is recorded only of units on the campaign's list, those added later included", () => {
    assert.deepStrictEqual(of(mamNon).given().when(hold), Result.fail({ _tag: "UnitNotExpected" }))
    assert.deepStrictEqual(of(mamNon, campaign(opened, joined)).given().when(hold), Result.succeed([held]))
  })

  it("is refused before the opening and after the close", () => {
    for (const command of [hold, receive, retract]) {
      assert.deepStrictEqual(of(myAn, campaign()).given(held).when(command), Result.fail({ _tag: "CampaignNotOpened" }))
      const late = of(myAn, campaign(opened, closed)).given(held).when(command)
      assert.deepStrictEqual(late, Result.fail({ _tag: "CampaignIsClosed" }))
    }
  })

  it("can't be dated after the day on which it is recorded, unless that day is assumed", () => {
    const ahead = "2022-10-22"
    const refused = Result.fail({ _tag: "PaperFromTheFuture", occurredAt: ahead, today } as const)
    assert.deepStrictEqual(given().when({ ...receive, ...on(ahead, "receipt") }), refused)
    assert.deepStrictEqual(given(held).when(correct(1, { ...held, ...on(ahead) })), refused)
    assert.isTrue(Result.isSuccess(given().when({ ...hold, ...assumed(ahead) })))
  })
})

describe("mending", () => {
  const done = (command: ParticipationCommand, ...past: ReadonlyArray<ParticipationEvent>) =>
    after(Participation, [...past, ...Result.getOrThrow(given(...past).when(command))])
  const notStanding = (event: string) => Result.fail({ _tag: "ParticipationFactNotStanding", event } as const)

  it("a correction moves the conference to its right day: 14/10 becomes 20/10", () => {
    const later: ParticipationFact = { ...held, ...on("2022-10-20") }
    assert.strictEqual(conference(done(correct(1, later), held))?.fact.occurredAt, "2022-10-20")
    assert.deepStrictEqual(given(held).when(correct(1, held)), Result.succeed([]))
  })

  it("a correction names a standing fact of the same kind", () => {
    assert.deepStrictEqual(given(held).when(correct(1, received)), notStanding("e1"))
    assert.deepStrictEqual(given(held).when(correct(2, held)), notStanding("e2"))
  })

  it("a retracted report never arrived, and may arrive anew on another day", () => {
    assert.isUndefined(report(done(retract, received)))
    const gone: ParticipationEvent = { ...retract, _tag: "ParticipationRetracted" }
    assert.deepStrictEqual(given(received, gone).when(receive), Result.succeed([received]))
    assert.deepStrictEqual(given(received, gone).when(retract), notStanding("e1"))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { campaign, closed, ended, mamNon, myAn, opened, transferred } from "../campaign/campaign.samples.ts"
import { after, assumed, eventId, on, today } from "../history/past.samples.ts"
import { Participation, type ParticipationCommand, reminders } from "./index.ts"
import type { ParticipationEvent, ParticipationFact } from "./events.ts"

const of = (unit = myAn, its = campaign(opened)) => ({
  given: (...past: ReadonlyArray<ParticipationEvent>) => ({
    when: (command: ParticipationCommand) =>
      Participation.decide(after(Participation, past), command, { today, campaign: its, unit }),
  }),
})
const { given } = of()

const issued: ParticipationFact = { _tag: "ParticipationReminderIssued", ...on("2022-10-19"), paper: "51-CV/BCĐ" }
const remind: ParticipationCommand = { ...issued, _tag: "RemindUnit", paper: "51-CV/BCĐ" }

describe("reminding a unit", () => {
  it("is recorded once for each letter and day", () => {
    assert.deepStrictEqual(given().when(remind), Result.succeed([issued]))
    assert.deepStrictEqual(given(issued).when(remind), Result.succeed([]))
    assert.deepStrictEqual(given(issued).when({ ...remind, ...assumed("2022-10-20") }), Result.succeed([]))
    const again = Result.getOrThrow(given(issued).when({ ...remind, ...on("2022-10-21") }))
    assert.strictEqual(reminders(after(Participation, [issued, ...again])).length, 2)
  })

  it("needs no paper, and is refused of a unit that is not expected or once the campaign is closed", () => {
    const bare: ParticipationCommand = { _tag: "RemindUnit", ...on("2022-10-19") }
    assert.isTrue(Result.isSuccess(given().when(bare)))
    assert.deepStrictEqual(of(mamNon).given().when(bare), Result.fail({ _tag: "UnitNotExpected" }))
    const shut = of(myAn, campaign(opened, closed)).given().when(bare)
    assert.deepStrictEqual(shut, Result.fail({ _tag: "CampaignIsClosed" }))
  })

  it("does not touch its conference or its report, whenever it comes", () => {
    const held: ParticipationFact = { _tag: "ParticipationConferenceHeld", ...on("2022-10-13") }
    assert.deepStrictEqual(given(held).when(remind), Result.succeed([issued]))
    assert.deepStrictEqual(given(issued).when({ ...held, _tag: "HoldConference" }), Result.succeed([held]))
  })
})

describe("a unit that was transferred or closed", () => {
  const held: ParticipationFact = { _tag: "ParticipationConferenceHeld", ...on("2022-10-13") }

  it("takes no part any more: its papers are recorded with its successor", () => {
    const left = Result.fail({ _tag: "UnitTransferredAway" } as const)
    for (const gone of [transferred(), ended()]) {
      assert.deepStrictEqual(of(myAn, campaign(opened, gone)).given().when(remind), left)
      assert.deepStrictEqual(
        of(myAn, campaign(opened, gone))
          .given()
          .when({ ...held, _tag: "HoldConference" }),
        left,
      )
    }
    const successor = of(mamNon, campaign(opened, transferred())).given().when(remind)
    assert.deepStrictEqual(successor, Result.succeed([issued]))
  })

  it("can have what was recorded of it before put right", () => {
    const retract: ParticipationCommand = {
      _tag: "RetractParticipation",
      ...on(today),
      retracts: eventId(1),
      reason: "ghi nhầm xã",
    }
    assert.isTrue(Result.isSuccess(of(myAn, campaign(opened, transferred())).given(held).when(retract)))
  })
})

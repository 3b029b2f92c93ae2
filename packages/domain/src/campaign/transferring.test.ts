import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { assumed, eventId, on, today } from "../history/past.samples.ts"
import { UnitId } from "../unit/events.ts"
import { campaign, closed, ended, joined, mamNon, myAn, myLac, opened, transferred } from "./campaign.samples.ts"
import type { CampaignEvent, CampaignFact } from "./events.ts"
import { Campaign, type CampaignCommand, countsWith, everExpected, expected, transfersOf } from "./index.ts"

const given = (...past: ReadonlyArray<CampaignEvent>) => ({
  when: (command: CampaignCommand) => Campaign.decide(campaign(...past), command, { today }),
})
const transfer = (unit: UnitId, to?: UnitId): CampaignCommand => ({
  _tag: "TransferUnit",
  ...on("2022-10-15"),
  unit,
  ...(to === undefined ? {} : { to }),
})
const correct = (id: number, replacement: CampaignFact): CampaignCommand =>
  Campaign.Command.cases.CorrectCampaign.make({ ...on(today), corrects: eventId(id), reason: "gõ nhầm", replacement })
const refused = (tag: string) => Result.fail({ _tag: tag }) as Result.Result<never, never>
const other = UnitId.make("xa-tan-long")

describe("transferring a unit that merged", () => {
  it("takes it off the list, and puts its successor there when it was not on it", () => {
    assert.deepStrictEqual(given(opened).when(transfer(myAn, mamNon)), Result.succeed([transferred()]))
    assert.deepStrictEqual(expected(campaign(opened, transferred())), [myLac, mamNon])
    assert.deepStrictEqual(expected(campaign(opened, transferred(myAn, myLac))), [myLac])
    assert.deepStrictEqual(everExpected(campaign(opened, transferred())), [myAn, myLac, mamNon])
  })

  it("without a successor ends it in this campaign", () => {
    assert.deepStrictEqual(given(opened).when(transfer(myAn)), Result.succeed([ended()]))
    assert.deepStrictEqual(expected(campaign(opened, ended())), [myLac])
    assert.isUndefined(countsWith(transfersOf(campaign(opened, ended()).facts), myAn))
  })

  it("goes on to the last of several successors", () => {
    const { facts } = campaign(opened, joined, transferred(myAn, myLac), transferred(myLac, mamNon))
    assert.strictEqual(countsWith(transfersOf(facts), myAn), mamNon)
    assert.strictEqual(countsWith(transfersOf(facts), mamNon), mamNon)
    assert.deepStrictEqual(expected({ facts }), [mamNon])
  })

  it("again adds nothing, whatever day is assumed", () => {
    assert.deepStrictEqual(given(opened, transferred()).when(transfer(myAn, mamNon)), Result.succeed([]))
    const again = { ...transfer(myAn, mamNon), ...assumed("2022-10-20") } as CampaignCommand
    assert.deepStrictEqual(given(opened, transferred()).when(again), Result.succeed([]))
  })

  it("is refused of a unit that is not on the list, that has left, or to itself", () => {
    assert.deepStrictEqual(given(opened).when(transfer(mamNon, myAn)), refused("UnitNotExpected"))
    assert.deepStrictEqual(given(opened).when(transfer(myAn, myAn)), refused("TransferToItself"))
    assert.deepStrictEqual(given(opened, transferred()).when(transfer(myAn, myLac)), refused("UnitTransferredAway"))
  })

  it("is refused to a unit that has left itself, so that nobody's papers go round in a circle", () => {
    const past = [opened, transferred(myAn, myLac)]
    assert.deepStrictEqual(given(...past).when(transfer(myLac, myAn)), refused("SuccessorTransferredAway"))
  })

  it("is refused before the opening and after the close", () => {
    assert.deepStrictEqual(given().when(transfer(myAn, myLac)), refused("CampaignNotOpened"))
    assert.deepStrictEqual(given(opened, closed).when(transfer(myAn, myLac)), refused("CampaignIsClosed"))
  })

  it("keeps the unit off the list: it is not expected again unless the transfer is taken back", () => {
    const expectMyAn: CampaignCommand = { _tag: "ExpectUnit", ...on("2022-10-16"), unit: myAn }
    assert.deepStrictEqual(given(opened, transferred()).when(expectMyAn), refused("UnitTransferredAway"))
    const back: CampaignCommand = {
      _tag: "RetractCampaign",
      ...on(today),
      retracts: eventId(2),
      reason: "chưa sáp nhập",
    }
    const past = [opened, transferred(), ...Result.getOrThrow(given(opened, transferred()).when(back))]
    assert.deepStrictEqual(expected(campaign(...past)), [myAn, myLac])
  })
})

describe("a correction of a transfer", () => {
  it("names another successor", () => {
    const right = transferred(myAn, myLac)
    const decided = Result.getOrThrow(given(opened, transferred()).when(correct(2, right)))
    assert.deepStrictEqual(expected(campaign(opened, transferred(), ...decided)), [myLac])
  })

  it("must make the sense that a transfer makes", () => {
    const past = [opened, transferred(), transferred(myLac, mamNon)]
    const mend = (replacement: CampaignFact) => given(...past).when(correct(3, replacement))
    assert.deepStrictEqual(mend(transferred(myLac, myLac)), refused("TransferToItself"))
    assert.deepStrictEqual(mend(transferred(myLac, myAn)), refused("SuccessorTransferredAway"))
    assert.deepStrictEqual(mend(transferred(myAn, myLac)), refused("UnitTransferredAway"))
    assert.deepStrictEqual(mend(transferred(other, myLac)), refused("UnitNotExpected"))
  })
})

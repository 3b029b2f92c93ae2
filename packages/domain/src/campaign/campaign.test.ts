import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { assumed, on, today } from "../history/past.samples.ts"
import { campaign, closed, extended, joined, mamNon, myAn, myLac, opened, reopened } from "./campaign.samples.ts"
import type { CampaignEvent } from "./events.ts"
import { Campaign, type CampaignCommand, deadline, expected, isOpen } from "./index.ts"

const given = (...past: ReadonlyArray<CampaignEvent>) => ({
  when: (command: CampaignCommand) => Campaign.decide(campaign(...past), command, { today }),
})
const open: CampaignCommand = { ...opened, _tag: "OpenCampaign" }
const extend = (to: string): CampaignCommand => ({ _tag: "ExtendDeadline", ...on("2022-10-19"), deadline: to })
const expectMamNon: CampaignCommand = { _tag: "ExpectUnit", ...on("2022-03-01"), unit: mamNon }
const close: CampaignCommand = { _tag: "CloseCampaign", ...on("2022-10-20") }
const reopen: CampaignCommand = { _tag: "ReopenCampaign", ...on("2022-10-20"), reason: "còn đơn vị gửi muộn" }
const notOpened = Result.fail({ _tag: "CampaignNotOpened" } as const)
const isClosed = Result.fail({ _tag: "CampaignIsClosed" } as const)

describe("opening a campaign", () => {
  it("sets its deadline and freezes the list of units that must report", () => {
    assert.deepStrictEqual(given().when(open), Result.succeed([opened]))
    assert.strictEqual(deadline(campaign(opened)), "2022-10-21")
    assert.deepStrictEqual(expected(campaign(opened)), [myAn, myLac])
  })

  it("again adds nothing, even when it has been closed since", () => {
    assert.deepStrictEqual(given(opened).when({ ...open, ...assumed("2022-02-01") }), Result.succeed([]))
    assert.deepStrictEqual(given(opened, closed).when(open), Result.succeed([]))
  })

  it("is refused when it is open with another deadline, title or list", () => {
    const refused = Result.fail({ _tag: "CampaignAlreadyOpened", title: opened.title, deadline: "2022-10-21" } as const)
    assert.deepStrictEqual(given(opened).when({ ...open, deadline: "2022-10-31" }), refused)
    assert.deepStrictEqual(given(opened).when({ ...open, title: "Dân vận khéo" }), refused)
    assert.deepStrictEqual(given(opened).when({ ...open, expected: [myLac, myAn] }), refused)
  })

  it("may be dated ahead when that day is assumed: it is prepared in December", () => {
    assert.isTrue(Result.isSuccess(given().when({ ...open, ...assumed("2023-01-01") })))
    assert.deepStrictEqual(
      given().when({ ...open, ...on("2023-01-01") }),
      Result.fail({ _tag: "PaperFromTheFuture", occurredAt: "2023-01-01", today }),
    )
  })
})

describe("extending the deadline", () => {
  it("moves it to a later day, time and again", () => {
    assert.deepStrictEqual(given(opened).when(extend("2022-10-25")), Result.succeed([extended("2022-10-25")]))
    assert.strictEqual(deadline(campaign(opened, extended("2022-10-25"), extended("2022-10-28"))), "2022-10-28")
  })

  it("to the deadline in force adds nothing", () => {
    assert.deepStrictEqual(given(opened).when(extend("2022-10-21")), Result.succeed([]))
    assert.deepStrictEqual(given(opened, extended("2022-10-25")).when(extend("2022-10-25")), Result.succeed([]))
  })

  it("is refused when it is not later than the deadline in force, earlier extensions included", () => {
    const refused = (current: string, to: string) => Result.fail({ _tag: "DeadlineNotLater", deadline: to, current })
    assert.deepStrictEqual<unknown>(given(opened).when(extend("2022-10-20")), refused("2022-10-21", "2022-10-20"))
    const later = given(opened, extended("2022-10-28"))
    assert.deepStrictEqual<unknown>(later.when(extend("2022-10-25")), refused("2022-10-28", "2022-10-25"))
  })

  it("is refused before the opening and after the close", () => {
    assert.deepStrictEqual(given().when(extend("2022-10-25")), notOpened)
    assert.deepStrictEqual(given(opened, closed).when(extend("2022-10-25")), isClosed)
  })
})

describe("expecting one more unit", () => {
  it("puts it at the end of the list, once", () => {
    assert.deepStrictEqual(given(opened).when(expectMamNon), Result.succeed([joined]))
    assert.deepStrictEqual(expected(campaign(opened, joined)), [myAn, myLac, mamNon])
    assert.deepStrictEqual(given(opened, joined).when(expectMamNon), Result.succeed([]))
    assert.deepStrictEqual(given(opened).when({ ...expectMamNon, unit: myAn }), Result.succeed([]))
  })

  it("is refused before the opening and after the close", () => {
    assert.deepStrictEqual(given().when(expectMamNon), notOpened)
    assert.deepStrictEqual(given(opened, closed).when(expectMamNon), isClosed)
  })
})

describe("closing and reopening", () => {
  it("a closed campaign takes nothing more until it is reopened with a reason", () => {
    assert.deepStrictEqual(given(opened).when(close), Result.succeed([closed]))
    assert.isFalse(isOpen(campaign(opened, closed)))
    assert.deepStrictEqual(given(opened, closed).when(reopen), Result.succeed([reopened]))
    assert.isTrue(isOpen(campaign(opened, closed, reopened)))
    assert.throws(() => Campaign.Command.cases.ReopenCampaign.make({ ...on("2022-10-20"), reason: "" }))
  })

  it("closing twice adds nothing, reopening what is open is refused", () => {
    assert.deepStrictEqual(given(opened, closed).when(close), Result.succeed([]))
    assert.deepStrictEqual(given(opened).when(reopen), Result.fail({ _tag: "CampaignNotClosed" }))
  })

  it("is refused on a day before the last turn, which would overrule it", () => {
    const refused = (occurredAt: string, last: string) =>
      Result.fail({ _tag: "CampaignTurnBackdated", occurredAt, last } as const)
    assert.deepStrictEqual<unknown>(
      given(opened, closed).when({ ...reopen, ...on("2022-10-19") }),
      refused("2022-10-19", closed.occurredAt),
    )
    assert.deepStrictEqual<unknown>(
      given(opened).when({ ...close, ...on("2021-12-31") }),
      refused("2021-12-31", opened.occurredAt),
    )
  })

  it("a second paper that closes it on another day is refused, a repeat without a paper is not", () => {
    const again = given(opened, closed)
    assert.deepStrictEqual(again.when({ ...close, ...on(today, "receipt") }), Result.succeed([]))
    assert.deepStrictEqual<unknown>(
      again.when({ ...close, ...on("2022-10-21") }),
      Result.fail({ _tag: "CampaignAlreadyClosed", occurredAt: closed.occurredAt }),
    )
  })

  it("a campaign that was never opened can be neither", () => {
    assert.deepStrictEqual(given().when(close), notOpened)
    assert.deepStrictEqual(given().when(reopen), notOpened)
    assert.isFalse(isOpen(campaign()))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { campaign, closed, joined, mamNon, opened, reopened } from "../campaign/campaign.samples.ts"
import { after, assumed, cell, on, today } from "../history/past.samples.ts"
import { Model, registered as registration } from "./index.ts"
import { given, inCampaign, register, registered, submit, withdraw, withdrawn } from "./model.samples.ts"

describe("registering a model", () => {
  it("gives it the campaign's next number", () => {
    assert.deepStrictEqual(given().when(register), Result.succeed([registered]))
    assert.strictEqual(registration(after(Model, [registered]))?.fact.number, 17)
  })

  it("again adds nothing and takes no new number, wherever it is read and whatever day is assumed", () => {
    const again = { ...register, ...assumed(today), source: cell("dang-ky-bo-sung.xlsx", 3) }
    assert.deepStrictEqual(given({ ...registered, number: 5 }).when(again), Result.succeed([]))
  })

  it("is refused when it is registered with another content", () => {
    const known = Result.fail({ _tag: "ModelAlreadyRegistered", title: "Tiếng loa an ninh", number: 17 } as const)
    assert.deepStrictEqual(given(registered).when({ ...register, title: "Ánh sáng an ninh" }), known)
    assert.deepStrictEqual(given(registered).when({ ...register, field: "Quốc phòng – an ninh" }), known)
    assert.deepStrictEqual(given(registered).when({ ...register, ...on("2022-02-10") }), known)
  })

  it("of a person needs that person's name", () => {
    const nobodys = { ...register, holder: "individual" } as const
    assert.deepStrictEqual(given().when(nobodys), Result.fail({ _tag: "IndividualWithoutName" }))
    const hers = { ...nobodys, personal: { holder: "Lê Thị Ánh" } }
    const [event] = Result.getOrThrow(given().when(hers))
    assert.deepStrictEqual(event, { ...registered, holder: "individual", personal: { holder: "Lê Thị Ánh" } })
  })

  it("is refused to a unit that is not on the campaign's list", () => {
    const theirs = { ...register, unit: mamNon }
    assert.deepStrictEqual(given().when(theirs), Result.fail({ _tag: "UnitNotExpected" }))
    assert.isTrue(Result.isSuccess(inCampaign(campaign(opened, joined)).given().when(theirs)))
  })

  it("is refused before the campaign opens and after it closes, until it is reopened", () => {
    const notOpened = Result.fail({ _tag: "CampaignNotOpened" } as const)
    assert.deepStrictEqual(inCampaign(campaign()).given().when(register), notOpened)
    const shut = Result.fail({ _tag: "CampaignIsClosed" } as const)
    assert.deepStrictEqual(inCampaign(campaign(opened, closed)).given().when(register), shut)
    assert.deepStrictEqual(inCampaign(campaign(opened, closed)).given(registered).when(submit), shut)
    assert.isTrue(
      Result.isSuccess(
        inCampaign(campaign(opened, closed, reopened))
          .given()
          .when(register),
      ),
    )
  })

  it("is refused on a paper from the future, but an assumed day may lie ahead", () => {
    const refused = Result.fail({ _tag: "PaperFromTheFuture", occurredAt: "2022-10-22", today } as const)
    assert.deepStrictEqual(given().when({ ...register, ...on("2022-10-22") }), refused)
    assert.isTrue(Result.isSuccess(given().when({ ...register, ...assumed("2022-10-22") })))
  })
})

describe("withdrawing a model", () => {
  it("ends it: nothing more is recorded on it", () => {
    assert.deepStrictEqual(given(registered).when(withdraw), Result.succeed([withdrawn]))
    assert.deepStrictEqual(given(registered, withdrawn).when(submit), Result.fail({ _tag: "ModelIsWithdrawn" }))
  })

  it("again adds nothing", () => {
    assert.deepStrictEqual(given(registered, withdrawn).when(withdraw), Result.succeed([]))
  })

  it("is refused before it is registered", () => {
    assert.deepStrictEqual(given().when(withdraw), Result.fail({ _tag: "ModelNotRegistered" }))
  })
})

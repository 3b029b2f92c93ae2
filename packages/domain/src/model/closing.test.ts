import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { campaign, closed, myLac, opened } from "../campaign/campaign.samples.ts"
import { on } from "../history/past.samples.ts"
import { asking, awarded, declined, deferred, held, judged, overridden, reviewed, revoked } from "./awards.samples.ts"
import { ModelFact } from "./index.ts"
import {
  correct,
  proposed,
  propose,
  register,
  registered,
  reportNotScalable,
  retract,
  submit,
  withdraw,
} from "./model.samples.ts"

const { given } = judged({ its: campaign(opened, closed) })
const shut = Result.fail({ _tag: "CampaignIsClosed" } as const)
const bid = [registered, proposed, reviewed]

describe("after the campaign has closed", () => {
  it("a unit's own papers are not taken", () => {
    for (const command of [submit, reportNotScalable, propose, withdraw])
      assert.deepStrictEqual(given(registered).when(command), shut)
    assert.deepStrictEqual(given().when(register), shut)
    assert.deepStrictEqual(given(registered).when(correct(1, { ...registered, title: "Khác" })), shut)
    assert.deepStrictEqual(given(registered).when(retract(1)), shut)
  })

  it("what others decide of a model goes on", () => {
    const replicated = ModelFact.cases.ModelReplicated.make({ ...on("2023-03-01"), by: { unit: myLac } })
    const recognised = ModelFact.cases.ModelRecognised.make({ ...on("2023-03-01"), level: "huyện" })
    for (const fact of [reviewed, awarded, declined, deferred, replicated, recognised, held, overridden]) {
      const past = fact === reviewed ? [registered, proposed] : bid
      assert.deepStrictEqual(given(...past).when(asking(fact)), Result.succeed([fact]))
    }
    assert.deepStrictEqual(given(...bid, awarded).when(asking(revoked)), Result.succeed([revoked]))
  })

  it("and is mended too", () => {
    const right = { ...awarded, decision: "1521/QĐ-UBND" }
    assert.isTrue(Result.isSuccess(given(...bid, awarded).when(correct(4, right))))
    assert.isTrue(Result.isSuccess(given(...bid, awarded).when(retract(4))))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { sampleOffice, sender } from "../samples.ts"

describe("a campaign of a year before the units", () => {
  it("is refused in words, unless it names whom it expects", async () => {
    const office = await sampleOffice()
    const post = sender(office.ask)
    const early = { campaign: 1904, deadline: "1904-11-20" }
    const refused = await post("/v1/campaigns", early)
    assert.strictEqual(refused.status, 409)
    assert.strictEqual(refused.body.code, "nobody-to-expect")
    assert.include(refused.body.detail, "01/01/1904")
    assert.strictEqual((await post("/v1/campaigns", { ...early, expected: ["X01"] })).status, 201)
    await office.dispose()
  })
})

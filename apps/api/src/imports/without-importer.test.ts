import { assert, describe, it } from "@effect/vitest"
import { sampleOffice } from "../samples.ts"

describe("an API to which nobody gave an importer", () => {
  it("says so of every import with a problem that the document names", async () => {
    const { ask } = await sampleOffice()
    assert.strictEqual((await ask("/v1/imports")).status, 404)
    const headers = { "Content-Type": "text/csv", "Idempotency-Key": "an-import-without-importer" }
    const sent = await ask("/v1/imports?campaign=2022&name=x.csv", { method: "POST", body: "a,b", headers })
    assert.strictEqual(sent.status, 404)
  })
})

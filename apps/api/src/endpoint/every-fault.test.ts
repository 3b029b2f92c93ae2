import { assert, describe, it } from "@effect/vitest"
import { codes, registration, sampleOffice } from "../samples.ts"

const headers = { "Content-Type": "application/json" }

describe("all that is wrong with a request", () => {
  it("is told at once: query, headers, key and body", async () => {
    const { ask } = await sampleOffice()
    const body = JSON.stringify({ ...registration, title: " ", extra: 1 })
    const told = await ask("/v1/models?x=1&y=2", {
      method: "POST",
      headers: { ...headers, "Kheo-Min-Position": "x" },
      body,
    })
    assert.deepStrictEqual([told.status, told.body.code], [400, "parameter-invalid"])
    assert.deepStrictEqual(codes(told), [
      ["x", "unknown"],
      ["y", "unknown"],
      ["Kheo-Min-Position", "position"],
      ["Idempotency-Key", "missing"],
      ["/extra", "unknown"],
      ["/title", "blank"],
    ])
    assert.include(told.body.detail, "6")
  })

  it("is told beside a key that is missing or no key", async () => {
    const { ask } = await sampleOffice()
    const posted = async (more: Record<string, string>, body: string) => {
      const told = await ask("/v1/models", { method: "POST", headers: { ...headers, ...more }, body })
      return [told.status, told.body.code, codes(told)]
    }
    const missing = ["Idempotency-Key", "missing"]
    assert.deepStrictEqual(await posted({}, JSON.stringify({ ...registration, unit: "" })), [
      400,
      "idempotency-key-required",
      [missing, ["/unit", "blank"]],
    ])
    assert.deepStrictEqual(await posted({}, "{"), [400, "idempotency-key-required", [missing, ["", "json"]]])
    const short = await posted({ "Idempotency-Key": "short" }, JSON.stringify(registration))
    assert.deepStrictEqual(short, [400, "idempotency-key-required", [["Idempotency-Key", "key"]]])
  })

  it("of a body that can't be read is that alone", async () => {
    const { ask } = await sampleOffice()
    const told = await ask("/v1/models?x=1", { method: "POST", headers: { "Content-Type": "text/plain" }, body: "{}" })
    assert.strictEqual(told.status, 415)
  })
})

import { assert, describe, it } from "@effect/vitest"
import { codes, registration, sampleOffice } from "../samples.ts"

const english = { "Accept-Language": "en-GB,en;q=0.9,vi;q=0.1" }
const json = { "Content-Type": "application/json" }

describe("a body", () => {
  it("is refused with all its faults at once, in the caller's language", async () => {
    const { defects, lines, post } = await sampleOffice()
    const before = (await lines()).length
    const wrong = { campaign: "2022", unit: " ", title: "a\u0000", extra: 1, "a/b~c": 2, occurredAt: "31/12/2022" }
    const told = await post(wrong, english)
    assert.deepStrictEqual([told.status, told.body.code], [422, "validation"])
    assert.sameDeepMembers(codes(told) as Array<unknown>, [
      ["/extra", "unknown"],
      ["/a~1b~0c", "unknown"],
      ["/campaign", "wrong-type"],
      ["/unit", "blank"],
      ["/title", "text"],
      ["/occurredAt", "date"],
    ])
    assert.strictEqual(told.body.title, "Invalid data")
    assert.strictEqual(told.response.headers.get("content-language"), "en")
    assert.strictEqual((await post(wrong)).body.title, "Dữ liệu chưa hợp lệ")
    assert.deepStrictEqual([(await lines()).length, defects], [before, []])
  })

  it("lists 50 errors and says that there were more", async () => {
    const { post } = await sampleOffice()
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`field${at}`, at]))
    const { body } = await post({ ...registration, ...many })
    assert.deepStrictEqual([body.errors.length, body.errorsTruncated], [50, true])
  })

  for (const [name, text] of [
    ["nothing", ""],
    ["half an object", '{"campaign":2022'],
    ["a key twice", '{"campaign":2022,"campaign":2022,"unit":"X01","title":"a"}'],
    ["a key twice, once escaped", '{"title":"a","\\u0074itle":"b","campaign":2022,"unit":"X01"}'],
    ["a byte order mark", `\uFEFF${JSON.stringify(registration)}`],
    ["deep nesting", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["open brackets", "[".repeat(50_000)],
  ] as const)
    it(`that is ${name} is 400`, async () => {
      const { status, body } = await (await sampleOffice()).post(text)
      assert.deepStrictEqual([status, body.code], [400, "malformed-json"])
    })

  it("that isn't UTF-8 is 400", async () => {
    const { ask } = await sampleOffice()
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])
    assert.strictEqual((await ask("/v1/models", { method: "POST", headers: json, body })).status, 400)
  })

  it("of another shape, of half characters or with prototype keys is 422", async () => {
    const { post } = await sampleOffice()
    for (const text of [
      "[]",
      "null",
      "1e400",
      '{"campaign":2022,"unit":"X01","title":"\\ud800"}',
      '{"campaign":2022.5,"unit":"X01","title":"a"}',
      '{"campaign":1e400,"unit":"X01","title":"a"}',
      '{"campaign":2022,"unit":"X01","title":"a","__proto__":{"note":"b"}}',
      '{"campaign":2022,"unit":"X01","title":"a","constructor":1}',
      '{"campaign":2022,"unit":"X01","title":"a","note":null}',
    ])
      assert.strictEqual((await post(text)).status, 422, text)
  })

  it("over 1 MB is 413, announced or not", async () => {
    const { ask, post } = await sampleOffice()
    const text = JSON.stringify({ ...registration, note: "a".repeat(1_048_577) })
    assert.strictEqual((await post(text)).status, 413)
    assert.strictEqual((await post(text, { "Content-Length": String(text.length) })).status, 413)
    const body = new Blob([text]).stream()
    const init = { method: "POST", headers: json, body, duplex: "half" } as RequestInit
    assert.strictEqual((await ask("/v1/models", init)).status, 413)
    assert.strictEqual((await post({ ...registration, note: "a".repeat(1_000_000) })).status, 201)
  })

  it("of another type is 415", async () => {
    const { post } = await sampleOffice()
    for (const headers of [
      { "Content-Type": "text/plain" },
      { "Content-Type": "application/jsonx" },
      { "Content-Type": "application/json; charset=utf-16" },
      { "Content-Type": "application/x-www-form-urlencoded" },
      { "Content-Encoding": "gzip" },
    ])
      assert.strictEqual((await post(registration, headers as Record<string, string>)).status, 415)
    assert.strictEqual((await post(registration, { "Content-Type": 'application/json;charset="UTF-8"' })).status, 201)
  })
})

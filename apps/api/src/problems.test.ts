import { assert, describe, it } from "@effect/vitest"
import { addUser, listUsers } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { StoreBusy, StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import { createApp } from "./app.ts"
import { codes, registration, sampleOffice } from "./samples.ts"

const english = { "Accept-Language": "en-GB,en;q=0.9,vi;q=0.1" }
const json = { "Content-Type": "application/json", "Idempotency-Key": "asked-by-a-stranger" }

describe("a query", () => {
  for (const [query, faults] of [
    ["", [["campaign", "missing"]]],
    ["campaign=22", [["campaign", "year"]]],
    ["campaign=2022&campaign=2022", [["campaign", "repeated"]]],
    ["campaign=2022&asOf=2022-02-30", [["asOf", "date"]]],
    ["campaign=2022&knownAt=yesterday", [["knownAt", "invalid"]]],
    ["campaign=2022&text=%00", [["text", "text"]]],
    ["campaign=2022&text=%FF", [["campaign=2022&text=%FF", "invalid"]]],
    [
      "campaign=2022&as_of=2022-02-03&asOf=",
      [
        ["as_of", "unknown"],
        ["asOf", "date"],
      ],
    ],
    ["campaign=2022&__proto__=1", [["__proto__", "unknown"]]],
  ] as const)
    it(`?${query} is refused and says where`, async () => {
      const told = await (await sampleOffice()).ask(`/v1/models?${query}`)
      assert.deepStrictEqual([told.status, told.body.code, codes(told)], [400, "parameter-invalid", faults])
    })

  it("of an address that takes none is refused as well", async () => {
    const { ask } = await sampleOffice()
    for (const path of ["/healthz", "/openapi.json", "/v1/models/M-2022-0001/events"])
      assert.strictEqual((await ask(`${path}?x=1`)).status, 400, path)
  })
})

describe("what isn't there", () => {
  it("is 404: route, campaign, model", async () => {
    const { ask } = await sampleOffice()
    for (const path of [
      "/v2",
      "/v1/models/",
      "/v1/campaigns/1999/board",
      "/v1/campaigns/abc/board",
      "/v1/campaigns/%FF/board",
      "/v1/models?campaign=1999",
      "/v1/models/M-2022-0099/events",
      "/v1/models/%2e%2e%2f/events",
      "/v1/models/7b0b0f38-67a1-4c57-a1ab-07e7a0a1a5a1/events",
    ]) {
      const told = await ask(path)
      assert.deepStrictEqual([told.status, told.body.code], [404, "not-found"], path)
    }
  })
})

describe("how one asks", () => {
  it("another method is 405 and told which there are", async () => {
    const { ask } = await sampleOffice()
    for (const [path, method, allow] of [
      ["/v1/models", "DELETE", "GET, HEAD, POST"],
      ["/v1/models", "OPTIONS", "GET, HEAD, POST"],
      ["/v1/campaigns/2022/board", "POST", "GET, HEAD"],
      ["/healthz", "PROPFIND", "GET, HEAD"],
    ] as const) {
      const { response, status } = await ask(path, { method })
      assert.deepStrictEqual([status, response.headers.get("allow")], [405, allow])
    }
  })

  it("another format than JSON is 406", async () => {
    const { ask } = await sampleOffice()
    const status = async (accept: string) => (await ask("/healthz", { headers: { Accept: accept } })).status
    for (const accept of ["text/html", "application/json;q=0, */*", "*/*;q=0", "application/*;q=0.0"])
      assert.strictEqual(await status(accept), 406, accept)
    for (const accept of ["*/*", "text/html, application/*;q=0.1", "application/JSON", "text/html;q=x, */*;q=x"])
      assert.strictEqual(await status(accept), 200, accept)
  })

  it("under a foreign name is 421 on loopback only", async () => {
    const foreign = "http://evil.example/healthz"
    assert.strictEqual((await (await sampleOffice()).app.request(foreign)).status, 421)
    assert.strictEqual((await (await sampleOffice({ host: "0.0.0.0" })).app.request(foreign)).status, 200)
    for (const own of ["http://127.0.0.1:80/healthz", "http://[::1]/healthz", "http://LOCALHOST/healthz"])
      assert.strictEqual((await (await sampleOffice()).app.request(own)).status, 200, own)
  })
})

describe("a refusal of the domain", () => {
  it("is 409 when the state forbids it, with the domain's words in either language", async () => {
    const { post } = await sampleOffice()
    await post(registration)
    const twin = await post({ ...registration, title: "TUYẾN ĐƯỜNG HOA" }, english)
    assert.deepStrictEqual([twin.status, twin.body.code], [409, "model-already-registered"])
    assert.include(twin.body.detail, "is registered already")
    assert.include((await post({ ...registration, title: "TUYẾN ĐƯỜNG HOA" })).body.detail, "đã đăng ký")
    const unopened = await post({ ...registration, campaign: 2023 })
    assert.deepStrictEqual([unopened.status, unopened.body.code], [409, "campaign-not-opened"])
  })

  it("is 422 when the request itself is wrong", async () => {
    const { post } = await sampleOffice()
    const future = await post({ ...registration, occurredAt: "2999-01-01" })
    assert.deepStrictEqual([future.status, future.body.code], [422, "paper-from-the-future"])
    const nobody = await post({ ...registration, unit: "Long Thanh" })
    assert.deepStrictEqual([nobody.status, codes(nobody)], [422, [["/unit", "not-found"]]])
  })
})

describe("the register", () => {
  const failing = (failure: Error) => sampleOffice({ run: () => Promise.reject(failure) })

  it("that is busy is 503 with Retry-After", async () => {
    const { response, status, body } = await (
      await failing(new StoreBusy({ detail: "SQLITE_BUSY" }))
    ).ask("/v1/models?campaign=2022")
    assert.deepStrictEqual([status, body.code, response.headers.get("retry-after")], [503, "store-busy", "1"])
    assert.notInclude(JSON.stringify(body), "SQLITE")
  })

  it("that can't be opened is 503 and doesn't say which file", async () => {
    const { ask, defects } = await failing(
      new StoreUnavailable({ reason: "cannot-open", path: "/home/an/kheo.db", detail: "EACCES" }),
    )
    const { status, body } = await ask("/v1/campaigns/2022/board")
    assert.deepStrictEqual([status, body.code], [503, "store-unavailable"])
    assert.notMatch(JSON.stringify(body), /kheo\.db|EACCES/)
    assert.strictEqual(defects.length, 1)
  })

  it("that breaks is 500 with a trace id and nothing else", async () => {
    const secret = new Error("secret /etc/path Nguyễn Văn An")
    for (const run of [() => Promise.reject(secret), () => Effect.runPromise(Effect.die(secret))]) {
      const { ask, defects } = await sampleOffice({ run })
      const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      const { status, body } = await ask("/v1/models?campaign=2022", { headers: { traceparent } })
      assert.deepStrictEqual([status, body.code, body.traceId], [500, "internal", traceparent.slice(3, 35)])
      assert.notInclude(JSON.stringify(body), "secret")
      assert.deepStrictEqual(defects, [secret])
    }
  })

  it("in which the server is nobody is not written: 403, and no names", async () => {
    const { ask, lines, options, post, run } = await sampleOffice()
    await post(registration)
    const second = UserId.make("u-binh")
    const [first] = await run(listUsers)
    if (first === undefined) return assert.fail("the office has its first user")
    await run(addUser({ actor: first.user, user: second, name: "Bình", account: "binh", role: "administrator" }))
    const before = (await lines()).length
    for (const named of ["không có", undefined]) {
      const stranger = createApp({ ...options, actor: { named, account: "người lạ" } })
      const init = { method: "POST", headers: json, body: JSON.stringify({ ...registration, title: "b" }) }
      const response = await stranger.request("/v1/models", init)
      assert.strictEqual(response.status, 403)
      assert.notMatch(await response.text(), /"an"|Bình|không có|người lạ/)
    }
    assert.strictEqual((await lines()).length, before)
    assert.strictEqual((await ask("/v1/models?campaign=2022")).body.models.length, 1)
  })

  it("in which the server's user may only read is not written: 403, and no names", async () => {
    const { lines, options, post, run } = await sampleOffice()
    await post(registration)
    const [first] = await run(listUsers)
    if (first === undefined) return assert.fail("the office has its first user")
    await run(addUser({ actor: first.user, user: UserId.make("u-binh"), name: "Bình", role: "auditor" }))
    const before = (await lines()).length
    const reader = createApp({ ...options, actor: { named: "Bình", account: "máy chủ" } })
    const init = { method: "POST", headers: json, body: JSON.stringify({ ...registration, title: "b" }) }
    const response = await reader.request("/v1/models", init)
    const text = await response.text()
    assert.deepStrictEqual([response.status, JSON.parse(text).code], [403, "not-allowed"])
    assert.notMatch(text, /Bình|"an"/)
    assert.strictEqual((await lines()).length, before)
  })
})

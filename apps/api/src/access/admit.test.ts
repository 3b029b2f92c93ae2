import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { registration, sampleOffice } from "../samples.ts"
import { keyedOffice } from "./keys.samples.ts"
import { RateLimits } from "./rate-limits.ts"

const change = (headers: object, more: object = {}) => ({
  method: "POST",
  headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID(), ...headers, ...more },
})

describe("who asks", () => {
  it("is nobody without a key that holds: 401 says how, whatever is wrong with it", async () => {
    const { ask, keys } = await keyedOffice()
    const text = keys.clerk.text
    const shown = [
      undefined,
      "Bearer",
      `Basic ${text}`,
      `Bearer ${text.slice(0, -1)}0x`,
      "Bearer x",
      `bearer  ${text} ${text}`,
      "Bearer a.b.c",
    ]
    for (const authorization of shown) {
      const told = await ask("/v1/me", authorization === undefined ? {} : { headers: { Authorization: authorization } })
      assert.deepStrictEqual([told.status, told.body.code], [401, "unauthenticated"], authorization ?? "none")
      assert.strictEqual(told.response.headers.get("www-authenticate"), 'Bearer realm="kheo"')
    }
    assert.strictEqual((await ask("/v1/me", keys.clerk)).body.role, "clerk")
    const reached = await ask(`/v1/access-keys/${keys.clerk.id}/revoke`, {
      ...change(keys.administrator.headers),
      body: "{}",
    })
    assert.strictEqual(reached.status, 200)
    assert.strictEqual((await ask("/v1/me", keys.clerk)).status, 401)
  })

  it("puts no key into an address: 400, before anything is looked up", async () => {
    const { ask, keys } = await keyedOffice()
    for (const path of [
      `/v1/me?key=${keys.clerk.text}`,
      `/v1/models/${keys.clerk.text}/events`,
      `/v1/models/%6bheo${keys.clerk.text.slice(4)}/events`,
      "/v1/models?access_token=x",
      `/nowhere?a=${encodeURIComponent(keys.clerk.text)}`,
    ]) {
      const { body, status } = await ask(path, keys.clerk)
      assert.deepStrictEqual([status, body.code], [400, "credential-in-url"])
    }
  })

  it("is the computer's own user only before there are keys, on loopback, and not through a proxy", async () => {
    const { ask, post } = await sampleOffice()
    assert.deepInclude((await ask("/v1/me")).body, { by: "computer", user: null, units: null })
    const proxied = { headers: { "X-Forwarded-For": "10.0.0.9" } }
    assert.strictEqual((await ask("/v1/me", proxied)).status, 401)
    assert.strictEqual((await post(registration, proxied.headers)).status, 401)
    assert.strictEqual((await (await sampleOffice({ host: "0.0.0.0" })).ask("/v1/me")).status, 401)
    assert.strictEqual((await ask("/healthz", proxied)).status, 200)
  })

  it("gives away no more than their own key has, neither at issue nor at rotation", async () => {
    const { ask, issue, keys } = await keyedOffice()
    const manager = await issue("u-administrator", ["keys:manage"])
    const body = JSON.stringify({ user: "u-clerk", purpose: "x", scopes: ["events:read"] })
    const issued = await ask("/v1/access-keys", { ...change(manager.headers), body })
    assert.deepStrictEqual([issued.status, issued.body.code], [403, "scope-missing"])
    const path = `/v1/access-keys/${keys.clerk.id}/rotate`
    const rotated = await ask(path, { ...change(manager.headers, { "If-Match": '"v1"' }), body: "{}" })
    assert.strictEqual(rotated.status, 403)
    const init = change(keys.administrator.headers, { "If-Match": '"v1"' })
    const allowed = await ask(path, { ...init, body: "{}" })
    assert.deepStrictEqual([allowed.status, allowed.body.version], [201, 2])
    const again = await ask(path, { ...init, body: "{}" })
    assert.deepStrictEqual([again.status, again.body.key], [201, null])
    const fresh = { headers: { Authorization: `Bearer ${allowed.body.key}` } }
    for (const key of [fresh, keys.clerk]) assert.strictEqual((await ask("/v1/me", key)).status, 200)
    for (const [more, status] of [
      [{ user: "Không ai" }, 422],
      [{ scopes: [] }, 422],
      [{ expiresOn: "2999-01-01" }, 422],
      [{ secretHash: "0".repeat(64) }, 422],
      [{ scopes: ["everything"] }, 422],
    ] as const) {
      const asked = { user: "u-clerk", purpose: "x", scopes: ["events:read"], ...more }
      const told = await ask("/v1/access-keys", { ...change(keys.administrator.headers), body: JSON.stringify(asked) })
      assert.strictEqual(told.status, status, JSON.stringify(more))
    }
    const clerks = await ask("/v1/access-keys", keys.clerk)
    assert.strictEqual(clerks.status, 403)
    assert.notMatch(JSON.stringify((await ask("/v1/access-keys", keys.auditor)).body), /[0-9a-f]{64}/)
  })
})

describe("limits", () => {
  it("are said with every answer, and over them comes 429 until the window is past", async () => {
    let now = 0
    const limits = new RateLimits({ reads: { most: 2, seconds: 60 }, failures: { most: 1, seconds: 60 } }, () => now)
    const { ask, keys } = await keyedOffice({ limits })
    const first = await ask("/v1/me", keys.clerk)
    assert.strictEqual(first.response.headers.get("ratelimit-policy"), '"reads";q=2;w=60')
    assert.strictEqual(first.response.headers.get("ratelimit"), '"reads";r=1;t=60')
    await ask("/v1/me", keys.clerk)
    now = 20_000
    const over = await ask("/v1/me", keys.clerk)
    assert.deepStrictEqual([over.status, over.response.headers.get("retry-after")], [429, "40"])
    assert.strictEqual((await ask("/v1/me", keys.leader)).status, 200)
    now = 60_000
    assert.strictEqual((await ask("/v1/me", keys.clerk)).status, 200)
    const wrong = { headers: { Authorization: "Bearer x" } }
    assert.strictEqual((await ask("/v1/me", wrong)).status, 401)
    assert.strictEqual((await ask("/v1/me", wrong)).status, 429)
  })
})

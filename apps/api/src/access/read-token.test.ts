import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from "jose"
import { keyedOffice } from "./keys.samples.ts"
import { readToken, type TokenSettings } from "./read-token.ts"

const [issuer, audience] = ["https://idp.example.vn", "kheo"]
const claims = { preferred_username: "u-clerk", scope: "register:read openid" }

const provider = async () => {
  const [ec, rsa] = [
    await generateKeyPair("ES256", { extractable: true }),
    await generateKeyPair("RS256", { extractable: true }),
  ]
  const keys = [
    { ...(await exportJWK(ec.publicKey)), kid: "ec", alg: "ES256" },
    { ...(await exportJWK(rsa.publicKey)), kid: "rsa" },
  ]
  let isUp = true
  const server: Server = createServer((_, response) => {
    response.writeHead(isUp ? 200 : 500, { "Content-Type": "application/json" }).end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const jwks = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`)
  const settings: TokenSettings = { issuer, audience, jwks, accountClaim: "preferred_username" }
  const down = () => (isUp = false)
  return {
    close: () => server.close(),
    down,
    ec: ec.privateKey,
    rsa: rsa.privateKey,
    rsaPublic: rsa.publicKey,
    settings,
  }
}

let idp: Awaited<ReturnType<typeof provider>>
beforeAll(async () => (idp = await provider()))
afterAll(() => idp.close())

interface Made {
  readonly alg?: "ES256" | "RS256" | "RS512" | "HS256"
  readonly typ?: string
  readonly iss?: string
  readonly aud?: string
  readonly exp?: number
  readonly claims?: Record<string, unknown>
  readonly key?: Parameters<SignJWT["sign"]>[0]
}

const token = ({
  alg = "ES256",
  aud = audience,
  claims: said = claims,
  exp,
  iss = issuer,
  key,
  typ = "at+jwt",
}: Made = {}) =>
  new SignJWT(said)
    .setProtectedHeader({ alg, typ, kid: alg === "ES256" ? "ec" : "rsa" })
    .setIssuer(iss)
    .setAudience(aud)
    .setExpirationTime(exp ?? Math.floor(Date.now() / 1_000) + 300)
    .sign(key ?? (alg === "ES256" ? idp.ec : idp.rsa))

describe("an access token", () => {
  it("lets in the user whose account it names, with the scopes that it carries", async () => {
    const { ask } = await keyedOffice({ tokens: readToken(idp.settings) })
    for (const alg of ["ES256", "RS256"] as const) {
      const headers = { Authorization: `Bearer ${await token({ alg })}` }
      const { body, status } = await ask("/v1/me", { headers })
      assert.strictEqual(status, 200)
      assert.deepInclude(body, { by: "token", user: "u-clerk", role: "clerk", key: null, scopes: ["register:read"] })
      assert.strictEqual((await ask("/v1/access-keys", { headers })).body.code, "scope-missing")
    }
  })

  it("is refused that is another's, nobody's, too old, unsigned, or signed with what everybody knows", async () => {
    const { ask } = await keyedOffice({ tokens: readToken(idp.settings) })
    const now = Math.floor(Date.now() / 1_000)
    const publicKey = new TextEncoder().encode(await exportSPKI(idp.rsaPublic))
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(now + 300)
    const stranger = await generateKeyPair("ES256")
    const wrong: Record<string, string> = {
      audience: await token({ aud: "another" }),
      issuer: await token({ iss: "https://evil.example" }),
      expired: await token({ exp: now - 61 }),
      kind: await token({ typ: "JWT" }),
      none: unsigned.encode(),
      confused: await token({ alg: "HS256", key: publicKey }),
      algorithm: await token({ alg: "RS512", key: await importJWK(await exportJWK(idp.rsa), "RS512") }),
      stranger: await token({ key: stranger.privateKey }),
      user: await token({ claims: { ...claims, preferred_username: "nobody" } }),
      claim: await token({ claims: { scope: claims.scope } }),
      altered: `${(await token()).slice(0, -6)}AAAAAA`,
    }
    for (const [why, text] of Object.entries(wrong)) {
      const { body, status } = await ask("/v1/me", { headers: { Authorization: `Bearer ${text}` } })
      assert.deepStrictEqual([status, body.code], [401, "unauthenticated"], why)
    }
    const skewed = await token({ exp: now - 30 })
    assert.strictEqual((await ask("/v1/me", { headers: { Authorization: `Bearer ${skewed}` } })).status, 200)
  })

  it("is let in for an hour by keys that were had before, and is 503 where they can't be had", async () => {
    const own = await provider()
    const tokens = readToken(own.settings)
    const { ask, keys } = await keyedOffice({ tokens })
    const text = await token({ key: own.ec, exp: Math.floor(Date.now() / 1_000) + 9_000 })
    const asked = () => ask("/v1/me", { headers: { Authorization: `Bearer ${text}` } })
    assert.strictEqual((await asked()).status, 200)
    own.down()
    assert.strictEqual((await asked()).status, 200)
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_590_000 })
    assert.strictEqual((await asked()).status, 200)
    vi.setSystemTime(Date.now() + 20_000)
    const told = await asked()
    vi.useRealTimers()
    assert.deepStrictEqual([told.status, told.body.code], [503, "idp-unavailable"])
    assert.strictEqual((await ask("/v1/me", keys.clerk)).status, 200)
    own.close()
  })
})

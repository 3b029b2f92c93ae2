import { createRemoteJWKSet, customFetch, errors, jwtVerify } from "jose"
import type { Claimed, ReadToken } from "./tokens.ts"

/** Which identity provider's tokens are taken, and which of their claims names the user's account in the register. */
export interface TokenSettings {
  readonly issuer: string
  readonly audience: string
  /** Where the provider's public keys are; what a token says of that is never heard. */
  readonly jwks: URL
  readonly accountClaim: string
}

/** The provider's keys are kept for an hour; after that they must be had again, or nobody is let in by token. */
const keptFor = 3_600_000

/** Reads access tokens (RFC 9068) of one provider: signed by a key of its own, for this API, not past their end by more than a minute. */
export const readToken = (
  { accountClaim, audience, issuer, jwks }: TokenSettings,
  now: () => number = Date.now,
): ReadToken => {
  const remote = createRemoteJWKSet(jwks, {
    cacheMaxAge: keptFor,
    cooldownDuration: 30_000,
    timeoutDuration: 5_000,
    [customFetch]: boundedFetch,
  })
  const keys: typeof remote = Object.assign(async (...asked: Parameters<typeof remote>) => {
    try {
      return await remote(...asked)
    } catch (cause) {
      const isTokensFault =
        cause instanceof errors.JWKSNoMatchingKey ||
        cause instanceof errors.JWKSMultipleMatchingKeys ||
        cause instanceof errors.JOSENotSupported
      throw isTokensFault ? cause : new KeysUnavailable()
    }
  }, remote)
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ["ES256", "RS256"],
        issuer,
        audience,
        typ: "at+jwt",
        clockTolerance: 60,
        requiredClaims: ["exp", accountClaim],
        currentDate: new Date(now()),
      })
      const account = payload[accountClaim]
      return typeof account === "string" && account !== "" ? claimed(account, payload["scope"]) : "refused"
    } catch (cause) {
      return cause instanceof KeysUnavailable ? "unavailable" : "refused"
    }
  }
}

class KeysUnavailable extends Error {}

const claimed = (account: string, scope: unknown): Claimed => ({
  account,
  scopes: typeof scope === "string" ? scope.split(" ") : [],
})

const largest = 1_048_576

/** No redirects, and no more than a list of keys can be: what answers may be somebody else. */
const boundedFetch = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(url, { ...init, redirect: "error" })
  const chunks: Array<Uint8Array> = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > largest) throw new KeysUnavailable()
    chunks.push(chunk)
  }
  return new Response(Buffer.concat(chunks), { status: response.status, headers: response.headers })
}

import type { TokenSettings } from "@kheo/api"
import { Usage } from "./cli/parse.ts"

const names = ["KHEO_OIDC_ISSUER", "KHEO_OIDC_AUDIENCE", "KHEO_OIDC_JWKS"] as const

/** Which identity provider's tokens are taken, from the environment; undefined when none is set. Throws `Usage` for half a setting. */
export const tokenSettings = (env: Readonly<Record<string, string | undefined>>): TokenSettings | undefined => {
  const [issuer = "", audience = "", jwks = ""] = names.map((name) => env[name]?.trim())
  const missing = names.filter((name) => (env[name]?.trim() ?? "") === "")
  if (missing.length === names.length) return undefined
  if (missing.length > 0)
    throw new Usage({
      vi: `Thiếu ${missing.join(", ")}: muốn nhận token thì đặt cả ba, muốn thôi thì bỏ cả ba.`,
      en: `${missing.join(", ")} is missing: set all three to take tokens, or none.`,
    })
  const keys = URL.canParse(jwks) ? new URL(jwks) : undefined
  const isSafe = keys?.protocol === "https:" || (keys?.protocol === "http:" && isHere(keys.hostname))
  if (keys === undefined || !isSafe)
    throw new Usage({
      vi: `KHEO_OIDC_JWKS: “${jwks}” phải là địa chỉ https://… của bộ khóa công khai (JWKS).`,
      en: `KHEO_OIDC_JWKS: “${jwks}” must be the https://… address of the public keys (JWKS).`,
    })
  return { issuer, audience, jwks: keys, accountClaim: env["KHEO_OIDC_ACCOUNT"]?.trim() || "preferred_username" }
}

const isHere = (host: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(host)

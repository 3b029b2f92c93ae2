import { asksForKeys, Asker, askerOfKey, askerOfToken, atTheComputer } from "@kheo/application"
import { Result } from "effect"
import type { AppOptions } from "../app-options.ts"
import type { Endpoint } from "../endpoint/endpoint.ts"
import type { Said } from "../endpoint/said.ts"
import { isLoopback } from "../misdirected.ts"
import { trouble, type Trouble } from "../problem/index.ts"
import { cameThroughProxy, shownIn } from "./bearer.ts"
import { addressOf, elsewhere } from "./came-from.ts"
import type { RateLimits } from "./rate-limits.ts"

/** Somebody who may ask what they ask, and what their answer says of their limits. */
export interface Admitted {
  readonly asker: Asker
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Who asks, and whether this route is theirs: a key or token that holds, within its limits, with the route's scope; and who sees
 * one unit only is let to no route that doesn't say `ownUnit`. An auditor changes nothing.
 */
export const admit = async (
  endpoint: Endpoint,
  said: Said,
  options: AppOptions & { readonly limits: RateLimits },
): Promise<Result.Result<Admitted, Trouble>> => {
  if (endpoint.scope === "anyone") return Result.succeed({ asker: nobody, headers: {} })
  const found = await askerIn(said, options)
  if (found === "unauthenticated") return Result.fail(unauthenticated(options.limits.take("failures", said.address)))
  if (!(found instanceof Asker)) return Result.fail(found)
  if (found.by === "computer") return Result.succeed({ asker: found, headers: {} })
  const { headers, isOver } = options.limits.take(countedAs(endpoint), found.key ?? found.user ?? "")
  if (isOver) return Result.fail(trouble("rate-limited", { headers }))
  if (endpoint.scope !== "somebody" && !found.scopes.has(endpoint.scope))
    return Result.fail(trouble("not-allowed", { code: "scope-missing", detail: scopeWords(endpoint.scope), headers }))
  if (found.role === "auditor" && endpoint.method !== "get")
    return Result.fail(trouble("not-allowed", { code: "auditor-reads-only", detail: auditorWords, headers }))
  if (!found.seesAll && endpoint.ownUnit !== true)
    return Result.fail(trouble("not-allowed", { code: "whole-office-only", detail: wholeWords, headers }))
  return Result.succeed({ asker: found, headers })
}

/** Of what anyone may ask, nothing depends on who does. */
const nobody = new Asker({ by: "key", scopes: new Set(), units: new Set() })

/** Who asks by what the request shows, or by whom the server is asked where that is enough. */
export const askerIn = async (said: Said, options: AppOptions): Promise<Asker | Trouble | "unauthenticated"> => {
  const shown = shownIn(said)
  switch (shown.is) {
    case "unreadable":
      return "unauthenticated"
    case "key": {
      const asker = await options.run(askerOfKey(shown.text, addressOf(said)))
      return asker === undefined ? "unauthenticated" : (elsewhere(asker, said) ?? asker)
    }
    case "token": {
      const claimed = (await options.tokens?.(shown.text)) ?? "refused"
      if (claimed === "unavailable") return trouble("idp-unavailable", { headers: { "Retry-After": "30" } })
      if (claimed === "refused") return "unauthenticated"
      return (await options.run(askerOfToken(claimed.account, claimed.scopes))) ?? "unauthenticated"
    }
    case "nothing": {
      const mayBeHere = isLoopback(options.host ?? "127.0.0.1") && options.tokens === undefined
      if (!mayBeHere || cameThroughProxy(said)) return "unauthenticated"
      return (await options.run(asksForKeys)) ? "unauthenticated" : atTheComputer
    }
  }
}

const unauthenticated = ({
  headers,
  isOver,
}: {
  headers: Readonly<Record<string, string>>
  isOver: boolean
}): Trouble =>
  isOver
    ? trouble("rate-limited", { headers })
    : trouble("unauthenticated", { headers: { "WWW-Authenticate": 'Bearer realm="kheo"' } })

const countedAs = ({ method, tag }: Endpoint) =>
  tag === "exports" ? "exports" : method === "get" ? "reads" : "commands"

const scopeWords = (scope: string) => ({
  vi: `Khóa truy cập này không có phạm vi ${scope}.`,
  en: `This access key lacks the scope ${scope}.`,
})

const auditorWords = {
  vi: "Người kiểm tra xem được mọi thứ và không ghi gì.",
  en: "An auditor sees everything and records nothing.",
}

const wholeWords = {
  vi: "Việc này chỉ dành cho người được xem mọi đơn vị.",
  en: "This is for those only who may see every unit.",
}

import { asksForKeys, Asker, askerOfKey, askerOfToken, atTheComputer, lookedUp, type Register } from "@kheo/application"
import { Effect, Result } from "effect"
import type { AppOptions } from "../app-options.ts"
import type { Endpoint } from "../endpoint/endpoint.ts"
import type { Said } from "../endpoint/said.ts"
import { isLoopback } from "../misdirected.ts"
import { trouble, type Trouble } from "../problem/index.ts"
import { type Running, valueOf } from "../running.ts"
import { type Soon, upon } from "../soon.ts"
import { cameThroughProxy, shownIn } from "./bearer.ts"
import type { RateLimits } from "./rate-limits.ts"

/** Somebody who may ask what they ask, and what their answer says of their limits. */
export interface Admitted {
  readonly asker: Asker
  /** Where the ledger stood when they were looked up in it, if they were. */
  readonly position?: number | undefined
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Who asks, and whether this route is theirs: a key or token that holds, within its limits, with the route's scope; and who sees
 * one unit only is let to no route that doesn't say `ownUnit`. An auditor changes nothing.
 */
export const admit = (
  endpoint: Endpoint,
  said: Said,
  options: Looking & Limiting,
): Soon<Result.Result<Admitted, Trouble>> =>
  endpoint.scope === "anyone"
    ? Result.succeed({ asker: nobody, headers: unlimited })
    : upon(lookUp(said, options), (looked) => admitted(endpoint, said, options, looked))

const admitted = (
  endpoint: Endpoint,
  said: Said,
  options: Limiting,
  { found, position }: LookedUp,
): Result.Result<Admitted, Trouble> => {
  if (found === "unauthenticated") return Result.fail(unauthenticated(options.limits.take("failures", said.address)))
  if (!(found instanceof Asker)) return Result.fail(found)
  if (found.by === "computer") return Result.succeed({ asker: found, position, headers: unlimited })
  const { headers, isOver } = options.limits.take(countedAs(endpoint), found.key ?? found.user ?? "")
  if (isOver) return Result.fail(trouble("rate-limited", { headers }))
  const { scope } = endpoint
  if (scope !== "anyone" && scope !== "somebody" && !found.scopes.has(scope))
    return Result.fail(trouble("not-allowed", { code: "scope-missing", detail: scopeWords(scope), headers }))
  if (found.role === "auditor" && endpoint.method !== "get")
    return Result.fail(trouble("not-allowed", { code: "auditor-reads-only", detail: auditorWords, headers }))
  if (!found.seesAll && endpoint.ownUnit !== true)
    return Result.fail(trouble("not-allowed", { code: "whole-office-only", detail: wholeWords, headers }))
  return Result.succeed({ asker: found, position, headers })
}

/** What is said of no limits. */
export const unlimited: Admitted["headers"] = {}

/** Of what anyone may ask, nothing depends on who does. */
const nobody = new Asker({ by: "key", scopes: new Set(), units: new Set() })

type Found = Asker | Trouble | "unauthenticated"
type Looking = AppOptions & Running
interface Limiting {
  readonly limits: RateLimits
}
interface LookedUp {
  readonly found: Found
  readonly position?: number | undefined
}

/** Who asks by what the request shows, or by whom the server is asked where that is enough. */
export const askerIn = async (said: Said, options: Looking): Promise<Found> => (await lookUp(said, options)).found

const lookUp = (said: Said, options: Looking): Soon<LookedUp> => {
  const shown = shownIn(said)
  switch (shown.is) {
    case "unreadable":
      return { found: "unauthenticated" }
    case "key":
      return inRegister(options, lookedUp(askerOfKey(shown.text)))
    case "token":
      return ofToken(shown.text, options)
    case "nothing": {
      const mayBeHere = isLoopback(options.host ?? "127.0.0.1") && options.tokens === undefined
      if (!mayBeHere || cameThroughProxy(said)) return { found: "unauthenticated" }
      return inRegister(options, whoeverIsHere)
    }
  }
}

const ofToken = async (token: string, options: Looking): Promise<LookedUp> => {
  const claimed = (await options.tokens?.(token)) ?? "refused"
  if (claimed === "unavailable") return { found: trouble("idp-unavailable", { headers: { "Retry-After": "30" } }) }
  if (claimed === "refused") return { found: "unauthenticated" }
  return inRegister(options, lookedUp(askerOfToken(claimed.account, claimed.scopes)))
}

/** Until somebody was given a key, whoever sits at the computer. */
const whoeverIsHere = Effect.map(asksForKeys, ({ asks, at }) => ({ found: asks ? undefined : atTheComputer, at }))

const inRegister = <E>(
  { settle }: Running,
  finding: Effect.Effect<{ readonly found: Asker | undefined; readonly at: number }, E, Register>,
): Soon<LookedUp> =>
  upon(valueOf(settle(finding)), ({ at, found }) => ({ found: found ?? "unauthenticated", position: at }))

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

import {
  type AccessBook,
  accessBook,
  asksForKeys,
  Asker,
  askerOfKey,
  askerOfToken,
  atTheComputer,
  type Register,
} from "@kheo/application"
import type { StoreUnavailable } from "@kheo/event-store"
import { Effect, Result } from "effect"
import type { AppOptions } from "../app-options.ts"
import type { Endpoint } from "../endpoint/endpoint.ts"
import type { Said } from "../endpoint/said.ts"
import { isLoopback } from "../misdirected.ts"
import { trouble, type Trouble } from "../problem/index.ts"
import { type Running, valueOf } from "../running.ts"
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
export const admit = async (
  endpoint: Endpoint,
  said: Said,
  options: Looking & { readonly limits: RateLimits },
): Promise<Result.Result<Admitted, Trouble>> => {
  if (endpoint.scope === "anyone") return Result.succeed({ asker: nobody, headers: {} })
  const { found, position } = await lookUp(said, options)
  if (found === "unauthenticated") return Result.fail(unauthenticated(options.limits.take("failures", said.address)))
  if (!(found instanceof Asker)) return Result.fail(found)
  if (found.by === "computer") return Result.succeed({ asker: found, position, headers: {} })
  const { headers, isOver } = options.limits.take(countedAs(endpoint), found.key ?? found.user ?? "")
  if (isOver) return Result.fail(trouble("rate-limited", { headers }))
  if (endpoint.scope !== "somebody" && !found.scopes.has(endpoint.scope))
    return Result.fail(trouble("not-allowed", { code: "scope-missing", detail: scopeWords(endpoint.scope), headers }))
  if (found.role === "auditor" && endpoint.method !== "get")
    return Result.fail(trouble("not-allowed", { code: "auditor-reads-only", detail: auditorWords, headers }))
  if (!found.seesAll && endpoint.ownUnit !== true)
    return Result.fail(trouble("not-allowed", { code: "whole-office-only", detail: wholeWords, headers }))
  return Result.succeed({ asker: found, position, headers })
}

/** Of what anyone may ask, nothing depends on who does. */
const nobody = new Asker({ by: "key", scopes: new Set(), units: new Set() })

type Found = Asker | Trouble | "unauthenticated"
type Looking = AppOptions & Running

/** Who asks by what the request shows, or by whom the server is asked where that is enough. */
export const askerIn = async (said: Said, options: Looking): Promise<Found> => (await lookUp(said, options)).found

const lookUp = async (
  said: Said,
  options: Looking,
): Promise<{ readonly found: Found; readonly position?: number | undefined }> => {
  const shown = shownIn(said)
  const inBook = (find: (book: AccessBook) => Effect.Effect<Asker | undefined, StoreUnavailable, Register>) =>
    valueOf(options.settle(Effect.flatMap(accessBook, (book) => Effect.map(find(book), foundIn(book)))))
  switch (shown.is) {
    case "unreadable":
      return { found: "unauthenticated" }
    case "key":
      return inBook((book) => askerOfKey(shown.text, book))
    case "token": {
      const claimed = (await options.tokens?.(shown.text)) ?? "refused"
      if (claimed === "unavailable") return { found: trouble("idp-unavailable", { headers: { "Retry-After": "30" } }) }
      if (claimed === "refused") return { found: "unauthenticated" }
      return inBook((book) => askerOfToken(claimed.account, claimed.scopes, book))
    }
    case "nothing": {
      const mayBeHere = isLoopback(options.host ?? "127.0.0.1") && options.tokens === undefined
      if (!mayBeHere || cameThroughProxy(said)) return { found: "unauthenticated" }
      return inBook((book) => Effect.succeed(asksForKeys(book) ? undefined : atTheComputer))
    }
  }
}

const foundIn =
  ({ position }: AccessBook) =>
  (asker: Asker | undefined) => ({ found: asker ?? ("unauthenticated" as const), position })

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

import { createHash } from "node:crypto"
import { Asker, askerOfKey } from "@kheo/application"
import type { OpenStreams, RateLimits } from "../../access/index.ts"
import { askerIn } from "../../access/admit.ts"
import type { AppOptions } from "../../app-options.ts"
import type { Said } from "../../endpoint/index.ts"
import { trouble, type Trouble } from "../../problem/index.ts"
import type { Running } from "../../running.ts"
import { tokenIn } from "./cookie.ts"
import type { Sessions } from "./sessions.ts"

/** What the pages of one server keep and are given. */
export interface WebOptions extends Omit<AppOptions, "settle">, Running {
  readonly limits: RateLimits
  readonly streams: OpenStreams
  readonly sessions: Sessions
}

/** Whoever may read the pages; `signedIn` where a browser shows an earlier sign-in. */
export interface Visitor {
  readonly asker: Asker
  readonly signedIn: boolean
}

/** Who opens a page: by a sign-in, else as with the API; undefined for somebody who has to sign in first. */
export const visitorOf = async (said: Said, options: WebOptions): Promise<Visitor | Trouble | undefined> => {
  const token = tokenIn(said)
  const key = token === undefined ? undefined : options.sessions.keyOf(token)
  const byKey = key === undefined ? undefined : await options.run(askerOfKey(key))
  const found = byKey ?? (await askerIn(said, options))
  if (found === "unauthenticated") return undefined
  if (!(found instanceof Asker)) return found
  return denied(found, options) ?? { asker: found, signedIn: byKey !== undefined }
}

/** Why somebody known may not read the pages: they are of the whole office, and for those who may read its register. */
export const denied = (asker: Asker, { limits }: WebOptions): Trouble | undefined => {
  if (asker.by === "computer") return undefined
  const { headers, isOver } = limits.take("reads", asker.key ?? asker.user ?? "")
  if (isOver) return trouble("rate-limited", { headers })
  if (!asker.scopes.has("register:read")) return trouble("not-allowed", { detail: scopeWords })
  return asker.seesAll ? undefined : trouble("not-allowed", { detail: wholeWords })
}

/** Writes down that somebody read personal data; a page is shown only once that is done. */
export const noteReading = async (
  page: string,
  { path, search, traceId }: Said,
  { by, key, user }: Asker,
  { journal }: WebOptions,
): Promise<void> => {
  const query = search === "" ? null : createHash("sha256").update(search).digest("hex")
  await journal?.record({ by, user: user ?? null, key: key ?? null, operation: `page ${page}`, path, query, traceId })
}

const scopeWords = {
  vi: "Khóa truy cập này không có phạm vi register:read. Hãy xin người quản trị cấp khóa có phạm vi ấy.",
  en: "This access key lacks the scope register:read. Ask the administrator for one that has it.",
}

const wholeWords = {
  vi: "Các trang này cho xem cả đợt, nên chỉ dành cho người được xem mọi đơn vị.",
  en: "These pages show whole campaigns, so they are for those only who may see every unit.",
}

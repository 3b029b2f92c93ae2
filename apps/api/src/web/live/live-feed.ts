import { Asker } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { Reply, Said } from "../../endpoint/index.ts"
import { pulled } from "../../events/pulled.ts"
import { isFailure, problemReply, trouble, troubleOf } from "../../problem/index.ts"
import { isForeign } from "../access/sign-in.ts"
import { visitorOf, type WebOptions } from "../access/visitor.ts"
import { renewals } from "./renewals.ts"

/** Where an open page hears that the register went on. */
export const livePath = "/live"

/** So many pages that somebody looks at may follow by one key; those that nobody sees give theirs up. */
const mostPages = 10

const patience = 60_000

/**
 * Tells whoever may read the pages, also by a browser's sign-in, that something was recorded and nothing of what; the API's own
 * feed takes no sign-in.
 */
export const liveFeed = async (said: Said, options: WebOptions): Promise<Reply> => {
  const told = (about: ReturnType<typeof trouble>) => problemReply(about, said.language, said.traceId)
  if (isForeign(said)) return told(trouble("not-allowed"))
  try {
    const visitor = await visitorOf(said, options)
    if (visitor === undefined) return told(trouble("unauthenticated"))
    if ("_tag" in visitor) return told(visitor)
    const closed = placeOf(visitor.asker, options)
    if (closed === undefined) return told(trouble("rate-limited", { headers: { "Retry-After": "15" } }))
    const stillMay = Effect.promise(() =>
      visitorOf(said, options).then(
        (now) => now !== undefined && (!("_tag" in now) || now.kind === "idp-unavailable"),
        () => true,
      ),
    )
    const context = await options.run(Effect.context<EventStore>()).catch((thrown: unknown) => {
      closed()
      throw thrown
    })
    const body = pulled(renewals(afterOf(said), stillMay), context, { ended: endedBy(said, options), patience, closed })
    return { status: 200, headers: streamHeaders, body }
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    return told(troubleOf(thrown))
  }
}

const placeOf = ({ by, key, user }: Asker, { streams }: WebOptions) =>
  by === "computer" ? () => undefined : streams.take(`page ${key ?? user ?? ""}`, mostPages)

/** What the page shows, or what a browser heard last when it comes back. */
const afterOf = (said: Said): number => {
  const text = said.header("last-event-id") ?? new URLSearchParams(said.search).get("after") ?? ""
  return /^\d{1,15}$/u.test(text) ? Number(text) : 0
}

const endedBy = ({ request }: Said, { stopping }: WebOptions): AbortSignal =>
  stopping === undefined ? request.signal : AbortSignal.any([request.signal, stopping])

const streamHeaders = { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no", Vary: "Cookie" }

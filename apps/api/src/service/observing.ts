import { Effect, Exit, Tracer } from "effect"
import type { Endpoint } from "../endpoint/endpoint.ts"
import type { Said } from "../endpoint/said.ts"
import type { Running } from "../running.ts"
import { upon } from "../soon.ts"

/** One request that was answered, as whoever runs the server may write it down: no value that anybody sent. */
export interface Seen {
  readonly traceId: string
  readonly method: string
  /** As the document names it; undefined where the address is none of ours. */
  readonly operation: string | undefined
  readonly route: string | undefined
  readonly status: number
  /** Until the answer was ready; a long one is still being sent. */
  readonly milliseconds: number
}

/** What was answered, for `AppOptions.seen`. */
export const seenOf = (said: Said, endpoint: Endpoint | undefined, status: number): Seen => ({
  traceId: said.traceId,
  method: methods.has(said.request.method) ? said.request.method : "OTHER",
  operation: endpoint?.name,
  route: endpoint?.path,
  status,
  milliseconds: Math.round((performance.now() - said.since) * 1_000) / 1_000,
})

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])

/**
 * Runs what a request asks for within a span of its own, below the caller's own span where there is one.
 *
 * A refusal is an answer and no error of the span, which would tell its words.
 */
export const traced =
  (endpoint: Endpoint, said: Said, settle: Running["settle"]): Running["settle"] =>
  (effect) => {
    const answered = Effect.withSpan(Effect.exit(effect), endpoint.name, {
      kind: "server",
      parent: Tracer.externalSpan({ traceId: said.traceId, spanId: said.parentSpan, sampled: true }),
      attributes: { "http.request.method": said.request.method, "http.route": endpoint.path },
    })
    return upon(settle(answered), (ended) => (Exit.isSuccess(ended) ? ended.value : Exit.failCause(ended.cause)))
  }

import { Result } from "effect"
import { type Admitted, guarded, OpenStreams, RateLimits } from "./access/index.ts"
import type { AppOptions } from "./app-options.ts"
import type { Endpoint } from "./endpoint/endpoint.ts"
import { type Reply, respond, type Said } from "./endpoint/index.ts"
import { KeptLists } from "./lists/index.ts"
import { problemReply, trouble, type Trouble } from "./problem/index.ts"
import { runningOn } from "./running.ts"
import { seenOf, traced } from "./service/observing.ts"
import { mended, type Soon, upon } from "./soon.ts"
import { tellStderr } from "./tell-stderr.ts"
import { outgoing } from "./webhooks/outgoing.ts"

export type Answering = ReturnType<typeof answering>

/** What one server answers, whichever way a request came to it; what it holds of its own can be lost. */
export const answering = (given: AppOptions) => {
  const options = {
    ...given,
    ...runningOn(given),
    onDefect: given.onDefect ?? tellStderr,
    limits: given.limits ?? new RateLimits(),
    lists: new KeptLists(),
    streams: new OpenStreams(),
    outgoing: outgoing(given.outgoing),
  }
  const tell = (said: Said, about: Trouble, endpoint?: Endpoint): Reply => {
    const reply = problemReply(about, said.language, said.traceId)
    options.seen?.(seenOf(said, endpoint, reply.status))
    return reply
  }
  const broken = (said: Said, defect: unknown, endpoint?: Endpoint): Reply => {
    options.onDefect(said.traceId, defect)
    return tell(said, trouble("internal"), endpoint)
  }
  const answer = (endpoint: Endpoint, said: Said, params: Readonly<Record<string, string>>): Soon<Reply> =>
    mended(
      () => {
        const its = options.traces === true ? { ...options, settle: traced(endpoint, said, options.settle) } : options
        const ask = (admitted: Admitted) => respond(endpoint, said, params, admitted, its)
        return upon(guarded(endpoint, said, options, ask), (found) => {
          if (Result.isFailure(found)) return tell(said, found.failure, endpoint)
          options.seen?.(seenOf(said, endpoint, found.success.status))
          return found.success
        })
      },
      (defect) => broken(said, defect, endpoint),
    )
  return { options, answer, tell, broken }
}

import type { IncomingMessage, ServerResponse } from "node:http"
import { Result } from "effect"
import { type Context, Hono } from "hono"
import { type Admitted, guarded, hasCredential, OpenStreams, RateLimits } from "./access/index.ts"
import type { AppOptions } from "./app-options.ts"
import { endpoints } from "./endpoints.ts"
import type { Endpoint } from "./endpoint/endpoint.ts"
import { type Reply, respond, Said, sent } from "./endpoint/index.ts"
import { KeptLists } from "./lists/index.ts"
import { isMisdirected } from "./misdirected.ts"
import { problemReply, trouble, type Trouble } from "./problem/index.ts"
import { runningOn } from "./running.ts"
import { seenOf, traced } from "./service/observing.ts"
import { outgoing } from "./webhooks/outgoing.ts"
import { tellStderr } from "./tell-stderr.ts"
import { mountWeb } from "./web/index.ts"

/** The API over one office's stores; what it holds of its own can be lost. */
export const createApp = (given: AppOptions): Hono => {
  const options = {
    ...given,
    ...runningOn(given),
    onDefect: given.onDefect ?? tellStderr,
    limits: given.limits ?? new RateLimits(),
    lists: new KeptLists(),
    streams: new OpenStreams(),
    outgoing: outgoing(given.outgoing),
  }
  const app = new Hono()
  const answered = (c: Context, said: Said, answer: Result.Result<Reply, Trouble>, endpoint?: Endpoint): Response => {
    const reply = Result.isSuccess(answer) ? answer.success : problemReply(answer.failure, said.language, said.traceId)
    options.seen?.(seenOf(said, endpoint, reply.status))
    return sent(reply, at(c).outgoing)
  }
  const told = (c: Context, about: Trouble): Response => answered(c, saidIn(c), Result.fail(about))

  app.use((c, next) => {
    if (isMisdirected(hostOf(c.req.url), options.host)) return Promise.resolve(told(c, trouble("misdirected")))
    return hasCredential(c.req.url) ? Promise.resolve(told(c, trouble("credential-in-url"))) : next()
  })

  for (const [path, group] of Map.groupBy(endpoints, ({ path }) => path)) {
    const route = path.replaceAll(/\{(\w+)\}/g, ":$1")
    for (const endpoint of group)
      app.on(endpoint.method.toUpperCase(), route, async (c) => {
        const said = saidIn(c)
        const its = options.traces === true ? { ...options, settle: traced(endpoint, said, options.settle) } : options
        const ask = (admitted: Admitted) => respond(endpoint, said, c.req.param(), admitted, its)
        const answer = await guarded(endpoint, said, options, ask).catch((defect: unknown) => {
          options.onDefect(said.traceId, defect)
          return Result.fail(trouble("internal"))
        })
        return answered(c, said, answer, endpoint)
      })
    const methods = group.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    app.all(route, (c) => told(c, trouble("method-not-allowed", { headers: { Allow: methods.join(", ") } })))
  }

  const noPage = mountWeb(app, options, { said: saidIn, send: (c, reply) => sent(reply, at(c).outgoing) })
  app.notFound((c) => noPage(c) ?? told(c, trouble("not-found")))
  app.onError((error, c) => {
    const said = saidIn(c)
    options.onDefect(said.traceId, error)
    return answered(c, said, Result.fail(trouble("internal")))
  })
  return app
}

/** Node's own request and answer; there are none where the app is asked in process. */
const at = (c: Context): { readonly incoming?: IncomingMessage; readonly outgoing?: ServerResponse } => c.env ?? {}

const saidIn = (c: Context): Said => new Said(c.req.raw, at(c).incoming)

const hostOf = (url: string): string => {
  const origin = url.slice(0, url.indexOf("/", 8))
  if (origin !== last.origin) last = { origin, host: new URL(origin).hostname }
  return last.host
}

/** Most requests come under one name. */
let last = { origin: "", host: "" }

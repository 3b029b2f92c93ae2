import type { IncomingMessage } from "node:http"
import { Result } from "effect"
import { type Context, Hono } from "hono"
import { guarded, hasCredential, RateLimits } from "./access/index.ts"
import type { AppOptions } from "./app-options.ts"
import { endpoints } from "./endpoints.ts"
import { languageOf, respond, traceIdOf } from "./endpoint/index.ts"
import { isMisdirected } from "./misdirected.ts"
import { problemResponse, trouble, type Trouble } from "./problem/index.ts"
import { tellStderr } from "./tell-stderr.ts"

/** The API over one office's stores; it holds no state of its own. */
export const createApp = (given: AppOptions): Hono => {
  const options = { ...given, onDefect: given.onDefect ?? tellStderr, limits: given.limits ?? new RateLimits() }
  const app = new Hono()

  app.use(async (c, next) => {
    const url = new URL(c.req.url)
    if (isMisdirected(url.hostname, options.host)) c.res = told(c, trouble("misdirected"))
    else if (hasCredential(url)) c.res = told(c, trouble("credential-in-url"))
    else await next()
    for (const [name, value] of Object.entries(guards)) c.res.headers.set(name, value)
  })

  for (const [path, group] of Map.groupBy(endpoints, ({ path }) => path)) {
    const route = path.replaceAll(/\{(\w+)\}/g, ":$1")
    for (const endpoint of group)
      app.on(endpoint.method.toUpperCase(), route, async (c) => {
        const language = languageOf(header(c, "accept-language"))
        const said = { params: c.req.param(), language, traceId: traceOf(c), address: addressOf(c) }
        const answer = await guarded(endpoint, c.req.raw, said, options, (asker) =>
          respond(endpoint, c.req.raw, { ...said, asker }, options),
        )
        return Result.isSuccess(answer) ? answer.success : problemResponse(answer.failure, said.language, said.traceId)
      })
    const methods = group.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    app.all(route, (c) => told(c, trouble("method-not-allowed", { headers: { Allow: methods.join(", ") } })))
  }

  app.notFound((c) => told(c, trouble("not-found")))
  app.onError((error, c) => {
    const traceId = traceOf(c)
    options.onDefect(traceId, error)
    return problemResponse(trouble("internal"), languageOf(header(c, "accept-language")), traceId)
  })
  return app
}

/** On every answer, problems included: what JSON about people and their papers needs in a browser. */
const guards = {
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  Vary: "Accept, Accept-Language",
}

/** Whoever opened the connection; a proxy where there is one. */
const addressOf = (c: Context): string =>
  (c.env as { readonly incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress ?? ""

const header = (c: Context, name: string): string | null => c.req.raw.headers.get(name)

const traceOf = (c: Context): string => traceIdOf(header(c, "traceparent"))

const told = (c: Context, about: Trouble): Response =>
  problemResponse(about, languageOf(header(c, "accept-language")), traceOf(c))

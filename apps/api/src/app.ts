import { Result } from "effect"
import { type Context, Hono } from "hono"
import type { AppOptions } from "./app-options.ts"
import { endpoints } from "./endpoints.ts"
import { languageOf, respond, traceIdOf } from "./endpoint/index.ts"
import { withPorts } from "./with-ports.ts"
import { isMisdirected } from "./misdirected.ts"
import { problemResponse, trouble, type Trouble } from "./problem/index.ts"
import { tellStderr } from "./tell-stderr.ts"

/** The API over one office's stores; it holds no state of its own. */
export const createApp = (given: AppOptions): Hono => {
  const options = { ...given, run: withPorts(given), onDefect: given.onDefect ?? tellStderr }
  const app = new Hono()

  app.use(async (c, next) => {
    if (isMisdirected(new URL(c.req.url).hostname, options.host)) c.res = told(c, trouble("misdirected"))
    else await next()
    for (const [name, value] of Object.entries(guards)) c.res.headers.set(name, value)
  })

  for (const [path, group] of Map.groupBy(endpoints, ({ path }) => path)) {
    const route = path.replaceAll(/\{(\w+)\}/g, ":$1")
    for (const endpoint of group)
      app.on(endpoint.method.toUpperCase(), route, async (c) => {
        const said = { params: c.req.param(), language: languageOf(header(c, "accept-language")), traceId: traceOf(c) }
        const answer = await respond(endpoint, c.req.raw, said, options)
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

const header = (c: Context, name: string): string | null => c.req.raw.headers.get(name)

const traceOf = (c: Context): string => traceIdOf(header(c, "traceparent"))

const told = (c: Context, about: Trouble): Response =>
  problemResponse(about, languageOf(header(c, "accept-language")), traceOf(c))

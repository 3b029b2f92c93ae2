import type { IncomingMessage, ServerResponse } from "node:http"
import { type Context, Hono } from "hono"
import { hasCredential } from "./access/index.ts"
import { type Answering, answering } from "./answering.ts"
import type { AppOptions } from "./app-options.ts"
import { endpoints } from "./endpoints.ts"
import { Said, sent } from "./endpoint/index.ts"
import { isMisdirected } from "./misdirected.ts"
import { trouble, type Trouble } from "./problem/index.ts"
import { mountWeb } from "./web/index.ts"

/** The API over one office's stores. */
export const createApp = (given: AppOptions): Hono => appOf(answering(given))

/** Every route of the API and every page, for whatever request comes to them. */
export const appOf = ({ answer, broken, options, tell }: Answering): Hono => {
  const app = new Hono()
  const told = (c: Context, about: Trouble): Response => sent(tell(saidIn(c), about), at(c).outgoing)

  app.use((c, next) => {
    if (isMisdirected(hostOf(c.req.url), options.host)) return Promise.resolve(told(c, trouble("misdirected")))
    return hasCredential(c.req.url) ? Promise.resolve(told(c, trouble("credential-in-url"))) : next()
  })

  for (const [path, group] of Map.groupBy(endpoints, ({ path }) => path)) {
    const route = path.replaceAll(/\{(\w+)\}/g, ":$1")
    for (const endpoint of group)
      app.on(endpoint.method.toUpperCase(), route, async (c) =>
        sent(await answer(endpoint, saidIn(c), c.req.param()), at(c).outgoing),
      )
    const methods = group.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    app.all(route, (c) => told(c, trouble("method-not-allowed", { headers: { Allow: methods.join(", ") } })))
  }

  const noPage = mountWeb(app, options, { said: saidIn, send: (c, reply) => sent(reply, at(c).outgoing) })
  app.notFound((c) => noPage(c) ?? told(c, trouble("not-found")))
  app.onError((error, c) => sent(broken(saidIn(c), error), at(c).outgoing))
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

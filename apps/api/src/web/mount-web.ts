import type { Context, Hono } from "hono"
import type { AppOptions } from "../app-options.ts"
import { readBody } from "../body/read-body.ts"
import { traceIdOf } from "../endpoint/index.ts"
import { trouble } from "../problem/index.ts"
import { assets } from "./asset/assets.ts"
import { offlinePage } from "./verify/offline-page.ts"
import { pages } from "./pages.ts"
import type { Page } from "./page/page.ts"
import { languageIn, respondPage, respondTrouble } from "./respond-page.ts"

/** Serves the pages for people beside the API, on every method alike so that the contract's routes stay the API's own. */
export const mountWeb = (app: Hono, options: AppOptions): void => {
  for (const { content, path, type } of assets)
    app.all(path, () => new Response(content, { headers: { "Content-Type": type, "Cache-Control": kept } }))
  app.all("/verify/offline", ({ req: { raw } }) => offlinePage(languageIn(raw)))
  for (const page of pages) app.all(page.path.replaceAll(/\{(\w+)\}/g, ":$1"), (c) => opened(page, c, options))
}

/** Whether somebody asks who reads pages: a browser, and not for what programs ask. */
export const wantsPage = (request: Request): boolean =>
  (request.method === "GET" || request.method === "HEAD") &&
  /\btext\/html\b/u.test(request.headers.get("accept") ?? "") &&
  !new URL(request.url).pathname.startsWith("/v1/")

/** No such page, said as one. */
export const noSuchPage = (c: Context, options: AppOptions): Response =>
  respondTrouble(trouble("not-found", { detail: nowhere }), c.req.raw, traceOf(c), options)

const nowhere = {
  vi: "Không có trang này. Hãy xem lại địa chỉ, hoặc về trang đầu.",
  en: "There is no such page. Look at the address again, or go to the first page.",
}

const kept = "public, max-age=31536000, immutable"

const traceOf = (c: Context): string => traceIdOf(c.req.raw.headers.get("traceparent"))

const opened = async (page: Page, c: Context, options: AppOptions): Promise<Response> => {
  const request = c.req.raw
  const traceId = traceOf(c)
  const isForm = request.method === "POST" && page.takesForm === true
  if (request.method !== "GET" && request.method !== "HEAD" && !isForm) {
    const allowed = page.takesForm === true ? "GET, HEAD, POST" : "GET, HEAD"
    return respondTrouble(trouble("method-not-allowed", { headers: { Allow: allowed } }), request, traceId, options)
  }
  const form = isForm ? await formOf(request) : {}
  if (form === undefined) return respondTrouble(trouble("body-too-large"), request, traceId, options)
  return respondPage(page, request, { params: c.req.param() as Record<string, string>, form, traceId }, options)
}

/** The fields of a form; undefined when it is too large. */
const formOf = async (request: Request): Promise<Readonly<Record<string, string>> | undefined> => {
  const bytes = await readBody(request).catch(() => new Uint8Array())
  return bytes === undefined ? undefined : Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)))
}

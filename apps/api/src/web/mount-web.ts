import type { Context, Hono } from "hono"
import { encoded } from "../endpoint/content-coding.ts"
import type { Reply, Said } from "../endpoint/index.ts"
import { readBody, usualLimit } from "../body/read-body.ts"
import { trouble } from "../problem/index.ts"
import { Sessions } from "./access/sessions.ts"
import { type Signed, signIn, signOut } from "./access/sign-in.ts"
import type { WebOptions } from "./access/visitor.ts"
import { assets } from "./asset/assets.ts"
import { liveFeed, livePath } from "./live/index.ts"
import { pages } from "./pages.ts"
import type { Page, Visit } from "./page/page.ts"
import { framed, languageIn, respondPage, respondTrouble, visitOf } from "./respond-page.ts"
import { offlinePage } from "./verify/offline-page.ts"

/** How the server hears and sends. */
interface Wire {
  readonly said: (c: Context) => Said
  readonly send: (c: Context, reply: Reply) => Response
}

/**
 * Serves the pages for people beside the API, on every method alike so that the contract's routes stay the API's own; answers
 * what says to a browser that there is no such page.
 */
export const mountWeb = (app: Hono, given: Omit<WebOptions, "sessions">, { said, send }: Wire) => {
  const options: WebOptions = { ...given, sessions: new Sessions() }
  const on = (
    path: string,
    methods: ReadonlyArray<string>,
    respond: (said: Said, visit: Visit) => Promise<Reply> | Reply,
  ) =>
    app.all(path.replaceAll(/\{(\w+)\}/g, ":$1"), async (c) => {
      const asked = said(c)
      const reply = await answer(asked, c.req.param() as Visit["params"], methods, respond, options)
      return send(c, await encoded(reply, asked.header("accept-encoding")))
    })

  for (const { content, path, type } of assets)
    on(path, reading, () => ({ status: 200, headers: { "Content-Type": type, "Cache-Control": kept }, body: content }))
  on("/verify/offline", reading, (asked) => offlinePage(languageIn(asked)))
  on(livePath, ["GET"], (asked) => liveFeed(asked, options))
  on("/sign-in", forms, async (asked, visit) => signedReply(await signIn(asked, visit, options), asked, visit))
  on("/sign-out", ["POST"], (asked, visit) => signedReply(signOut(asked, options), asked, visit))
  for (const page of pages) on(page.path, methodsOf(page), (asked, visit) => respondPage(page, asked, visit, options))

  return (c: Context): Response | undefined => {
    const asked = said(c)
    if (!wantsPage(asked)) return undefined
    const about = trouble("not-found", { detail: nowhere })
    return send(c, respondTrouble(about, asked, visitOf(asked, nothing, options)))
  }
}

const reading = ["GET", "HEAD"]
const forms = [...reading, "POST"]
const methodsOf = ({ takesForm }: Page) => (takesForm === true ? forms : reading)
const nothing = { params: {}, form: {} }
const kept = "public, max-age=31536000, immutable"

const answer = async (
  said: Said,
  params: Visit["params"],
  methods: ReadonlyArray<string>,
  respond: (said: Said, visit: Visit) => Promise<Reply> | Reply,
  options: WebOptions,
): Promise<Reply> => {
  const { method } = said.request
  const visit = visitOf(said, { params, form: {} }, options)
  if (!methods.includes(method))
    return respondTrouble(trouble("method-not-allowed", { headers: { Allow: methods.join(", ") } }), said, visit)
  if (method !== "POST") return respond(said, visit)
  const form = await formOf(said)
  return form === undefined ? respondTrouble(trouble("body-too-large"), said, visit) : respond(said, { ...visit, form })
}

const signedReply = (signed: Signed, said: Said, visit: Visit): Reply => {
  if ("trouble" in signed) return respondTrouble(signed.trouble, said, visit)
  if ("shown" in signed) return framed(signed.shown, visit)
  return { status: 303, headers: { Location: signed.to, "Set-Cookie": signed.cookie }, body: null }
}

/** Whether somebody asks who reads pages: a browser, and not for what programs ask. */
const wantsPage = (said: Said): boolean =>
  reading.includes(said.request.method) &&
  /\btext\/html\b/u.test(said.header("accept") ?? "") &&
  !said.path.startsWith("/v1/")

const nowhere = {
  vi: "Không có trang này. Hãy xem lại địa chỉ, hoặc về trang đầu.",
  en: "There is no such page. Look at the address again, or go to the first page.",
}

/** The fields of a form; undefined when it is too large. */
const formOf = async (said: Said): Promise<Visit["form"] | undefined> => {
  const bytes = await readBody(said, usualLimit).catch(() => new Uint8Array())
  return bytes === undefined ? undefined : Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)))
}

import { askerOfKey } from "@kheo/application"
import { addressOf, elsewhere } from "../../access/came-from.ts"
import type { Said } from "../../endpoint/index.ts"
import { trouble, type Trouble } from "../../problem/index.ts"
import type { Shown, Visit } from "../page/page.ts"
import { signedIn, signedOut, tokenIn } from "./cookie.ts"
import { signInPage } from "./sign-in-page.ts"
import { denied, type WebOptions } from "./visitor.ts"

/** What signing in or out comes to: a page, a trouble, or the way to another page. */
export type Signed =
  | { readonly shown: Shown }
  | { readonly trouble: Trouble }
  | { readonly to: string; readonly cookie: string }

/** Takes a key from a form of our own; a wrong one counts against whoever tries. */
export const signIn = async (said: Said, visit: Visit, options: WebOptions): Promise<Signed> => {
  const next = localPath(visit.form["next"] ?? visit.query["next"] ?? "/")
  if (said.request.method !== "POST") return { shown: signInPage(visit, next, false) }
  if (isForeign(said)) return { trouble: trouble("not-allowed", { detail: foreignWords }) }
  const key = (visit.form["key"] ?? "").trim()
  const asker = await options.run(askerOfKey(key, addressOf(said)))
  if (asker === undefined) {
    const { headers, isOver } = options.limits.take("failures", said.address)
    return isOver ? { trouble: trouble("rate-limited", { headers }) } : { shown: signInPage(visit, next, true) }
  }
  const why = elsewhere(asker, said) ?? denied(asker, options)
  return why === undefined ? { to: next, cookie: signedIn(options.sessions.open(key)) } : { trouble: why }
}

/** Forgets the sign-in here and in the browser. */
export const signOut = (said: Said, options: WebOptions): Signed => {
  const token = tokenIn(said)
  if (token !== undefined) options.sessions.close(token)
  return { to: "/sign-in", cookie: signedOut }
}

/** A way within these pages, never to another site; anything else leads to the first page. */
export const localPath = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  /^\/(?![/\\])[^\\\u0000-\u0020\u007f]{0,2000}$/u.test(text) ? text : "/"

/** Whether another site's page sent the form. */
export const isForeign = (said: Said): boolean => {
  const [site, origin] = [said.header("sec-fetch-site"), said.header("origin")]
  if (site !== null) return site !== "same-origin" && site !== "none"
  const hosts = [said.header("host"), said.header("x-forwarded-host")]
  return origin !== null && !hosts.includes(URL.parse(origin)?.host ?? "")
}

const foreignWords = {
  vi: "Biểu mẫu này được gửi từ trang khác. Hãy mở trang đăng nhập và gửi lại từ đó.",
  en: "This form came from another site. Open the sign-in page and send it from there.",
}

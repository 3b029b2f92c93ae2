import type { Reply } from "../endpoint/index.ts"
import type { Html } from "./page/html.ts"

/** Everything a page loads comes from here, nothing of another's may hold it, and nothing is kept in a browser. */
export const pageHeaders = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  // Forms say where they come from, to this very server only.
  "Referrer-Policy": "same-origin",
  Vary: "Accept-Encoding, Accept-Language, Cookie",
}

/** A page as HTTP sends it. */
export const pageReply = (
  page: Html,
  language: string,
  status = 200,
  more: Readonly<Record<string, string>> = {},
): Reply => ({ status, headers: { ...pageHeaders, "Content-Language": language, ...more }, body: String(page) })

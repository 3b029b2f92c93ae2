import { looksLikeKey } from "@kheo/application"
import type { Said } from "../endpoint/said.ts"

/** What a request shows as its right to ask: nothing, a key or token, or something that is neither. */
export type Shown = { readonly is: "nothing" | "unreadable" } | { readonly is: "key" | "token"; readonly text: string }

/** Only the `Authorization` header counts, and in it only `Bearer`. */
export const shownIn = (said: Said): Shown => {
  const header = said.header("authorization")
  if (header === null) return { is: "nothing" }
  const text = /^Bearer +([\x21-\x7e]{1,8192})$/i.exec(header)?.[1]
  if (text === undefined) return { is: "unreadable" }
  return { is: text.split(".").length === 3 ? "token" : "key", text }
}

/** A key in an address is in logs and histories too, where anybody finds it. */
export const hasCredential = (url: string): boolean => mayHoldCredential(url) && holdsOne(new URL(url))

/** Most addresses are seen at a glance to hold none. */
export const mayHoldCredential = (url: string): boolean => /kheo_|%|token|api_?key/iu.test(url)

const holdsOne = ({ pathname, searchParams }: URL): boolean =>
  [decoded(pathname), ...[...searchParams].flat()].some(looksLikeKey) ||
  ["access_token", "api_key", "apikey"].some((name) => searchParams.has(name))

/** A proxy speaks for people elsewhere, who are not at the computer. */
export const cameThroughProxy = (said: Said): boolean =>
  ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"].some(
    (name) => said.header(name) !== null,
  )

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

import type { Said } from "../../endpoint/index.ts"
import { sessionSeconds } from "./sessions.ts"

const name = "__Host-kheo"

/** What the browser shows of an earlier sign-in. */
export const tokenIn = (said: Said): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`, "u").exec(said.header("cookie") ?? "")?.[1]

/** Only over TLS or on this computer, never to scripts, and never on a way that another site began. */
const guarded = "Path=/; Secure; HttpOnly; SameSite=Strict"

export const signedIn = (token: string): string => `${name}=${token}; ${guarded}; Max-Age=${sessionSeconds}`

export const signedOut = `${name}=; ${guarded}; Max-Age=0`

import type { ServerResponse } from "node:http"
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response"
import type { Content } from "./endpoint.ts"

/** An answer as plain data, until it is known where it goes. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Content | null
}

/** On every answer, problems included: what JSON about people and their papers needs in a browser; an answer's own headers win. */
const guards = {
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  Vary: "Accept, Accept-Encoding, Accept-Language",
}

/** All headers of an answer. */
export const headersOf = ({ headers }: Reply): Record<string, string> => ({ ...guards, ...headers })

/** Sends it: straight to the socket where there is one, since a `Response` takes longer to make and to read than most answers to find. */
export const sent = (reply: Reply, outgoing: ServerResponse | undefined): Response => {
  const { body, status } = reply
  const all = headersOf(reply)
  if (outgoing === undefined || body instanceof ReadableStream) return new Response(body, { status, headers: all })
  if (body !== null) all["Content-Length"] = String(Buffer.byteLength(body))
  outgoing.writeHead(status, all)
  outgoing.end(body ?? undefined)
  return RESPONSE_ALREADY_SENT
}

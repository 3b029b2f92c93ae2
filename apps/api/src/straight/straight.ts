import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from "node:http"
import { mayHoldCredential } from "../access/bearer.ts"
import type { Answering } from "../answering.ts"
import { usualLimit } from "../body/read-body.ts"
import { Said } from "../endpoint/index.ts"
import { endpoints } from "../endpoints.ts"
import { isMisdirected } from "../misdirected.ts"
import { mended, upon } from "../soon.ts"
import { HeardByNode } from "./heard.ts"
import { routesOf } from "./routes.ts"
import { written } from "./written.ts"

/**
 * Answers plain requests to the API on Node's own request and answer, and leaves all else to `others`.
 *
 * Plain is what every way would understand alike: a host by name, a path without percent signs or dots, a query of usual letters in which no
 * key can hide, a body
 * of a length that is known and usual.
 */
export const straight = ({ answer, options }: Answering, others: RequestListener): RequestListener => {
  const find = routesOf(endpoints)
  let known = ""
  const isOurs = (host: string | undefined): boolean => {
    if (host === undefined) return false
    if (host === known) return true
    if (!plainHost.test(host) || isMisdirected(host.replace(/:\d+$/u, ""), options.host)) return false
    known = host
    return true
  }
  const foundFor = ({ headers, method, url = "" }: IncomingMessage) => {
    if (method === undefined || !hasPlainBody(method, headers) || !isOurs(headers.host)) return undefined
    if (!plainTarget.test(url) || mayHoldCredential(url)) return undefined
    const query = url.indexOf("?")
    return find(method, query === -1 ? url : url.slice(0, query))
  }
  return (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const found = foundFor(incoming)
    if (found === undefined) return others(incoming, outgoing)
    const said = new Said(new HeardByNode(incoming, outgoing), incoming)
    void mended(
      () => upon(answer(found.endpoint, said, found.params), (reply) => written(reply, outgoing)),
      (defect) => {
        options.onDefect(said.traceId, defect)
        outgoing.destroy()
      },
    )
  }
}

/** A HEAD is no `GET` to the routes, and so is left to the others too. */
const hasPlainBody = (method: string, headers: IncomingHttpHeaders): boolean => {
  const length = headers["content-length"]
  if (headers["transfer-encoding"] !== undefined) return false
  return method === "GET" ? length === undefined : Number(length ?? 0) <= usualLimit
}

const plainHost = /^[a-z0-9.-]+(:\d{1,5})?$/u

/** No dot begins a segment: `..` would be resolved elsewhere. */
const plainTarget = /^(\/[\w~:@-][\w.~:@-]*)+(\?[\w.~!$&'()*+,;=:@/?-]*)?$/u

import { promisify } from "node:util"
import { gzip, gzipSync } from "node:zlib"
import { type Soon, upon } from "../soon.ts"
import { gzipTag } from "./entity-tag.ts"
import type { Reply } from "./reply.ts"
import { accepts } from "./weighted.ts"

/** The reply as `Accept-Encoding` lets it be sent: text of some length compressed, under a tag of its own. */
export const encoded = (reply: Reply, acceptEncoding: string | null): Soon<Reply> => {
  const { body, headers, status } = reply
  if (acceptEncoding === null || !isWorthIt(reply) || !accepts(acceptEncoding, ["gzip"])) return reply
  const { ETag } = headers
  const more = { "Content-Encoding": "gzip", ...(ETag === undefined ? {} : { ETag: gzipTag(ETag) }) }
  return upon(compressed(body), (packed) => ({ status, headers: { ...headers, ...more }, body: packed }))
}

const least = 1_024
/** Above this the event loop would wait for it. */
const large = 65_536

/** An event stream is left as it is: what it says must not wait in a compressor. */
const isText = /^(text\/(?!event-stream)|application\/([\w.-]+\+)?json|application\/x-ndjson|image\/svg\+xml)/

const isWorthIt = ({ body, headers }: Reply): boolean =>
  body !== null &&
  (body instanceof ReadableStream || body.length >= least) &&
  isText.test(headers["Content-Type"] ?? "") &&
  headers["Content-Encoding"] === undefined &&
  // A digest is of the bytes as they are sent.
  headers["Repr-Digest"] === undefined

const inBackground = promisify(gzip)

const compressed = (body: Reply["body"]): Soon<Reply["body"]> => {
  if (body === null) return null
  if (body instanceof ReadableStream)
    return body.pipeThrough(new CompressionStream("gzip")) as ReadableStream<Uint8Array<ArrayBuffer>>
  return (body.length < large ? gzipSync(body) : inBackground(body)) as Soon<Uint8Array<ArrayBuffer>>
}

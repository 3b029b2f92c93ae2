import { createHash } from "node:crypto"

/** Bytes that are kept while the digest is made, rather than made anew. */
const kept = 4 * 1_048_576

/** A body with its digest, which HTTP has to tell first. */
export interface Digested {
  /** RFC 9530. */
  readonly digest: string
  readonly length: number
  readonly body: () => Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>
}

/**
 * Goes through the content once for its digest; what is small is kept, what is large is made a second time while it is
 * sent, so that neither lies in memory or on disk as a whole. `content` gives the same bytes each time.
 */
export const digested = async (content: () => AsyncIterable<Uint8Array>): Promise<Digested> => {
  const sha256 = createHash("sha256")
  let chunks: Array<Uint8Array> | undefined = []
  let length = 0
  for await (const chunk of content()) {
    sha256.update(chunk)
    length += chunk.length
    if (length > kept) chunks = undefined
    chunks?.push(chunk)
  }
  const whole = chunks === undefined ? undefined : new Uint8Array(Buffer.concat(chunks))
  return {
    digest: `sha-256=:${sha256.digest("base64")}:`,
    length,
    body: () => whole ?? streamed(content()),
  }
}

/** A stream that makes the next chunk when somebody reads it, and stops when nobody does any more. */
const streamed = (content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const chunks = content[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next()
        if (done === true) controller.close()
        else controller.enqueue(value as Uint8Array<ArrayBuffer>)
      },
      cancel: async () => void (await chunks.return?.()),
    },
    { highWaterMark: 1 },
  )
}

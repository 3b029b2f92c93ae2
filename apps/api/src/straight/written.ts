import type { ServerResponse } from "node:http"
import { type Reply, sent } from "../endpoint/index.ts"
import { headersOf } from "../endpoint/reply.ts"

/** Writes an answer; one that is made piece by piece waits for the caller to take what was written, and ends when they hang up. */
export const written = (reply: Reply, outgoing: ServerResponse): void => {
  const { body } = reply
  if (!(body instanceof ReadableStream)) return void sent(reply, outgoing)
  outgoing.writeHead(reply.status, headersOf(reply))
  outgoing.flushHeaders()
  const pieces = body.getReader()
  outgoing.once("close", () => void pieces.cancel().catch(() => undefined))
  piped(pieces, outgoing).catch((cause: unknown) => outgoing.destroy(cause instanceof Error ? cause : undefined))
}

const piped = async (
  pieces: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  outgoing: ServerResponse,
): Promise<void> => {
  for (let piece = await pieces.read(); !piece.done && !outgoing.destroyed; piece = await pieces.read())
    if (!outgoing.write(piece.value)) await drained(outgoing)
  outgoing.end()
}

const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      outgoing.off("drain", done)
      outgoing.off("close", done)
      resolve()
    }
    outgoing.once("drain", done)
    outgoing.once("close", done)
  })

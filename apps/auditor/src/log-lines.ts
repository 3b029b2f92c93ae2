import type { BareLine } from "./claims.ts"

/** A log's lines as they arrive; the last is `undefined` where the log does not end with a newline, as one that was cut off. */
export async function* logLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<BareLine | undefined> {
  let rest: Array<Uint8Array> = []
  let position = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      position += 1
      yield { position, entry: Buffer.concat([...rest, chunk.subarray(from, end)]) }
      rest = []
      from = end + 1
    }
    if (from < chunk.length) rest.push(Buffer.from(chunk.subarray(from)))
  }
  if (rest.length > 0) yield undefined
}

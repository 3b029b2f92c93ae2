import { createReadStream } from "node:fs"
import { Stream } from "effect"
import { ArchiveUnavailable, BundleRefused } from "./failure.ts"

/** Lines of a file as they are, without their newlines; fails with the number of a last line that has none, since it was cut off. */
export const fileLines = (path: string): Stream.Stream<Buffer, BundleRefused | ArchiveUnavailable> =>
  Stream.fromAsyncIterable(pagesOf(path), (cause) =>
    cause instanceof BundleRefused
      ? cause
      : new ArchiveUnavailable({ path, detail: cause instanceof Error ? cause.message : String(cause) }),
  ).pipe(Stream.flatMap((page) => Stream.fromIterable(page)))

async function* pagesOf(path: string): AsyncIterable<ReadonlyArray<Buffer>> {
  let rest = Buffer.alloc(0)
  let line = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes: Buffer = Buffer.concat([rest, chunk as Buffer])
    const page: Array<Buffer> = []
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      page.push(Buffer.from(bytes.subarray(from, end)))
      from = end + 1
    }
    rest = Buffer.from(bytes.subarray(from))
    line += page.length
    if (page.length > 0) yield page
  }
  if (rest.length > 0) throw new BundleRefused({ reason: "line", path, line: line + 1, detail: "cut-off" })
}

import { crc32, createInflateRaw } from "node:zlib"
import type { Entry } from "yauzl"
import { Refused } from "../document.ts"

const stored = 0
const deflated = 8
const pieceBytes = 256 * 1024

/** The bytes of an entry, inflated piece by piece, so that a lie about their number is found before the memory is gone. */
export async function* inflated(entry: Entry, data: Buffer): AsyncGenerator<Buffer> {
  let [length, sum] = [0, 0]
  for await (const piece of pieces(entry, data)) {
    length += piece.length
    if (length > entry.uncompressedSize) throw new Refused("IMP-1103")
    sum = crc32(piece, sum)
    yield piece
  }
  if (length !== entry.uncompressedSize || sum !== entry.crc32) throw new Refused("IMP-1103")
}

async function* pieces({ compressionMethod }: Entry, data: Buffer): AsyncGenerator<Buffer> {
  if (compressionMethod === stored) return yield data
  if (compressionMethod !== deflated) throw new Refused("IMP-1103")
  const inflate = createInflateRaw({ chunkSize: pieceBytes })
  inflate.end(data)
  try {
    yield* inflate
  } catch {
    throw new Refused("IMP-1103")
  } finally {
    inflate.destroy()
  }
}

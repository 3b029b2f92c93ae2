import { crc32 } from "node:zlib"
import { type Entry, fromBufferPromise } from "yauzl"
import { Refused } from "../document.ts"

/** The parts of a zip file, each inflated when asked for. */
export interface Archive {
  readonly names: ReadonlyArray<string>
  /** A part's bytes; undefined when there is none of that name. */
  readonly part: (name: string) => Promise<Uint8Array | undefined>
}

const megabyte = 1024 * 1024

/** How much an archive may hold: honest workbooks stay far below. */
export const limits = { entries: 2_000, partBytes: 100 * megabyte, totalBytes: 200 * megabyte }

/** Opens a zip file without trusting the sizes that it declares: bytes are counted while they are inflated. */
export const openArchive = async (bytes: Uint8Array, allowed = limits): Promise<Archive> => {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(() => {
    throw new Refused("IMP-1103")
  })
  if (zip.entryCount > allowed.entries)
    throw new Refused("IMP-1202", { found: String(zip.entryCount), limit: String(allowed.entries) })
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (cause) {
    throw new Refused(/relative path|absolute path|invalid characters/.test(String(cause)) ? "IMP-1205" : "IMP-1103")
  }
  let total = 0
  const part = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = entries.get(name)
    if (entry === undefined) return undefined
    if (entry.isEncrypted()) throw new Refused("IMP-1102")
    const chunks: Array<Buffer> = []
    let size = 0
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const piece = chunk as Buffer
      size += piece.length
      total += piece.length
      if (size > allowed.partBytes || total > allowed.totalBytes) throw tooBig(allowed.totalBytes)
      chunks.push(piece)
    }
    const whole = Buffer.concat(chunks)
    if (crc32(whole) !== entry.crc32) throw new Refused("IMP-1103")
    return whole
  }
  return { names: [...entries.keys()], part }
}

const tooBig = (limit: number) => new Refused("IMP-1201", { limit: String(limit / megabyte) })

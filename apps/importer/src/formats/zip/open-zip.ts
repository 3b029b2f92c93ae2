import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from "yauzl"
import { Refused } from "../document.ts"
import { limits } from "../limits.ts"
import { inflated } from "./inflated.ts"
import { partName } from "./part-name.ts"

/** The parts of an archive by their names in lower case; none is inflated before it is asked for. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** A part's bytes piece by piece, never more than its entry says; refused when they are damaged. */
  readonly part: (name: string) => AsyncGenerator<Buffer>
}

/** Opens an archive from its list of entries and refuses it before anything is inflated: too many, too big, locked, pointing outside. */
export const openZip = async (bytes: Uint8Array): Promise<Zip> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(buffer, { decodeStrings: false, autoClose: false }).catch(damaged)
  const entries = await entriesOf(zip)
  return {
    names: new Set(entries.keys()),
    part: async function* (name) {
      const entry = entries.get(name)
      if (entry === undefined) throw new Refused("IMP-1103")
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch(damaged)
      yield* inflated(entry, buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize))
    },
  }
}

const entriesOf = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  const { entries: most, partBytes, totalBytes } = limits
  if (zip.entryCount > most) throw new Refused("IMP-1202", { entries: String(zip.entryCount), limit: String(most) })
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of listed(zip)) {
    const written = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    const name = partName(written)
    if (name === undefined || entries.has(name)) throw new Refused("IMP-1205", { name: printable(written) })
    if (entry.isEncrypted()) throw new Refused("IMP-1102")
    total += entry.uncompressedSize
    if (entry.uncompressedSize > partBytes || total > totalBytes) throw new Refused("IMP-1201", { limit: unpacked })
    if (!name.endsWith("/")) entries.set(name, entry)
  }
  return entries
}

async function* listed(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused("IMP-1103")
  }
}

const megabytes = limits.totalBytes / 1024 / 1024
const unpacked = { vi: `${megabytes} MB khi giải nén`, en: `${megabytes} MB unpacked` }

const damaged = (): never => {
  throw new Refused("IMP-1103")
}

/** A name for people to read, whatever its bytes were. */
const printable = (name: string): string => name.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "?").slice(0, 80)

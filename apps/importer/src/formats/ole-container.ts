/** A stream or storage within an OLE container, the old Office's file within a file. */
export interface OleEntry {
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly size: number
}

export interface OleContainer {
  readonly entries: ReadonlyArray<OleEntry>
  /** False when the file ends before its directory does. */
  readonly whole: boolean
  /** A stream's bytes; undefined where they are not all there. */
  readonly stream: (entry: OleEntry) => Buffer | undefined
}

const entrySize = 128
const miniSize = 64
const rootKind = 5
const mostEntries = 20_000

/** Opens a container; never fails and never walks further than the file is long, whatever its tables say. */
export const openOle = (bytes: Uint8Array): OleContainer => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = file.length < 512 ? 0 : file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return { entries: [], whole: false, stream: () => undefined }
  const size = 1 << shift
  const most = Math.ceil(file.length / size)
  const sector = (at: number): Buffer => file.subarray((at + 1) * size, (at + 2) * size)
  const table = tableSectors(file, size, sector)
  const next = numbersIn((at) => sector(table[Math.floor((at * 4) / size)] ?? most).subarray((at * 4) % size))
  const directory = chain(file.readUInt32LE(48), next, most)
  const data = Buffer.concat(directory.sectors.slice(0, (mostEntries * entrySize) / size).map(sector))
  const entries = entriesIn(data)
  const root = entries.find(({ kind }) => kind === rootKind)
  const mini = () => {
    const all = Buffer.concat(chain(root?.start ?? most, next, most).sectors.map(sector))
    const links = Buffer.concat(chain(file.readUInt32LE(60), next, most).sectors.map(sector))
    return { all, next: numbersIn((at) => links.subarray(at * 4)) }
  }
  return {
    entries,
    whole: directory.whole && directory.sectors.every((at) => (at + 2) * size <= file.length),
    stream: (entry) => {
      const needed = entry.size
      const parts = []
      if (needed >= file.readUInt32LE(56))
        parts.push(...chain(entry.start, next, Math.ceil(needed / size)).sectors.map(sector))
      else {
        const { all, next } = mini()
        const { sectors } = chain(entry.start, next, Math.ceil(needed / miniSize))
        parts.push(...sectors.map((at) => all.subarray(at * miniSize, (at + 1) * miniSize)))
      }
      const found = Buffer.concat(parts).subarray(0, needed)
      return found.length === needed ? found : undefined
    },
  }
}

const endOfChain = 0xffff_fff0

/** Sectors from one on, at most so many; whole when the chain ends by itself. */
const chain = (start: number, next: (at: number) => number | undefined, most: number) => {
  const sectors: Array<number> = []
  let at: number | undefined = start
  for (; at !== undefined && at < endOfChain && sectors.length < most; at = next(at)) sectors.push(at)
  return { sectors, whole: at !== undefined && at >= endOfChain }
}

/** Reads the number that begins where it is told; undefined past the end. */
const numbersIn =
  (bytesAt: (at: number) => Buffer) =>
  (at: number): number | undefined => {
    const bytes = bytesAt(at)
    return bytes.length < 4 ? undefined : bytes.readUInt32LE(0)
  }

/** Where the table of chains lies: 109 of its sectors stand in the header, the others in a list of their own. */
const tableSectors = (file: Buffer, size: number, sector: (at: number) => Buffer): ReadonlyArray<number> => {
  const found = Array.from({ length: 109 }, (_, index) => file.readUInt32LE(76 + index * 4))
  let list = file.readUInt32LE(68)
  for (let walked = 0; list < endOfChain && walked * size < file.length; walked += 1) {
    const numbers = sector(list)
    if (numbers.length < size) break
    for (let at = 0; at < size - 4; at += 4) found.push(numbers.readUInt32LE(at))
    list = numbers.readUInt32LE(size - 4)
  }
  return found
}

const entriesIn = (data: Buffer): ReadonlyArray<OleEntry> => {
  const entries: Array<OleEntry> = []
  for (let at = 0; at + entrySize <= data.length; at += entrySize) {
    const length = Math.min(data.readUInt16LE(at + 64), 64)
    const kind = data.readUInt8(at + 66)
    if (kind === 0 || length <= 2) continue
    const name = data.toString("utf16le", at, at + length - 2)
    entries.push({ name, kind, start: data.readUInt32LE(at + 116), size: data.readUInt32LE(at + 120) })
  }
  return entries
}

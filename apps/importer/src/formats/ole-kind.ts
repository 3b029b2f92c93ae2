/** What an OLE container (the old Office's file) holds. */
export type OleKind = "xls" | "encrypted" | "doc" | "other-office" | "damaged"

const streams: ReadonlyArray<readonly [OleKind, RegExp]> = [
  ["encrypted", /^(EncryptedPackage|EncryptionInfo)$/i],
  ["xls", /^(Workbook|Book)$/i],
  ["doc", /^WordDocument$/i],
]

/** By the names of the streams in its directory. */
export const oleKind = (bytes: Uint8Array): OleKind => {
  const { names, whole } = directory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const known = streams.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0]
  return known ?? (whole ? "other-office" : "damaged")
}

const entrySize = 128
const mostSectors = 10_000

interface Directory {
  readonly names: ReadonlyArray<string>
  /** False when the file ends before its directory does. */
  readonly whole: boolean
}

/** The directory is a chain of sectors; the first 109 sectors of the chain table stand in the header, which is enough for it. */
const directory = (file: Buffer): Directory => {
  const names: Array<string> = []
  const shift = file.length < 512 ? 0 : file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return { names, whole: false }
  const size = 1 << shift
  const next = (sector: number): number => {
    const table = Math.floor((sector * 4) / size)
    const at = table < 109 ? (file.readUInt32LE(76 + table * 4) + 1) * size + ((sector * 4) % size) : file.length
    return at + 4 <= file.length ? file.readUInt32LE(at) : outside
  }
  let sector = file.readUInt32LE(48)
  for (let walked = 0; sector < endOfChain && walked < mostSectors; walked += 1, sector = next(sector)) {
    const from = (sector + 1) * size
    if (from + size > file.length) return { names, whole: false }
    for (let at = from; at + entrySize <= from + size; at += entrySize) {
      const length = Math.min(file.readUInt16LE(at + 64), 64)
      if (file[at + 66] !== 0 && length > 2) names.push(file.toString("utf16le", at, at + length - 2))
    }
  }
  return { names, whole: sector >= endOfChain }
}

const endOfChain = 0xffff_fff0
/** A sector that no file has. */
const outside = 0xffff_ffe0

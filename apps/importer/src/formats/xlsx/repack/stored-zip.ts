import { crc32 } from "node:zlib"

/** An archive whose parts are stored as they are: it is read at once and thrown away, so that compressing it would cost twice. */
export const storedZip = (parts: Readonly<Record<string, Buffer>>): Buffer => {
  const pieces: Array<Buffer> = []
  const list: Array<Buffer> = []
  let at = 0
  for (const [name, data] of Object.entries(parts)) {
    const written = Buffer.from(name)
    // Version, flags and method, time and date, checksum, both sizes, lengths of name and extra.
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt32LE(crc32(data), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt16LE(written.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    pieces.push(mark(0x04034b50), head, written, data)
    list.push(mark(0x02014b50), Buffer.from([20, 0]), head, place, written)
    at += 4 + head.length + written.length + data.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(18)
  const count = Object.keys(parts).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...pieces, listed, mark(0x06054b50), end])
}

const mark = (signature: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

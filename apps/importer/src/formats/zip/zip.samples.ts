import { crc32, deflateRawSync } from "node:zlib"

/** A part of an archive that a test writes, with the lies that it is to tell about it. */
export interface SamplePart {
  readonly name: string
  readonly data: string | Uint8Array
  readonly size?: number
  readonly crc?: number
  readonly flags?: number
}

/** An archive byte by byte, so that it may be as wrong as no library would write it. */
export const zipOf = (parts: ReadonlyArray<SamplePart>): Uint8Array => {
  const pieces: Array<Buffer> = []
  const list: Array<Buffer> = []
  let at = 0
  for (const { crc, data, flags = 0, name, size } of parts) {
    const bytes = Buffer.from(data)
    const packed = deflateRawSync(bytes, { level: 1 })
    const head = fields([2, 20], [2, flags], [2, 8], [4, 0], [4, crc ?? crc32(bytes)], [4, packed.length])
    const rest = fields([4, size ?? bytes.length], [2, Buffer.byteLength(name)], [2, 0])
    const local = Buffer.concat([fields([4, 0x04034b50]), head, rest, Buffer.from(name), packed])
    const place = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at])
    pieces.push(local)
    list.push(fields([4, 0x02014b50], [2, 20]), head, rest, place, Buffer.from(name))
    at += local.length
  }
  const listed = Buffer.concat(list)
  const count = parts.length
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, listed.length], [4, at], [2, 0])
  return Buffer.concat([...pieces, listed, end])
}

const fields = (...values: ReadonlyArray<readonly [bytes: 2 | 4, value: number]>): Buffer =>
  Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )

import { earlyMb } from "./reading-thread.ts"

/** What the reading of one document may take. */
export interface Allowance {
  readonly heapMb: number
  /** Heap, buffers and what was handed on, as the growth of the whole process. */
  readonly residentMb: number
  /** On the clock, so that a slow machine has its time too. */
  readonly seconds: number
}

const small: Allowance = { heapMb: earlyMb, residentMb: 400, seconds: 20 }
const large: Allowance = { heapMb: 512, residentMb: 700, seconds: 60 }

/** A document that unpacks to 10 MB gets less than a larger one; what an archive says of itself is not trusted with more than that. */
export const allowanceFor = (bytes: Uint8Array): Allowance => (unpackedSize(bytes) < tenMb ? small : large)

const tenMb = 10 * 1024 * 1024

/** The sum that the list of an archive's entries tells, without trusting any of it; of anything else its size. */
const unpackedSize = (bytes: Uint8Array): number => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = view.lastIndexOf(endOfList)
  if (view[0] !== 0x50 || end < 0 || end + 22 > view.length) return bytes.length
  let sum = 0
  let at = view.readUInt32LE(end + 16)
  while (at + 46 <= view.length && view.readUInt32LE(at) === entryOfList) {
    sum += view.readUInt32LE(at + 24)
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return Math.max(sum, bytes.length)
}

const endOfList = Buffer.from("PK\u0005\u0006", "latin1")
const entryOfList = 0x02014b50

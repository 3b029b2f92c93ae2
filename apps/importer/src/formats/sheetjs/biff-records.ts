/** One record of a BIFF stream: its type, its place, and its data with those of the CONTINUE records after it. */
export interface BiffRecord {
  readonly type: number
  readonly at: number
  readonly parts: ReadonlyArray<Buffer>
}

const continues = 0x3c

/** The records of a workbook's stream, in order, until it ends or makes no sense. */
export function* biffRecords(stream: Buffer): Generator<BiffRecord> {
  let at = 0
  while (at + 4 <= stream.length) {
    const start = at
    const type = stream.readUInt16LE(at)
    const parts: Array<Buffer> = []
    do {
      const end = at + 4 + stream.readUInt16LE(at + 2)
      if (end > stream.length) return
      parts.push(stream.subarray(at + 4, end))
      at = end
    } while (at + 4 <= stream.length && stream.readUInt16LE(at) === continues)
    yield { type, at: start, parts }
  }
}

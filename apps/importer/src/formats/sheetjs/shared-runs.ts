import { Refused } from "../document.ts"

/** Where a shared string changes its font: from that letter on it is written in the font of that number. */
export interface FontChange {
  readonly from: number
  readonly font: number
}

/** The font changes of each shared string; the strings themselves are SheetJS's. Refuses one that is cut within its first bytes. */
export const sharedRuns = (parts: ReadonlyArray<Buffer>): ReadonlyArray<ReadonlyArray<FontChange>> => {
  const reader = new PartReader(parts)
  reader.skip(4)
  const count = reader.u32()
  const all: Array<ReadonlyArray<FontChange>> = []
  while (all.length < count && reader.rest > 0) {
    if (reader.rest < 3) throw new Refused("IMP-1104")
    let letters = reader.u16()
    const flags = reader.u8()
    const runs = flags & rich ? reader.u16() : 0
    const extra = flags & extended ? reader.u32() : 0
    // A string that goes on in the next part begins there with flags of its own.
    for (let width = flags & wide ? 2 : 1; letters > 0 && !reader.ended;) {
      const here = Math.min(letters, Math.floor(reader.left / width))
      reader.skip(here * width)
      letters -= here
      if (letters > 0) width = reader.nextPart() & wide ? 2 : 1
    }
    all.push(Array.from({ length: runs }, () => ({ from: reader.u16(), font: reader.u16() })))
    reader.skip(extra)
  }
  return all
}

const [wide, extended, rich] = [1, 4, 8]

/** Reads numbers over the borders of the parts; past the end everything is 0. */
class PartReader {
  private readonly parts: ReadonlyArray<Buffer>
  private readonly starts: ReadonlyArray<number>
  private readonly total: number
  private index = 0
  private at = 0

  constructor(parts: ReadonlyArray<Buffer>) {
    this.parts = parts
    let total = 0
    this.starts = parts.map(({ length }) => (total += length) - length)
    this.total = total
  }

  get ended(): boolean {
    return this.index >= this.parts.length
  }

  get left(): number {
    return (this.parts[this.index]?.length ?? 0) - this.at
  }

  /** Bytes from here to the end of all parts. */
  get rest(): number {
    return this.total - (this.starts[this.index] ?? this.total) - this.at
  }

  u8(): number {
    while (!this.ended && this.left <= 0) this.advance()
    const byte = this.parts[this.index]?.[this.at] ?? 0
    this.at += 1
    return byte
  }

  u16(): number {
    return this.u8() + this.u8() * 0x100
  }

  u32(): number {
    return this.u16() + this.u16() * 0x1_0000
  }

  skip(bytes: number): void {
    let rest = bytes
    while (rest > this.left && !this.ended) {
      rest -= this.left
      this.advance()
    }
    this.at += rest
  }

  /** Goes to the next part and gives its first byte. */
  nextPart(): number {
    this.advance()
    return this.u8()
  }

  private advance(): void {
    this.index += 1
    this.at = 0
  }
}

import { sha256Once } from "./sha256.ts"

/** Remembers texts by 16 bytes of their hashes in one buffer: a million ids take 64 MB at most, not a million strings. */
export class IdSet {
  #slots = Buffer.alloc(16 * 1_024)
  #count = 0

  /** False when the text was added before. */
  add(text: string): boolean {
    const digest = sha256Once(text)
    if ((this.#count + 1) * 2 > this.#slots.length / 16) this.#grow()
    if (!insert(this.#slots, digest)) return false
    this.#count += 1
    return true
  }

  #grow(): void {
    const larger = Buffer.alloc(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += 16) {
      const digest = this.#slots.subarray(at, at + 16)
      if (!isFree(digest, 0)) insert(larger, digest)
    }
    this.#slots = larger
  }
}

/** A hash that is nothing but zeros is not to be found in 2^128 tries. */
const isFree = (slots: Buffer, at: number): boolean =>
  slots.readInt32LE(at) === 0 && slots.readInt32LE(at + 4) === 0 && slots.compare(nothing, 0, 16, at, at + 16) === 0

const nothing = Buffer.alloc(16)

/** Open addressing by the first 16 bytes of a hash: the slots are a power of two, at least half of them free. */
const insert = (slots: Buffer, digest: Buffer): boolean => {
  const mask = slots.length / 16 - 1
  for (let slot = digest.readUInt32LE(0) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 16
    if (isFree(slots, at)) {
      digest.copy(slots, at, 0, 16)
      return true
    }
    if (slots.readInt32LE(at) === digest.readInt32LE(0) && slots.compare(digest, 0, 16, at, at + 16) === 0) return false
  }
}

import { hash } from "node:crypto"

/** Remembers texts by 16 bytes of their hashes in one buffer: a million ids take 64 MB at most, not a million strings. */
export class IdSet {
  #slots = Buffer.alloc(16 * 1_024)
  #count = 0

  /** False when the text was added before. */
  add(text: string): boolean {
    const digest = hash("sha256", text, "buffer").subarray(0, 16)
    if ((this.#count + 1) * 2 > this.#slots.length / 16) this.#grow()
    if (!insert(this.#slots, digest)) return false
    this.#count += 1
    return true
  }

  #grow(): void {
    const larger = Buffer.alloc(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += 16) {
      const digest = this.#slots.subarray(at, at + 16)
      if (!digest.equals(nothing)) insert(larger, digest)
    }
    this.#slots = larger
  }
}

const nothing = Buffer.alloc(16)

/** Open addressing: the slots are a power of two, at least half of them free. */
const insert = (slots: Buffer, digest: Buffer): boolean => {
  const mask = slots.length / 16 - 1
  for (let slot = digest.readUInt32LE(0) & mask; ; slot = (slot + 1) & mask) {
    const held = slots.subarray(slot * 16, slot * 16 + 16)
    if (held.equals(digest)) return false
    if (held.equals(nothing)) {
      digest.copy(held)
      return true
    }
  }
}

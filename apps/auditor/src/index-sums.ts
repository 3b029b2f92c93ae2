import { randomBytes } from "node:crypto"
import type { ClaimedCommand, ClaimedTag } from "./claims.ts"
import { sha256Once } from "./sha256.ts"

/**
 * Compares indexes with the lines without keeping either: sums of hashes under a key of this run alone, position by position,
 * so that nobody can have chosen words whose sums are equal.
 */
export class IndexSums {
  readonly #key = randomBytes(32).toString("hex")
  readonly #known = new Map<string, bigint>()
  #tags = new BigUint64Array(1_024)
  #commands = new BigUint64Array(1_024)
  #size = 0
  #command = { id: "", sum: this.#hashOf("") }

  /** Lines have to come in order. */
  line(tags: ReadonlyArray<string>, command: string): void {
    if (this.#size === this.#tags.length) {
      this.#tags = doubled(this.#tags)
      this.#commands = doubled(this.#commands)
    }
    let sum = 0n
    for (const tag of tags) sum += this.#of(tag)
    this.#tags[this.#size] = sum
    if (this.#command.id !== command) this.#command = { id: command, sum: this.#hashOf(command) }
    this.#commands[this.#size] = this.#command.sum
    this.#size += 1
  }

  /** The first position whose tags in the index are not the line's. */
  firstWrongTag(rows: Iterable<ClaimedTag>): number | undefined {
    const left = this.#tags.slice(0, this.#size)
    for (const { position, tag } of rows) {
      if (!this.#has(position)) return Math.max(this.#size, 1)
      left[position - 1] = (left[position - 1] as bigint) - this.#of(tag)
    }
    const at = left.findIndex((sum) => sum !== 0n)
    return at < 0 ? undefined : at + 1
  }

  /** The first position whose line is no known command's, or another's than the store says. */
  firstWrongCommand(rows: Iterable<ClaimedCommand>): number | undefined {
    const owned = new Uint8Array(this.#size)
    let first: number | undefined
    const wrong = (position: number): void => {
      first = Math.min(first ?? Infinity, Math.max(1, Math.min(position, this.#size)))
    }
    for (const { first: from, id, last } of rows) {
      if (
        !Number.isSafeInteger(from) ||
        !Number.isSafeInteger(last) ||
        last < from - 1 ||
        last > this.#size ||
        from < 1
      ) {
        wrong(Number.isSafeInteger(from) ? from : 1)
        continue
      }
      const hash = this.#hashOf(id)
      for (let position = from; position <= last; position++) {
        if (this.#commands[position - 1] !== hash || owned[position - 1] === 1) wrong(position)
        owned[position - 1] = 1
      }
    }
    const orphan = owned.indexOf(0)
    if (orphan >= 0) wrong(orphan + 1)
    return first
  }

  #has(position: number): boolean {
    return Number.isSafeInteger(position) && position >= 1 && position <= this.#size
  }

  /** Tags come again and again, commands with their lines alone. */
  #of(text: string): bigint {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (this.#known.size === 10_000) this.#known.clear()
    const sum = this.#hashOf(text)
    this.#known.set(text, sum)
    return sum
  }

  #hashOf(text: string): bigint {
    return sha256Once(this.#key + text).readBigUInt64LE(0)
  }
}

const doubled = (sums: BigUint64Array): BigUint64Array<ArrayBuffer> => {
  const larger = new BigUint64Array(sums.length * 2)
  larger.set(sums)
  return larger
}

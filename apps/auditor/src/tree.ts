import type { ClaimedNode } from "./claims.ts"
import { sha256 } from "./sha256.ts"

/** An RFC 6962 tree that grows leaf by leaf and keeps its completed interior nodes, 32 bytes each. */
export class Tree {
  size = 0
  readonly #roots: Array<Buffer> = []
  readonly #levels: Array<HashList> = []

  append(leaf: Buffer): void {
    let node = leaf
    let index = this.size++
    for (let level = 1; index % 2 === 1; level++) {
      node = nodeHash(this.#roots.pop() as Buffer, node)
      index = (index - 1) / 2
      const nodes = (this.#levels[level - 1] ??= new HashList())
      nodes.push(node)
    }
    this.#roots.push(node)
  }

  root(): string {
    const [last = sha256(""), ...larger] = this.#roots.toReversed()
    return larger.reduce((right, left) => nodeHash(left, right), last).toString("hex")
  }

  /** The earliest completed node that is claimed wrongly, twice or without being there, or that is missing among the claimed. */
  firstWrong(nodes: Iterable<ClaimedNode>): NodePlace | undefined {
    const found = this.#levels.map((level) => new Uint8Array(level.length))
    let first: NodePlace | undefined
    for (const { hash, index, level } of nodes) {
      const own = found[level - 1]
      if (own?.[index] !== 0 || this.#levels[level - 1]?.at(index) !== hash) first = earlier(first, { level, index })
      if (own?.[index] === 0) own[index] = 1
    }
    for (const [below, own] of found.entries())
      for (let index = own.indexOf(0); index >= 0; index = own.indexOf(0, index + 1))
        first = earlier(first, { level: below + 1, index })
    return first
  }
}

/** SHA-256 of a leaf under the prefix of RFC 6962. */
export const leafHash = (entry: Uint8Array): Buffer => {
  if (entry.length >= prefixed.length) prefixed = Buffer.alloc(entry.length * 2)
  prefixed.set(entry, 1)
  return sha256(prefixed.subarray(0, entry.length + 1))
}

/** A leaf under its prefix 0; used by one hashing at a time. */
let prefixed = Buffer.alloc(4_096)

/** Root of the tree without leaves, in hex. */
export const emptyRoot = (): string => sha256("").toString("hex")

export interface NodePlace {
  readonly level: number
  readonly index: number
}

/** Position of the first line below a node. */
export const firstBelow = ({ level, index }: NodePlace): number => index * 2 ** level + 1

/** Of two wrong nodes the one that was completed earlier: below it nothing is wrong that could be the cause. */
const earlier = (one: NodePlace | undefined, other: NodePlace): NodePlace => {
  if (one === undefined) return other
  const difference = lastBelow(other) - lastBelow(one) || other.level - one.level
  return difference < 0 ? other : one
}

const lastBelow = ({ level, index }: NodePlace): number => (index + 1) * 2 ** level

/** Hashes end to end in a buffer that doubles when full. */
class HashList {
  length = 0
  #bytes = Buffer.alloc(32 * 4)

  push(hash: Buffer): void {
    if (this.length * 32 === this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)])
    hash.copy(this.#bytes, this.length++ * 32)
  }

  at(index: number): string | undefined {
    return index < this.length ? this.#bytes.toString("hex", index * 32, index * 32 + 32) : undefined
  }
}

/** SHA-256 of two children under the prefix of RFC 6962. */
export const nodeHash = (left: Buffer, right: Buffer): Buffer => {
  if (left.length !== 32 || right.length !== 32) return sha256(Buffer.concat([pair.subarray(0, 1), left, right]))
  pair.set(left, 1)
  pair.set(right, 33)
  return sha256(pair)
}

/** Two hashes under their prefix 1. */
const pair = Buffer.alloc(65, 1)

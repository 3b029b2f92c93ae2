import { hash } from "node:crypto"
import type { ClaimedNode } from "./claims.ts"

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
    const [last = sha256(), ...larger] = this.#roots.toReversed()
    return larger.reduce((right, left) => nodeHash(left, right), last).toString("hex")
  }

  /** The earliest completed node that is claimed wrongly, twice or without being there, or that is missing among the claimed. */
  firstWrong(nodes: Iterable<ClaimedNode>): NodePlace | undefined {
    const missing = this.#levels.map((level) => new Set(Array.from({ length: level.length }, (_, index) => index)))
    let first: NodePlace | undefined
    for (const { hash, index, level } of nodes) {
      const known = missing[level - 1]?.delete(index) ?? false
      if (!known || this.#levels[level - 1]?.at(index) !== hash) first = earlier(first, { level, index })
    }
    for (const [below, indices] of missing.entries())
      for (const index of indices) first = earlier(first, { level: below + 1, index })
    return first
  }
}

/** SHA-256 of a leaf under the prefix of RFC 6962. */
export const leafHash = (entry: Uint8Array): Buffer => sha256(leafPrefix, entry)

/** Root of the tree without leaves, in hex. */
export const emptyRoot = (): string => sha256().toString("hex")

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

const leafPrefix = Buffer.of(0)
const nodePrefix = Buffer.of(1)
const sha256 = (...parts: ReadonlyArray<Uint8Array>): Buffer => hash("sha256", Buffer.concat(parts), "buffer")

/** SHA-256 of two children under the prefix of RFC 6962. */
export const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(nodePrefix, left, right)

import {
  appendLeaf,
  consistencyProof,
  emptyFrontier,
  type Hash,
  inclusionProof,
  leafHash,
  rootAt,
  rootOf,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from "@kheo/event-store/merkle"
import { recursiveRoot } from "../ledger/recursive-root.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"

/** Grows a tree leaf by leaf; at every size its root and two proofs are held against the definition, and a forged one against them. */
export const merkle: Attempt = async ({ runs, seed }) => {
  const random = seeded(seed, "merkle")
  const failures: Array<string> = []
  const entries: Array<Uint8Array> = []
  const roots: Array<string> = [recursiveRoot([])]
  const nodes = new Map<string, Hash>()
  const read = (level: number, index: number) => nodes.get(`${level}/${index}`)
  let frontier = emptyFrontier
  for (let size = 1; size <= runs && failures.length < 10; size += 1) {
    const entry = Buffer.from(`${random.next()}`)
    entries.push(entry)
    const leaf = leafHash(entry)
    nodes.set(`0/${size - 1}`, leaf)
    const grown = appendLeaf(frontier, leaf)
    frontier = grown.frontier
    for (const { hash, index, level } of grown.nodes) nodes.set(`${level}/${index}`, hash)
    const root = recursiveRoot(entries)
    roots.push(root)
    const stored = rootAt(read, size)
    if (toHex(rootOf(frontier)) !== root) failures.push(`size ${size}: the frontier has another root`)
    if (stored === undefined || toHex(stored) !== root) failures.push(`size ${size}: the nodes have another root`)
    const index = random.below(size)
    const included = inclusionProof(read, index, size) ?? { hashes: [] }
    const own = toHex(leafHash(entries[index] ?? entry))
    const inclusion = { index: BigInt(index), size: BigInt(size), leafHash: own, root }
    if (!verifyInclusion(inclusion, included)) failures.push(`leaf ${index} of ${size} is not proved`)
    if (verifyInclusion({ ...inclusion, leafHash: flipped(own, random.below(256)) }, included))
      failures.push(`another leaf passes for ${index} of ${size}`)
    const first = 1 + random.below(size)
    const consistent = consistencyProof(read, first, size) ?? { hashes: [] }
    const firstRoot = roots[first] ?? ""
    const consistency = { first: BigInt(first), second: BigInt(size), firstRoot, secondRoot: root }
    if (!verifyConsistency(consistency, consistent)) failures.push(`${first} is not proved the beginning of ${size}`)
    if (verifyConsistency({ ...consistency, firstRoot: flipped(firstRoot, random.below(256)) }, consistent))
      failures.push(`another beginning passes for ${first} of ${size}`)
  }
  return { runs: entries.length, failures }
}

/** The same hash with one bit turned over. */
const flipped = (hash: string, bit: number): string => {
  const bytes = Buffer.from(hash, "hex")
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
  return bytes.toString("hex")
}

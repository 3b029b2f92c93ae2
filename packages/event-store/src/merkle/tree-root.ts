import { emptyRoot, type Hash, nodeHash } from "./hash.ts"

/** The Merkle tree hash of RFC 6962 §2.1, word for word: slow, and what everything faster is tested against. */
export const treeRoot = (leaves: ReadonlyArray<Hash>): Hash => {
  if (leaves.length <= 1) return leaves[0] ?? emptyRoot
  const split = splitOf(leaves.length)
  return nodeHash(treeRoot(leaves.slice(0, split)), treeRoot(leaves.slice(split)))
}

/** The largest power of two below `size`: where RFC 6962 splits a tree of at least two leaves. */
export const splitOf = (size: number): number => {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

import { fromHex, type Hash, nodeHash, toHex } from "./hash.ts"
import type { Proof } from "./prove.ts"

/** What an inclusion proof is about; numbers are bigints because logs of others pass 2^53. */
export interface Inclusion {
  readonly index: bigint
  readonly size: bigint
  readonly leafHash: string
  readonly root: string
}

/** True when the proof leads from the leaf to the root (RFC 9162 §2.1.3.2); never throws, however wrong the input. */
export const verifyInclusion = (claim: Inclusion, proof: Proof): boolean => {
  const path = hashesOf(proof)
  const leaf = fromHex(claim.leafHash)
  if (!path || !leaf || claim.index < 0n || claim.index >= claim.size) return false
  const reached = climb(claim.index, claim.size - 1n, [leaf], path)
  return reached !== undefined && sameHash(reached.whole, claim.root)
}

/** What a consistency proof is about: two trees, the first of which is to be the beginning of the second. */
export interface Consistency {
  readonly first: bigint
  readonly second: bigint
  readonly firstRoot: string
  readonly secondRoot: string
}

/** True when the first tree is the beginning of the second (RFC 9162 §2.1.4.2); refuses `first` 0, which proves nothing. */
export const verifyConsistency = (claim: Consistency, proof: Proof): boolean => {
  if (claim.first <= 0n || claim.first > claim.second) return false
  if (claim.first === claim.second)
    return proof.hashes.length === 0 && claim.firstRoot.toLowerCase() === claim.secondRoot.toLowerCase()
  const hashes = hashesOf(proof)
  const firstRoot = fromHex(claim.firstRoot)
  if (!hashes || !firstRoot) return false
  const perfect = (claim.first & (claim.first - 1n)) === 0n
  const [seed, ...path] = perfect ? [firstRoot, ...hashes] : hashes
  if (!seed || hashes.length === 0) return false
  let index = claim.first - 1n
  let last = claim.second - 1n
  for (; index & 1n; index >>= 1n) last >>= 1n
  const reached = climb(index, last, [seed, seed], path)
  return reached !== undefined && sameHash(reached.old, claim.firstRoot) && sameHash(reached.whole, claim.secondRoot)
}

/** Hashes upwards from a node: `whole` takes in every sibling, `old` only those on its left. */
const climb = (
  from: bigint,
  lastOnLevel: bigint,
  [seed, oldSeed = seed]: readonly [Hash, Hash?],
  path: ReadonlyArray<Hash>,
): { readonly whole: Hash; readonly old: Hash } | undefined => {
  let index = from
  let last = lastOnLevel
  let whole = seed
  let old = oldSeed
  for (const sibling of path) {
    if (last === 0n) return undefined
    if (index & 1n || index === last) {
      whole = nodeHash(sibling, whole)
      old = nodeHash(sibling, old)
      for (; !(index & 1n) && index !== 0n; index >>= 1n) last >>= 1n
    } else whole = nodeHash(whole, sibling)
    index >>= 1n
    last >>= 1n
  }
  return last === 0n ? { whole, old } : undefined
}

const hashesOf = (proof: Proof): ReadonlyArray<Hash> | undefined => {
  const hashes = proof.hashes.map(fromHex)
  return hashes.every((hash) => hash !== undefined) ? hashes : undefined
}

const sameHash = (hash: Hash, claimed: string): boolean => toHex(hash) === claimed.toLowerCase()

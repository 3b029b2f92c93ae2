import { emptyRoot, type Hash, nodeHash, toHex } from "./hash.ts"
import { splitOf } from "./tree-root.ts"

/** Hashes of an RFC 6962 audit path or consistency proof, lower-case hex, nearest the leaves first. */
export interface Proof {
  readonly hashes: ReadonlyArray<string>
}

/** Looks a completed node up, level 0 being the leaves; undefined where the store has lost it. */
export type ReadNode = (level: number, index: number) => Hash | undefined

/** Root of the first `size` leaves, from at most log₂ of as many nodes. */
export const rootAt = (read: ReadNode, size: number): Hash | undefined =>
  size === 0 ? emptyRoot : rangeRoot(read, 0, size)

/** Proof that leaf `index` is in the tree of `size`; undefined when a node that it needs is missing. */
export const inclusionProof = (read: ReadNode, index: number, size: number): Proof | undefined =>
  proofOf(inclusionPath(read, index, 0, size))

/** Proof that the tree of `first` leaves is the beginning of the tree of `second`; empty when either is trivial. */
export const consistencyProof = (read: ReadNode, first: number, second: number): Proof | undefined =>
  proofOf(first === 0 ? [] : consistencyPath(read, first, 0, second, true))

type Path = ReadonlyArray<Hash | undefined>

const proofOf = (path: Path): Proof | undefined =>
  path.every((hash) => hash !== undefined) ? { hashes: path.map(toHex) } : undefined

const inclusionPath = (read: ReadNode, index: number, start: number, end: number): Path => {
  if (end - start <= 1) return []
  const middle = start + splitOf(end - start)
  return index < middle
    ? [...inclusionPath(read, index, start, middle), rangeRoot(read, middle, end)]
    : [...inclusionPath(read, index, middle, end), rangeRoot(read, start, middle)]
}

/** SUBPROOF of RFC 6962 §2.1.2; `known` says that the verifier holds the root of `start` to `first` already. */
const consistencyPath = (read: ReadNode, first: number, start: number, end: number, known: boolean): Path => {
  if (first === end) return known ? [] : [rangeRoot(read, start, end)]
  const middle = start + splitOf(end - start)
  return first <= middle
    ? [...consistencyPath(read, first, start, middle, known), rangeRoot(read, middle, end)]
    : [...consistencyPath(read, first, middle, end, false), rangeRoot(read, start, middle)]
}

/** Perfect subtrees are stored nodes; the one range on the right edge that isn't perfect is hashed from its parts. */
const rangeRoot = (read: ReadNode, start: number, end: number): Hash | undefined => {
  const size = end - start
  const level = Math.log2(size)
  if (Number.isInteger(level)) return read(level, start / size)
  const middle = start + splitOf(size)
  const left = rangeRoot(read, start, middle)
  const right = rangeRoot(read, middle, end)
  return left && right && nodeHash(left, right)
}

import { hash } from "node:crypto"
import { appendLeaf, emptyFrontier, type Frontier, type Hash, leafHash } from "./index.ts"

/** A tree as a store keeps it: its leaves, its frontier at each size, and every completed node. */
export const grownTree = (size: number) => {
  const leaves = Array.from({ length: size }, (_, n) => leafHash(Buffer.from(`leaf ${n}`)))
  const nodes = new Map<string, Hash>(leaves.map((leaf, index) => [`0/${index}`, leaf]))
  const frontiers: Array<Frontier> = [emptyFrontier]
  for (const leaf of leaves) {
    const step = appendLeaf(frontiers.at(-1) as Frontier, leaf)
    frontiers.push(step.frontier)
    for (const node of step.nodes) nodes.set(`${node.level}/${node.index}`, node.hash)
  }
  return { leaves, frontiers, read: (level: number, index: number) => nodes.get(`${level}/${index}`) }
}

/**
 * RFC 6962 §2.1 by its own words, over the leaves from `start` to `end`, sharing no code with what it is held against.
 *
 * What it has computed it remembers: the same range is hashed once.
 */
export const byDefinition = (leaves: ReadonlyArray<Hash>) => {
  const known = new Map<string, string>()
  const sha256 = (...parts: ReadonlyArray<Uint8Array | string>) =>
    hash("sha256", Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "hex") : part))))
  const half = (count: number) => 2 ** (31 - Math.clz32(count - 1))

  const mth = (start: number, end: number): string => {
    if (start === end) return sha256()
    if (end - start === 1) return Buffer.from(leaves[start] ?? []).toString("hex")
    const key = `${start}-${end}`
    const before = known.get(key)
    if (before !== undefined) return before
    const middle = start + half(end - start)
    const root = sha256(Buffer.of(1), mth(start, middle), mth(middle, end))
    known.set(key, root)
    return root
  }

  const path = (m: number, start: number, end: number): ReadonlyArray<string> => {
    const n = end - start
    if (n === 1) return []
    const k = half(n)
    return m < k
      ? [...path(m, start, start + k), mth(start + k, end)]
      : [...path(m - k, start + k, end), mth(start, start + k)]
  }

  const subproof = (m: number, start: number, end: number, whole: boolean): ReadonlyArray<string> => {
    const n = end - start
    if (m === n) return whole ? [] : [mth(start, end)]
    const k = half(n)
    return m <= k
      ? [...subproof(m, start, start + k, whole), mth(start + k, end)]
      : [...subproof(m - k, start + k, end, false), mth(start, start + k)]
  }

  return {
    root: (size: number) => mth(0, size),
    inclusion: (index: number, size: number) => path(index, 0, size),
    consistency: (first: number, second: number) => subproof(first, 0, second, true),
  }
}

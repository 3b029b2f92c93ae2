import { emptyRoot, type Hash, nodeHash } from "./hash.ts"

/** All that appending needs of a tree: its size, and the roots of the perfect subtrees it falls into, largest first. */
export interface Frontier {
  readonly size: number
  readonly roots: ReadonlyArray<Hash>
}

/** An interior node over the leaves `index · 2^level` up to, not including, `(index + 1) · 2^level`; level 0 are the leaves. */
export interface Node {
  readonly level: number
  readonly index: number
  readonly hash: Hash
}

/** The frontier of the tree without leaves. */
export const emptyFrontier: Frontier = { size: 0, roots: [] }

/** The tree with one more leaf, and the interior nodes that this leaf completed, lowest first. */
export const appendLeaf = (
  frontier: Frontier,
  leaf: Hash,
): { readonly frontier: Frontier; readonly nodes: ReadonlyArray<Node> } => {
  const roots = [...frontier.roots]
  const nodes: Array<Node> = []
  let hash = leaf
  let index = frontier.size
  for (let level = 1; index % 2 === 1; level++) {
    hash = nodeHash(roots.pop() as Hash, hash)
    index = (index - 1) / 2
    nodes.push({ level, index, hash })
  }
  return { frontier: { size: frontier.size + 1, roots: [...roots, hash] }, nodes }
}

/** The tree's root, from its frontier alone. */
export const rootOf = (frontier: Frontier): Hash =>
  frontier.roots.length === 0 ? emptyRoot : frontier.roots.reduceRight((right, left) => nodeHash(left, right))

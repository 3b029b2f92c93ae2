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
  const nodes: Array<Node> = []
  const tree = growing(frontier, nodes)
  tree.append(leaf)
  return { frontier: tree.frontier(), nodes }
}

/** A tree that takes many leaves in place; the interior nodes that they complete are added to `nodes`, lowest first. */
export const growing = (
  from: Frontier,
  nodes: Array<Node>,
): { readonly append: (leaf: Hash) => void; readonly frontier: () => Frontier } => {
  const roots = [...from.roots]
  let size = from.size
  return {
    append: (leaf) => {
      let hash = leaf
      let index = size
      for (let level = 1; index % 2 === 1; level++) {
        hash = nodeHash(roots.pop() as Hash, hash)
        index = (index - 1) / 2
        nodes.push({ level, index, hash })
      }
      roots.push(hash)
      size += 1
    },
    frontier: () => ({ size, roots: [...roots] }),
  }
}

/** The tree's root, from its frontier alone. */
export const rootOf = (frontier: Frontier): Hash =>
  frontier.roots.length === 0 ? emptyRoot : frontier.roots.reduceRight((right, left) => nodeHash(left, right))

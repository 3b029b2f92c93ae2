import { type Checkpoint, readCheckpoint } from "./checkpoint.ts"
import { fromBase64 } from "./note.ts"
import { emptyRoot, leafHash, nodeHash } from "./tree.ts"

/** A proof's file: that an entry stands in a tree, or that an earlier tree is the beginning of a later one. */
export type Proof =
  | {
      readonly kind: "inclusion"
      readonly index: number
      readonly entry: Buffer | undefined
      readonly path: Path
      readonly head: Checkpoint
    }
  | { readonly kind: "consistency"; readonly from: Checkpoint; readonly path: Path; readonly head: Checkpoint }

/** Hashes, nearest the leaves first. */
type Path = ReadonlyArray<Buffer>

/** Reads a C2SP tlog-proof, or a proof of consistency in the same form; undefined for any other text. */
export const readProof = (text: string): Proof | undefined => {
  const split = text.indexOf("\n\n")
  if (split < 0 || text.length > 1_000_000) return undefined
  const [mark, ...lines] = text.slice(0, split).split("\n")
  const head = readCheckpoint(text.slice(split + 2))
  if (head?.note === undefined) return undefined
  if (mark === "kheo-consistency@v1") return consistency(lines, head)
  return mark === "c2sp.org/tlog-proof@v1" ? inclusion(lines, head) : undefined
}

const inclusion = (lines: ReadonlyArray<string>, head: Checkpoint): Proof | undefined => {
  const [, extra] = /^extra (\S+)$/.exec(lines[0] ?? "") ?? []
  const rest = extra === undefined ? lines : lines.slice(1)
  const [, index] = /^index (0|[1-9]\d{0,14})$/.exec(rest[0] ?? "") ?? []
  const [entry, path] = [extra === undefined ? undefined : fromBase64(extra), pathOf(rest.slice(1))]
  if (index === undefined || path === undefined || (extra !== undefined && entry === undefined)) return undefined
  return { kind: "inclusion", index: Number(index), entry, path, head }
}

const consistency = (lines: ReadonlyArray<string>, head: Checkpoint): Proof | undefined => {
  const [, size, text = ""] = /^from (0|[1-9]\d{0,14}) (\S+)$/.exec(lines[0] ?? "") ?? []
  const [root, path] = [fromBase64(text), pathOf(lines.slice(1))]
  if (size === undefined || root?.length !== 32 || path === undefined) return undefined
  return {
    kind: "consistency",
    from: { ledger: head.ledger, position: Number(size), root: root.toString("hex") },
    path,
    head,
  }
}

const pathOf = (lines: ReadonlyArray<string>): Path | undefined => {
  const hashes = lines.map(fromBase64)
  return hashes.length <= 128 && hashes.every((hash) => hash?.length === 32) ? (hashes as Path) : undefined
}

/** Whether the hashes lead from the entry to the head's root. */
export const provesInclusion = (index: number, entry: Uint8Array, path: Path, head: Checkpoint): boolean => {
  if (index >= head.position) return false
  const left = [...path]
  const root = includedRoot(leafHash(entry), index, head.position, left)
  return left.length === 0 && root?.toString("hex") === head.root
}

/** The definition of RFC 6962 read backwards: the last hash is the sibling of the half that holds the leaf. */
const includedRoot = (leaf: Buffer, index: number, size: number, path: Array<Buffer>): Buffer | undefined => {
  if (size === 1) return leaf
  const sibling = path.pop()
  const half = splitOf(size)
  const own = index < half ? includedRoot(leaf, index, half, path) : includedRoot(leaf, index - half, size - half, path)
  if (sibling === undefined || own === undefined) return undefined
  return index < half ? nodeHash(own, sibling) : nodeHash(sibling, own)
}

/** Whether the hashes show that the earlier tree is the beginning of the later one; of an empty one that is always so. */
export const provesConsistency = (from: Checkpoint, path: Path, head: Checkpoint): boolean => {
  if (from.position > head.position) return false
  if (from.position === 0) return path.length === 0 && from.root === emptyRoot()
  const left = [...path]
  const roots = bothRoots(from.position, head.position, true, Buffer.from(from.root, "hex"), left)
  return left.length === 0 && roots?.[0].toString("hex") === from.root && roots[1].toString("hex") === head.root
}

/** Roots of the earlier and the later tree below a node of which the verifier knows the earlier one (`known`), or not yet. */
const bothRoots = (
  first: number,
  size: number,
  known: boolean,
  root: Buffer,
  path: Array<Buffer>,
): readonly [Buffer, Buffer] | undefined => {
  if (first === size) {
    const own = known ? root : path.pop()
    return own === undefined ? undefined : [own, own]
  }
  const sibling = path.pop()
  const half = splitOf(size)
  if (sibling === undefined) return undefined
  if (first <= half) {
    const below = bothRoots(first, half, known, root, path)
    return below === undefined ? undefined : [below[0], nodeHash(below[1], sibling)]
  }
  const below = bothRoots(first - half, size - half, false, root, path)
  return below === undefined ? undefined : [nodeHash(sibling, below[0]), nodeHash(sibling, below[1])]
}

/** The largest power of two below a size of two or more. */
const splitOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

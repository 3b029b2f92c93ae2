import { createHash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import {
  consistencyProof,
  emptyFrontier,
  emptyRoot,
  type Frontier,
  type Hash,
  inclusionProof,
  leafHash,
  nodeHash,
  rootAt,
  rootOf,
  toHex,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts"
import { grownTree } from "./tree.samples.ts"

const sha256 = (...parts: ReadonlyArray<string | Uint8Array>) =>
  parts.reduce((hash: ReturnType<typeof createHash>, part) => hash.update(part), createHash("sha256")).digest("hex")

const grown = grownTree(300)
const { leaves } = grown
const rootHex = (size: number) => toHex(treeRoot(leaves.slice(0, size)))

const flip = (hex: string, bit: number): string => {
  const bytes = Buffer.from(hex, "hex")
  const at = Math.floor(bit / 8) % bytes.length
  bytes[at] = (bytes[at] as number) ^ (1 << (bit % 8))
  return bytes.toString("hex")
}

describe("hashes by the definition of RFC 6962", () => {
  it("the empty tree is SHA-256 of nothing", () => {
    assert.strictEqual(toHex(emptyRoot), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    assert.strictEqual(toHex(rootOf(emptyFrontier)), toHex(emptyRoot))
  })

  it("an empty leaf and a leaf of three bytes", () => {
    assert.strictEqual(toHex(leafHash(Buffer.of())), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
    assert.strictEqual(toHex(leafHash(Buffer.from("abc"))), sha256(Buffer.of(0), "abc"))
  })

  it("three leaves: the first two under one node, beside the third", () => {
    const [a, b, c] = ["a", "b", "c"].map((text) => Buffer.from(sha256(Buffer.of(0), text), "hex")) as [
      Buffer,
      Buffer,
      Buffer,
    ]
    const ab = Buffer.from(sha256(Buffer.of(1), a, b), "hex")
    assert.strictEqual(toHex(treeRoot([a, b, c])), sha256(Buffer.of(1), ab, c))
    assert.strictEqual(toHex(nodeHash(a, b)), toHex(ab))
  })
})

it("frontier and stored nodes give the root of the definition at every size to 300", () => {
  for (let size = 0; size <= 300; size++) {
    const expected = rootHex(size)
    assert.strictEqual(toHex(rootOf(grown.frontiers[size] as Frontier)), expected, `frontier at ${size}`)
    assert.strictEqual(toHex(rootAt(grown.read, size) as Hash), expected, `nodes at ${size}`)
  }
})

it("every leaf of every tree to 48 is proved, with a short path, and no flipped bit passes", () => {
  for (let size = 1; size <= 48; size++)
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(grown.read, index, size)
      assert(proof)
      const claim = {
        index: BigInt(index),
        size: BigInt(size),
        leafHash: toHex(leaves[index] as Hash),
        root: rootHex(size),
      }
      assert.isTrue(verifyInclusion(claim, proof), `${index} of ${size}`)
      assert.isAtMost(proof.hashes.length, Math.ceil(Math.log2(size)))
      const bit = index * 7 + size
      assert.isFalse(verifyInclusion({ ...claim, root: flip(claim.root, bit) }, proof))
      assert.isFalse(verifyInclusion({ ...claim, leafHash: flip(claim.leafHash, bit) }, proof))
      assert.isFalse(verifyInclusion({ ...claim, index: claim.index + 1n }, proof) && size > 1)
      assert.isFalse(verifyInclusion(claim, { hashes: [...proof.hashes, claim.root] }))
      for (const [at, hash] of proof.hashes.entries()) {
        assert.isFalse(verifyInclusion(claim, { hashes: proof.hashes.with(at, flip(hash, bit)) }))
        assert.isFalse(verifyInclusion(claim, { hashes: proof.hashes.toSpliced(at, 1) }))
      }
    }
})

it("every tree to 48 is proved to continue every earlier one, and no flipped bit passes", () => {
  for (let second = 1; second <= 48; second++)
    for (let first = 1; first <= second; first++) {
      const proof = consistencyProof(grown.read, first, second)
      assert(proof)
      const claim = {
        first: BigInt(first),
        second: BigInt(second),
        firstRoot: rootHex(first),
        secondRoot: rootHex(second),
      }
      assert.isTrue(verifyConsistency(claim, proof), `${first} in ${second}`)
      const bit = first * 7 + second
      assert.isFalse(verifyConsistency({ ...claim, firstRoot: flip(claim.firstRoot, bit) }, proof))
      assert.isFalse(verifyConsistency({ ...claim, secondRoot: flip(claim.secondRoot, bit) }, proof))
      assert.isFalse(verifyConsistency(claim, { hashes: [...proof.hashes, claim.secondRoot] }))
      for (const [at, hash] of proof.hashes.entries())
        assert.isFalse(verifyConsistency(claim, { hashes: proof.hashes.with(at, flip(hash, bit)) }))
    }
})

it("what can't be a proof is refused, not thrown at", () => {
  const root = rootHex(1)
  assert.isFalse(
    verifyConsistency({ first: 0n, second: 1n, firstRoot: toHex(emptyRoot), secondRoot: root }, { hashes: [] }),
  )
  assert.isFalse(verifyConsistency({ first: 2n, second: 1n, firstRoot: root, secondRoot: root }, { hashes: [] }))
  assert.isFalse(verifyInclusion({ index: 0n, size: 0n, leafHash: root, root }, { hashes: [] }))
  assert.isFalse(verifyInclusion({ index: -1n, size: 1n, leafHash: root, root }, { hashes: [] }))
  assert.isFalse(verifyInclusion({ index: 0n, size: 1n, leafHash: "short", root }, { hashes: [] }))
})

it("a proof longer, shorter or elsewhere than the tree has room for is refused, though its hashes lead to the root", () => {
  const [leaf, other] = [leaves[0] as Hash, leaves[1] as Hash]
  const [leafHex, parent] = [toHex(leaf), toHex(nodeHash(leaf, other))]
  assert.isFalse(verifyInclusion({ index: 0n, size: 1n, leafHash: leafHex, root: parent }, { hashes: [toHex(other)] }))
  const swapped = toHex(nodeHash(other, leaf))
  assert.isFalse(verifyInclusion({ index: 0n, size: 1n, leafHash: leafHex, root: swapped }, { hashes: [toHex(other)] }))
  assert.isFalse(verifyInclusion({ index: 0n, size: 2n, leafHash: leafHex, root: leafHex }, { hashes: [] }))
  assert.isFalse(verifyInclusion({ index: 1n, size: 1n, leafHash: leafHex, root: leafHex }, { hashes: [] }))
  const claim = { first: 1n, second: 4n, firstRoot: leafHex, secondRoot: parent }
  assert.isFalse(verifyConsistency(claim, { hashes: [toHex(other)] }))
  assert.isTrue(verifyConsistency({ ...claim, second: 2n }, { hashes: [toHex(other)] }))
})

it("a lost node gives no proof", () => {
  const holed = (level: number, index: number) => (level === 1 && index === 0 ? undefined : grown.read(level, index))
  assert.isUndefined(inclusionProof(holed, 2, 5))
  assert.isUndefined(consistencyProof(holed, 3, 5))
  assert.isUndefined(rootAt(holed, 3))
})

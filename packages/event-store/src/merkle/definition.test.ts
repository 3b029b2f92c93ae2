import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { consistencyProof, inclusionProof, rootAt, rootOf, toHex, verifyConsistency, verifyInclusion } from "./index.ts"
import { byDefinition, grownTree } from "./tree.samples.ts"

const { frontiers, leaves, read } = grownTree(1_000)
const definition = byDefinition(leaves)
const leafHex = (index: number) => toHex(leaves[index] ?? assert.fail())

describe("held against the recursive definition of RFC 6962", () => {
  it("the root is the same at every size to 1,000, from the frontier and from the nodes", () => {
    for (let size = 0; size <= 1_000; size++) {
      const root = definition.root(size)
      assert.strictEqual(toHex(rootOf(frontiers[size] ?? assert.fail())), root)
      assert.strictEqual(toHex(rootAt(read, size) ?? assert.fail()), root)
    }
  })

  const included = (index: number, size: number) => {
    const proof = inclusionProof(read, index, size) ?? assert.fail()
    assert.deepStrictEqual(proof.hashes, definition.inclusion(index, size), `${index} in ${size}`)
    const claim = { leafHash: leafHex(index), root: definition.root(size) }
    assert.isTrue(verifyInclusion({ ...claim, index: BigInt(index), size: BigInt(size) }, proof))
  }
  const continued = (first: number, second: number) => {
    const proof = consistencyProof(read, first, second) ?? assert.fail()
    assert.deepStrictEqual(proof.hashes, definition.consistency(first, second), `${first} to ${second}`)
    const roots = { firstRoot: definition.root(first), secondRoot: definition.root(second) }
    assert.isTrue(verifyConsistency({ first: BigInt(first), second: BigInt(second), ...roots }, proof))
  }

  it("every path and every consistency proof of every tree to 64 is the same, and holds", () => {
    for (let size = 1; size <= 64; size++)
      for (let index = 0; index < size; index++) {
        included(index, size)
        continued(index + 1, size)
      }
  })

  it("at every size to 1,000, of the first leaf, the last and those beside the splits", () => {
    for (let size = 65; size <= 1_000; size++) {
      const split = 2 ** (31 - Math.clz32(size - 1))
      for (const index of new Set([0, 1, split - 1, split, size - 2, size - 1])) included(index, size)
      for (const first of new Set([1, 2, split - 1, split, Math.min(split + 1, size), size - 1, size]))
        continued(first, size)
    }
  })

  const within = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 999 }))
  it.prop("at random beyond", [within, within], ([one, other]) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other) + 1]
    included(low, high)
    continued(low + 1, high)
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import {
  consistencyProof,
  inclusionProof,
  nodeHash,
  nodesOfTiles,
  readTile,
  rootAt,
  type Tile,
  tilePath,
  tilesOf,
  toHex,
} from "./index.ts"
import { byDefinition, grownTree } from "./tree.samples.ts"

describe("the tiles of a tree", () => {
  it("of 70,000 leaves are those that C2SP counts", () => {
    const tiles = [...tilesOf(70_000)]
    const full = (level: number) => tiles.filter((tile) => tile.level === level && tile.width === 256).length
    assert.deepStrictEqual([full(0), full(1), full(2)], [273, 1, 0])
    assert.deepStrictEqual(
      tiles.filter(({ width }) => width < 256),
      [
        { level: 0, index: 273, width: 112 },
        { level: 1, index: 1, width: 17 },
        { level: 2, index: 0, width: 1 },
      ],
    )
  })

  it("of 256 leaves are a full one and above it one hash; of none there is none", () => {
    assert.deepStrictEqual(
      [...tilesOf(256)],
      [
        { level: 0, index: 0, width: 256 },
        { level: 1, index: 0, width: 1 },
      ],
    )
    assert.deepStrictEqual([...tilesOf(0)], [])
  })

  it.each([
    ["tile/0/000", { level: 0, index: 0, width: 256 }],
    ["tile/2/067.p/5", { level: 2, index: 67, width: 5 }],
    ["tile/0/x001/000", { level: 0, index: 1_000, width: 256 }],
    ["tile/1/x001/x234/067.p/255", { level: 1, index: 1_234_067, width: 255 }],
  ] as const)("%s is the path of one", (path, tile) => assert.strictEqual(tilePath(tile), path))
})

const { leaves, read } = grownTree(1_000)
const definition = byDefinition(leaves)
const files = new Map(
  Array.from({ length: 1_001 }, (_, size) => size).flatMap((size) =>
    [...tilesOf(size)].map((tile) => [tilePath(tile), readTile(read, tile) ?? assert.fail()] as const),
  ),
)
const fromFiles = (tile: Tile) => files.get(tilePath(tile))

describe("a tile's bytes", () => {
  it("are the hashes of its leaves, and above, of its full tiles", () => {
    const second = fromFiles({ level: 0, index: 1, width: 256 }) ?? assert.fail()
    assert.strictEqual(second.length, 8_192)
    assert.deepStrictEqual(Buffer.from(second.subarray(32, 64)), Buffer.from(leaves[257] ?? []))
    const above = fromFiles({ level: 1, index: 0, width: 3 }) ?? assert.fail()
    const quarter = (from: number) => byDefinition(leaves.slice(from, from + 256)).root(256)
    assert.strictEqual(Buffer.from(above).toString("hex"), quarter(0) + quarter(256) + quarter(512))
  })

  it("are not there when a node is lost", () => {
    const holed = (level: number, index: number) => (index === 7 ? undefined : read(level, index))
    assert.isUndefined(readTile(holed, { level: 0, index: 0, width: 8 }))
    assert.isDefined(readTile(holed, { level: 0, index: 0, width: 7 }))
  })
})

describe("from tiles alone", () => {
  const size = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000 }))

  it.prop("root, inclusion and consistency of any tree are those of the stored nodes", [size, size], ([one, other]) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    const nodes = nodesOfTiles(fromFiles, high)
    assert.strictEqual(toHex(rootAt(nodes, high) ?? assert.fail()), definition.root(high))
    assert.deepStrictEqual(inclusionProof(nodes, low - 1, high), inclusionProof(read, low - 1, high))
    assert.deepStrictEqual(consistencyProof(nodes, low, high), consistencyProof(read, low, high))
  })

  it("a node beyond the tree is not there, nor one whose tile is lost", () => {
    const nodes = nodesOfTiles(fromFiles, 300)
    assert.isUndefined(nodes(0, 300))
    assert.isUndefined(nodes(9, 0))
    assert.isUndefined(nodesOfTiles(() => undefined, 300)(0, 3))
    assert.deepStrictEqual(nodes(1, 0), nodeHash(leaves[0] ?? assert.fail(), leaves[1] ?? assert.fail()))
  })
})

import { type Hash, nodeHash } from "./hash.ts"
import type { ReadNode } from "./prove.ts"

/** A piece of the tree as files hold it (C2SP tlog-tiles): up to 256 hashes side by side, each over 256^level leaves. */
export interface Tile {
  readonly level: number
  /** Place among the tiles of its level, from 0. */
  readonly index: number
  /** How many hashes; below 256 the tile is a partial one, at the tree's right edge. */
  readonly width: number
}

/** Every tile of a tree, full ones and at most one partial one a level, lowest level first. */
export function* tilesOf(size: number): Generator<Tile> {
  for (let [level, hashes] = [0, size]; hashes > 0; level++, hashes = Math.floor(hashes / fullWidth)) {
    const full = Math.floor(hashes / fullWidth)
    for (let index = 0; index < full; index++) yield { level, index, width: fullWidth }
    if (hashes % fullWidth > 0) yield { level, index: full, width: hashes % fullWidth }
  }
}

/** Where C2SP serves a tile, below the log's prefix: `tile/0/x001/x234/067.p/5`. */
export const tilePath = ({ index, level, width }: Tile): string => {
  const groups = String(index)
    .padStart(Math.ceil(String(index).length / 3) * 3, "0")
    .match(/\d{3}/g) as ReadonlyArray<string>
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join("/")
  return `tile/${level}/${path}${width === fullWidth ? "" : `.p/${width}`}`
}

/** A tile's bytes, 32 a hash; undefined when a node of it is missing. */
export const readTile = (read: ReadNode, { index, level, width }: Tile): Uint8Array | undefined => {
  const hashes: Array<Hash> = []
  for (let place = 0; place < width; place++) {
    const hash = read(level * tileHeight, index * fullWidth + place)
    if (hash === undefined) return undefined
    hashes.push(hash)
  }
  return Buffer.concat(hashes)
}

/** Looks nodes up in the tiles of a tree of `size` alone, so that any proof can be made of them. */
export const nodesOfTiles =
  (tile: (tile: Tile) => Uint8Array | undefined, size: number): ReadNode =>
  (level, index) => {
    const [tileLevel, height] = [Math.floor(level / tileHeight), level % tileHeight]
    const first = index * 2 ** height
    const inTree = Math.floor(size / fullWidth ** tileLevel)
    if (first + 2 ** height > inTree) return undefined
    const place = Math.floor(first / fullWidth)
    const bytes = tile({ level: tileLevel, index: place, width: Math.min(fullWidth, inTree - place * fullWidth) })
    return bytes && hashUp(bytes, first % fullWidth, 2 ** height)
  }

const tileHeight = 8
const fullWidth = 2 ** tileHeight

const hashUp = (bytes: Uint8Array, from: number, count: number): Hash => {
  if (count === 1) return bytes.subarray(from * 32, from * 32 + 32)
  return nodeHash(hashUp(bytes, from, count / 2), hashUp(bytes, from + count / 2, count / 2))
}

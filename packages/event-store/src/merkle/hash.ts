import { hash } from "node:crypto"

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array

/** By way of hex, because a digest as bytes gets an ArrayBuffer of its own, which costs more than the hashing. */
const sha256 = (bytes: Uint8Array): Hash => Buffer.from(hash("sha256", bytes, "hex"), "hex")

const leafPrefix = "\0"

/** Leaves and nodes are hashed under different prefixes, so that a node can't be passed off as an entry. */
export const leafHash = (entry: Uint8Array): Hash => sha256(Buffer.concat([Buffer.from(leafPrefix), entry]))

/** A leaf as it is stored and hashed. */
export interface Leaf {
  /** UTF-8 of the text. */
  readonly entry: Uint8Array
  readonly hash: Hash
  /** `hash` as `toHex` writes it. */
  readonly hex: string
}

/** The leaf of a text: one buffer holds prefix and entry, so that nothing is copied to be hashed. */
export const leafOf = (text: string): Leaf => {
  const prefixed = Buffer.from(leafPrefix + text)
  const hex = hash("sha256", prefixed, "hex")
  return { entry: prefixed.subarray(1), hash: Buffer.from(hex, "hex"), hex }
}

/** Prefix, left and right of a node; used by one hashing at a time. */
const pair = Buffer.alloc(65, 1)

/** Hash of an interior node over its two children. */
export const nodeHash = (left: Hash, right: Hash): Hash => {
  if (left.length !== 32 || right.length !== 32) return sha256(Buffer.concat([pair.subarray(0, 1), left, right]))
  pair.set(left, 1)
  pair.set(right, 33)
  return sha256(pair)
}

/** Root of the tree without leaves: SHA-256 of nothing, under no prefix. */
export const emptyRoot: Hash = sha256(Buffer.alloc(0))

/** Lower-case hex, the form of hashes outside this module. */
export const toHex = (bytes: Hash): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")

/** The bytes of 64 hex digits; undefined for anything else. */
export const fromHex = (text: string): Hash | undefined =>
  /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : undefined

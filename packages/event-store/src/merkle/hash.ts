import { hash } from "node:crypto"

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array

/** By way of hex, because a digest as bytes gets an ArrayBuffer of its own, which costs more than the hashing. */
const sha256 = (...parts: ReadonlyArray<Uint8Array>): Hash =>
  Buffer.from(hash("sha256", Buffer.concat(parts), "hex"), "hex")

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** Leaves and nodes are hashed under different prefixes, so that a node can't be passed off as an entry. */
export const leafHash = (entry: Uint8Array): Hash => sha256(leafPrefix, entry)

/** Hash of an interior node over its two children. */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(nodePrefix, left, right)

/** Root of the tree without leaves: SHA-256 of nothing, under no prefix. */
export const emptyRoot: Hash = sha256()

/** Lower-case hex, the form of hashes outside this module. */
export const toHex = (bytes: Hash): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")

/** The bytes of 64 hex digits; undefined for anything else. */
export const fromHex = (text: string): Hash | undefined =>
  /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : undefined

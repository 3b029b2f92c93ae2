import type { Frontier, Hash } from "@kheo/event-store/merkle"

/** A frontier's roots end to end, 32 bytes each; their number follows from the size. */
export const packFrontier = (frontier: Frontier): Uint8Array => Buffer.concat(frontier.roots)

/** The roots out of the column; a damaged column gives whatever whole hashes are in it. */
export const unpackFrontier = (size: number, bytes: Uint8Array): Frontier => ({
  size,
  roots: Array.from({ length: Math.floor(bytes.length / 32) }, (_, at): Hash => bytes.subarray(at * 32, at * 32 + 32)),
})

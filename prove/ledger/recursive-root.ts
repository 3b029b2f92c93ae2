import { createHash } from "node:crypto"

/** The Merkle tree hash of RFC 6962 §2.1 over entries, written down apart from the store's own code; lower-case hex. */
export const recursiveRoot = (entries: ReadonlyArray<Uint8Array>): string => treeHash(entries).toString("hex")

const treeHash = (entries: ReadonlyArray<Uint8Array>): Buffer => {
  const [only] = entries
  if (only === undefined) return createHash("sha256").digest()
  if (entries.length === 1) return createHash("sha256").update(Uint8Array.of(0)).update(only).digest()
  let half = 1
  while (half * 2 < entries.length) half *= 2
  return createHash("sha256")
    .update(Uint8Array.of(1))
    .update(treeHash(entries.slice(0, half)))
    .update(treeHash(entries.slice(half)))
    .digest()
}

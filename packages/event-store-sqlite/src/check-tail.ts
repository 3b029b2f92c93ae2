import { StoreUnavailable } from "@kheo/event-store"
import { leafHash, rootAt, rootOf, toHex } from "@kheo/event-store/merkle"
import type Database from "better-sqlite3"
import { unpackFrontier } from "./frontier-blob.ts"

/** Compares the head with the last line and with the stored nodes: log₂ reads that tell whether a commit arrived half. */
export const checkTail = (db: Database.Database, path: string): void => {
  const wrong = (detail: string) => new StoreUnavailable({ reason: "damaged", path, detail })
  const head = db.prepare<[], Head>("select position, frontier from head").get()
  if (head === undefined) throw wrong("the ledger has lost its head")
  const last = db.prepare<[], Last>(
    "select position, entry, leaf_hash as leaf from event order by position desc limit 1",
  )
  const line = last.get()
  if ((line?.position ?? 0) !== head.position) throw wrong(`head ${head.position}, last line ${line?.position ?? 0}`)
  if (line !== undefined && toHex(leafHash(line.entry)) !== toHex(line.leaf)) throw wrong("the last line's hash")
  const leaf = db.prepare<[number], Uint8Array>("select leaf_hash from event where position = ?").pluck()
  const node = db
    .prepare<[number, number], Uint8Array>("select hash from merkle_node where level = ? and idx = ?")
    .pluck()
  const read = (level: number, index: number) => (level === 0 ? leaf.get(index + 1) : node.get(level, index))
  const root = rootAt(read, head.position)
  if (root === undefined || toHex(root) !== toHex(rootOf(unpackFrontier(head.position, head.frontier))))
    throw wrong("the head's frontier is not that of the stored tree")
}

interface Head {
  readonly position: number
  readonly frontier: Uint8Array
}

interface Last {
  readonly position: number
  readonly entry: Uint8Array
  readonly leaf: Uint8Array
}

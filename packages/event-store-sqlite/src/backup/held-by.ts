import { emptyFrontier, growing, rootOf, toHex } from "@kheo/event-store/merkle"
import Database from "better-sqlite3"
import { readBackupName } from "./backup-name.ts"
import { discarding } from "./check-copy.ts"

/** Those of the named backups whose whole history the newer one repeats: no other register's, and none that was given up for an older copy. */
export const heldBy = (newer: string, names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const asked = names.flatMap((name) => readBackupName(name) ?? [])
  if (asked.length === 0) return []
  const roots = rootsOf(newer, new Set(asked.map(({ position }) => position)))
  return asked.filter(({ position, root }) => roots.get(position)?.startsWith(root) === true).map(({ name }) => name)
}

const rootsOf = (file: string, sizes: ReadonlySet<number>): ReadonlyMap<number, string> => {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const tree = growing(emptyFrontier, discarding)
    const roots = new Map<number, string>()
    const tell = (size: number) => sizes.has(size) && roots.set(size, toHex(rootOf(tree.frontier())))
    let size = 0
    tell(size)
    for (const leaf of db.prepare<[], Uint8Array>("select leaf_hash from event order by position").pluck().iterate()) {
      tree.append(leaf)
      tell((size += 1))
    }
    return roots
  } finally {
    db.close()
  }
}

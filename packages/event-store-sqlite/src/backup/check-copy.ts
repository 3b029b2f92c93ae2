import { emptyFrontier, growing, leafHash, type Node, rootOf, toHex } from "@kheo/event-store/merkle"
import Database from "better-sqlite3"
import { Result } from "effect"
import { foundClaim } from "../found-claim.ts"
import { applicationId } from "../schema.ts"

/** What a file was proved to hold. */
export interface Checked {
  readonly ledger: string
  readonly position: number
  readonly root: string
}

/** Recomputes every leaf and the root of a file that nobody writes to; else says what is wrong with it. */
export const checkCopy = (file: string): Result.Result<Checked, string> => {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return checkOpen(db)
  } catch (cause) {
    if (cause instanceof Database.SqliteError) return Result.fail(`${cause.code}: ${cause.message}`)
    throw cause
  } finally {
    db.close()
  }
}

const checkOpen = (db: Database.Database): Result.Result<Checked, string> => {
  if (db.pragma("application_id", { simple: true }) !== applicationId) return Result.fail("it is no register")
  const integrity = db.pragma("integrity_check(1)", { simple: true })
  if (integrity !== "ok") return Result.fail(String(integrity))
  const tree = growing(emptyFrontier, discarding)
  let position = 0
  const lines = db.prepare<[], Row>("select position, entry, leaf_hash as leaf from event order by position")
  for (const line of lines.iterate()) {
    position += 1
    const leaf = leafHash(line.entry)
    if (line.position !== position) return Result.fail(`position ${position} is missing`)
    if (toHex(leaf) !== toHex(line.leaf)) return Result.fail(`position ${position} was altered`)
    tree.append(leaf)
  }
  const claim = foundClaim(db)
  const root = toHex(rootOf(tree.frontier()))
  if (claim.position !== position) return Result.fail(`${position} lines, the head says ${claim.position}`)
  if (claim.root !== root) return Result.fail("the root is not that of the head")
  return Result.succeed({ ledger: claim.ledger, position, root })
}

interface Row {
  readonly position: number
  readonly entry: Uint8Array
  readonly leaf: Uint8Array
}

/** Interior nodes of a tree of which only the root is wanted. */
export const discarding = { push: () => 0 } as unknown as Array<Node>

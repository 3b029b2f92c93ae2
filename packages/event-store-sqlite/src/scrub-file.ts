import { StoreBusy, type StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { Effect } from "effect"
import { attempt } from "./sqlite.ts"

/** Rewrites a ledger's file without its free pages and empties its log; fails as busy while another program reads it. */
export const scrubFile = (file: string): Effect.Effect<void, StoreBusy | StoreUnavailable> =>
  Effect.flatMap(
    Effect.suspend(() => attempt(() => rewritten(file), file)),
    (done) => (done ? Effect.void : Effect.fail(new StoreBusy({ detail: "the log is still read by another program" }))),
  )

const rewritten = (file: string): boolean => {
  const db = new Database(file, { timeout: 30_000, fileMustExist: true })
  try {
    db.pragma("secure_delete = ON")
    db.pragma("synchronous = FULL")
    db.exec("vacuum")
    return db.pragma("wal_checkpoint(TRUNCATE)", { simple: true }) === 0
  } finally {
    db.close()
  }
}

import type Database from "better-sqlite3"
import { checkTail } from "./check-tail.ts"
import { openExisting, type OpenOptions } from "./open-database.ts"

/** After a failure: what a failed commit left behind the end of the WAL is cut off, so that no recovery finds it later. */
export const reopen = (options: OpenOptions): Database.Database => {
  const db = openExisting(options)
  try {
    checkTail(db, options.file)
    db.pragma("busy_timeout = 1000")
    db.pragma("wal_checkpoint(TRUNCATE)")
    db.pragma(`busy_timeout = ${options.busyTimeout ?? 30_000}`)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

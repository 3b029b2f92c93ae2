import { StoreBusy, StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"

/** What SQLite's complaint means to the port; undefined for a defect: a broken constraint, or what isn't SQLite's at all. */
export const failureOf = (cause: unknown, path: string): StoreBusy | StoreUnavailable | undefined => {
  if (!(cause instanceof Database.SqliteError)) return undefined
  const { code, message } = cause
  const detail = `${code}: ${message}`
  if (code.startsWith("SQLITE_BUSY")) return new StoreBusy({ detail })
  if (code.startsWith("SQLITE_CONSTRAINT")) return undefined
  const reason = code.startsWith("SQLITE_NOTADB")
    ? "not-a-ledger"
    : code.startsWith("SQLITE_CANTOPEN")
      ? "cannot-open"
      : "failed"
  return new StoreUnavailable({ reason, path, detail })
}

/** The same where the port knows no busy store: reading, and the read models. */
export const unavailable = (error: StoreBusy | StoreUnavailable, path: string): StoreUnavailable =>
  error instanceof StoreBusy ? new StoreUnavailable({ reason: "failed", path, detail: error.detail }) : error

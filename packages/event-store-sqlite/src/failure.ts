import { accessSync, closeSync, constants, existsSync, openSync } from "node:fs"
import { devNull } from "node:os"
import { dirname } from "node:path"
import { StoreBusy, StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"

/** What SQLite's or the file system's complaint means to the port; undefined for a defect: a broken constraint, or another's error. */
export const failureOf = (cause: unknown, path: string): StoreBusy | StoreUnavailable | undefined => {
  if (cause instanceof StoreUnavailable) return cause
  if (!(cause instanceof Error)) return undefined
  const code = codeOf(cause)
  if (!(cause instanceof Database.SqliteError)) {
    const detail = cause.message
    const reason = reasons[code] ?? (code === "ERR_DLOPEN_FAILED" ? cannotOpen(path) : undefined)
    return reason === undefined ? undefined : new StoreUnavailable({ reason, path, detail })
  }
  const detail = `${code}: ${cause.message}`
  if (code.startsWith("SQLITE_BUSY")) return new StoreBusy({ detail })
  if (code.startsWith("SQLITE_CONSTRAINT")) return undefined
  return new StoreUnavailable({ reason: reasonOf(code, path), path, detail })
}

/** The same where the port knows no busy store: reading, and the read models. */
export const unavailable = (error: StoreBusy | StoreUnavailable, path: string): StoreUnavailable =>
  error instanceof StoreBusy ? new StoreUnavailable({ reason: "failed", path, detail: error.detail }) : error

/** After these a connection may hold what the disk does not: it is closed, and the file opened again. */
export const breaksConnection = (cause: unknown): boolean =>
  cause instanceof Database.SqliteError && /^SQLITE_(IOERR|FULL|CANTOPEN|READONLY|CORRUPT|NOTADB)/.test(cause.code)

const reasonOf = (code: string, path: string): string => {
  if (code.startsWith("SQLITE_NOTADB")) return "not-a-ledger"
  if (code.startsWith("SQLITE_FULL")) return "disk-full"
  if (code.startsWith("SQLITE_READONLY")) return "read-only"
  if (code.startsWith("SQLITE_PERM") || code.startsWith("SQLITE_AUTH")) return "no-permission"
  return code.startsWith("SQLITE_CANTOPEN") ? cannotOpen(path) : "failed"
}

/** The file itself is never opened to find out: closing it would drop every lock that this process holds on it. */
const cannotOpen = (path: string): string => {
  const opened: Array<number> = []
  try {
    for (let file = 0; file < filesOfSqlite; file++) opened.push(openSync(devNull, "r"))
    accessSync(existsSync(path) ? path : dirname(path), constants.R_OK | constants.W_OK)
    return "cannot-open"
  } catch (cause) {
    return reasons[codeOf(cause)] ?? "cannot-open"
  } finally {
    for (const file of opened) closeSync(file)
  }
}

/** The database, its log, its index of the log, and a folder to flush. */
const filesOfSqlite = 4

const reasons: Readonly<Record<string, string>> = {
  EMFILE: "too-many-files",
  ENFILE: "too-many-files",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENOTDIR: "cannot-open",
  EEXIST: "cannot-open",
  ENOENT: "cannot-open",
  EIO: "failed",
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : ""

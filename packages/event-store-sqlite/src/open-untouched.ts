import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { failureOf } from "./failure.ts"
import { formatVersion } from "./schema.ts"

/**
 * A read-only connection that stands at one moment and leaves no trace.
 *
 * SQLite creates `-wal` and `-shm` even for a reader, and leaves them behind: only a file that has both, because a process
 * uses it or was killed, is read in place; any other is copied and the copy read, which also serves read-only media.
 */
export const openUntouched = (
  file: string,
  /** Also of a file that has both: on a network the memory that its readers share is not shared. */
  copyAlways = false,
): { readonly db: Database.Database; readonly close: () => void } => {
  if (!existsSync(file))
    throw new StoreUnavailable({ reason: "cannot-open", path: file, detail: "there is no such file" })
  return (copyAlways ? undefined : inPlace(file)) ?? copied(file)
}

const inPlace = (file: string) => {
  if (!existsSync(`${file}-wal`) || !existsSync(`${file}-shm`)) return undefined
  try {
    const db = openSnapshot(file, file)
    return { db, close: () => void db.close() }
  } catch (cause) {
    if (cause instanceof Database.SqliteError) return undefined
    throw cause
  }
}

const copied = (file: string) => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-read-"))
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const copy = join(folder, "kheo.db")
    copyReadable(file, copy)
    if (existsSync(`${file}-wal`)) copyReadable(`${file}-wal`, `${copy}-wal`)
    const db = openSnapshot(copy, file)
    return { db, close: () => (db.close(), remove()) }
  } catch (cause) {
    remove()
    throw cause
  }
}

const copyReadable = (from: string, to: string): void => {
  try {
    copyFileSync(from, to)
  } catch (cause) {
    throw failureOf(cause, from) ?? cause
  }
}

/** The read transaction stays open, so that claim, lines and nodes are of one moment while others append. */
const openSnapshot = (file: string, path: string): Database.Database => {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 30_000 })
  try {
    db.exec("begin")
    checkReadable(db, path)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

/** Laxer than opening for writing: who has changed only the mark of the file has still left a ledger to audit. */
const checkReadable = (db: Database.Database, path: string): void => {
  const version = Number(db.pragma("user_version", { simple: true }))
  if (
    db.prepare("select 1 from sqlite_schema").get() === undefined &&
    db.pragma("application_id", { simple: true }) === 0
  )
    throw new StoreUnavailable({ reason: "not-begun", path, detail: "there is no table" })
  if (db.prepare("select 1 from sqlite_schema where name = 'event'").get() === undefined)
    throw new StoreUnavailable({ reason: "not-a-ledger", path, detail: "there is no table of events" })
  if (version > formatVersion)
    throw new StoreUnavailable({ reason: "newer-format", path, detail: `format ${version}, known ${formatVersion}` })
}

import { mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { StoreUnavailable } from "@kheo/event-store"
import { emptyFrontier } from "@kheo/event-store/merkle"
import Database from "better-sqlite3"
import { createCheckpointTable } from "./checkpoint-schema.ts"
import { packFrontier } from "./frontier-blob.ts"
import { createProjectionTables } from "./projection-schema.ts"
import type { Refusal } from "./medium.ts"
import { migrate } from "./migrations.ts"
import { applicationId, formatVersion, schema } from "./schema.ts"
import { searchSchema } from "./search-schema.ts"
import { checkVersion } from "./sqlite-version.ts"

export interface OpenOptions {
  readonly file: string
  /** Name of a ledger that is created; an existing one keeps its own. */
  readonly ledger: string
  /** Milliseconds that SQLite itself waits for other writers; it isn't fair, so the waiting is long. */
  readonly busyTimeout?: number
  /** KiB of pages kept in memory, 64 MiB when left out: a program that mostly reads does well with less. */
  readonly cache?: number
  /** Stands in for what is asked of the system about the place of the file. */
  readonly refusal?: (file: string) => Refusal | undefined
  /** Stands in for better-sqlite3's constructor. */
  readonly connect?: typeof connect
}

/** Pages kept in memory: a rebuilt read model touches its indexes all over, and SQLite's own 2 MiB make it write them again and again. */
const usualCache = 65_536

/** Opens or creates the ledger's file; throws `StoreUnavailable` or SQLite's own error, and then leaves nothing open. */
export const openDatabase = (options: OpenOptions): Database.Database => {
  mkdirSync(dirname(options.file), { recursive: true })
  return openExisting({ ...options, mustExist: false })
}

/** The same for a file that was there before: one that has vanished meanwhile is not made anew. */
export const openExisting = ({
  busyTimeout = 30_000,
  cache = usualCache,
  connect: open = connect,
  file,
  ledger,
  mustExist = true,
}: OpenOptions & { readonly mustExist?: boolean }): Database.Database => {
  const db = open(file, { timeout: busyTimeout, fileMustExist: mustExist })
  try {
    const isNew = checkIdentity(db, file)
    checkVersion(db.prepare("select sqlite_version()").pluck().get() as string, file)
    db.pragma("journal_mode = WAL")
    db.pragma("synchronous = FULL")
    db.pragma("foreign_keys = ON")
    db.pragma("trusted_schema = OFF")
    db.pragma("cell_size_check = ON")
    db.pragma("mmap_size = 0")
    db.pragma(`cache_size = -${cache}`)
    if (isNew) createTables(db, file, ledger)
    migrate(db)
    createProjectionTables(db)
    createSearchTables(db)
    createCheckpointTable(db)
    if (db.prepare("select position from head").get() === undefined)
      throw new StoreUnavailable({ reason: "failed", path: file, detail: "the ledger has lost its head" })
    checkDurable(db, file)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

const connect = (file: string, options: Database.Options): Database.Database => new Database(file, options)

/** True for an empty file; asked before anything is written, so that another program's file stays as it was. */
export const checkIdentity = (db: Database.Database, path: string): boolean => {
  const number = (pragma: string): number => Number(db.pragma(pragma, { simple: true }))
  // In this order: where another process makes the tables in between, the number is read after them.
  const isEmpty = db.prepare("select 1 from sqlite_schema").get() === undefined
  const application = number("application_id")
  if (application === 0 && isEmpty) return true
  if (application !== applicationId)
    throw new StoreUnavailable({ reason: "not-a-ledger", path, detail: `application_id ${application}` })
  const version = number("user_version")
  if (version > formatVersion)
    throw new StoreUnavailable({ reason: "newer-format", path, detail: `format ${version}, known ${formatVersion}` })
  return false
}

/** Another process may create the same file: who comes second under the lock finds it made. */
export const createTables = (db: Database.Database, file: string, ledger: string): void =>
  db
    .transaction(() => {
      if (!checkIdentity(db, file)) return
      db.exec(schema)
      db.prepare("insert into head (id, ledger, position, frontier) values (1, ?, 0, ?)").run(
        ledger,
        packFrontier(emptyFrontier),
      )
    })
    .immediate()

/** A file of a version before the search gets its tables; they hold nothing that can't be built again. */
const createSearchTables = (db: Database.Database): void => {
  const missing = () => db.prepare("select 1 from sqlite_schema where name = 'search_index'").get() === undefined
  if (missing()) db.transaction(() => missing() && db.exec(searchSchema)).immediate()
}

/** better-sqlite3 falls back to NORMAL in WAL mode on a reopened file, which loses answered commits on a power cut; a file that can't be written stays out of WAL, and says so when it is locked. */
const checkDurable = (db: Database.Database, path: string): void => {
  const journal = db.pragma("journal_mode", { simple: true })
  const synchronous = db.pragma("synchronous", { simple: true })
  if (journal !== "wal") db.exec("begin immediate; rollback")
  if (journal !== "wal" || synchronous !== 2)
    throw new StoreUnavailable({
      reason: "not-durable",
      path,
      detail: `journal_mode ${journal}, synchronous ${synchronous}`,
    })
}

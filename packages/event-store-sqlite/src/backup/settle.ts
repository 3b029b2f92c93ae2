import Database from "better-sqlite3"

/** The register's file under a lock of its own; nobody can write to it until it is released. */
export interface Settled {
  readonly release: () => void
}

/** Where there is no file, or one that can't be read any more: SQLite would delete the log of one that it doesn't know. */
export const unsettled: Settled = { release: () => undefined }

/**
 * Brings everything into the file itself and locks it. SQLite leaves WAL mode only for a connection that is alone, which is
 * how another program that has the register open is found.
 */
export const settle = (file: string): Settled | "in-use" => {
  const db = new Database(file, { fileMustExist: true, timeout: 0 })
  try {
    db.pragma("locking_mode = EXCLUSIVE")
    db.pragma("journal_mode = DELETE")
    db.exec("begin exclusive")
    return { release: () => void db.close() }
  } catch (cause) {
    db.close()
    if (!(cause instanceof Database.SqliteError)) throw cause
    return cause.code.startsWith("SQLITE_BUSY") ? "in-use" : unsettled
  }
}

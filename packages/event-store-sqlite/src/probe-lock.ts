import Database from "better-sqlite3"

/** Whether the write lock could be had within so many milliseconds, or SQLite's other complaint; writes nothing. */
export const probeLock = (file: string, milliseconds: number): "free" | "held" | { readonly detail: string } => {
  try {
    const db = new Database(file, { timeout: milliseconds, fileMustExist: true })
    try {
      db.exec("begin immediate")
      db.exec("rollback")
      return "free"
    } finally {
      db.close()
    }
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause
    return cause.code.startsWith("SQLITE_BUSY") ? "held" : { detail: `${cause.code}: ${cause.message}` }
  }
}

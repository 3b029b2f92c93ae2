import Database from "better-sqlite3"

const changes = [
  "update event set type = 'changed' where position = 1",
  "delete from event where position = 1",
  "update command set last = last + 1",
  "delete from merkle_node",
]

/** Which of these statements a ledger lets pass, though it is only ever added to; each is taken back. */
export const changeFaults = (file: string): ReadonlyArray<string> => {
  const db = new Database(file)
  try {
    return changes.filter((change) => passes(db, change)).map((change) => `the ledger lets pass: ${change}`)
  } finally {
    db.close()
  }
}

const passes = (db: Database.Database, change: string): boolean => {
  db.exec("begin immediate")
  try {
    return db.prepare(change).run().changes > 0
  } catch (cause) {
    if (cause instanceof Database.SqliteError && cause.code.startsWith("SQLITE_CONSTRAINT")) return false
    throw cause
  } finally {
    if (db.inTransaction) db.exec("rollback")
  }
}

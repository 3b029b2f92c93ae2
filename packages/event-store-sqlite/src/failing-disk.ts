import Database from "better-sqlite3"
import type { OpenOptions } from "./open-database.ts"

/** A better-sqlite3 whose statements fail when told to, and the texts of all that ran. */
export const failingDisk = () => {
  const ran: Array<string> = []
  const faults = new Map<string, (run: () => void) => void>()
  const connect: NonNullable<OpenOptions["connect"]> = (file, options) => {
    faults.get("open")?.(() => undefined)
    const db = new Database(file, { ...options, verbose: (text) => void ran.push(String(text)) })
    const prepare = db.prepare.bind(db)
    db.prepare = ((text: string) => {
      const statement = prepare(text)
      const run = statement.run.bind(statement)
      statement.run = ((...parameters: ReadonlyArray<unknown>) => {
        const fault = faults.get(text)
        if (fault === undefined) return run(...parameters)
        return fault(() => void run(...parameters))
      }) as typeof run
      return statement
    }) as typeof prepare
    return db
  }
  return { connect, faults, ran }
}

/** Throws what SQLite would throw, before or after the statement did its work. */
export const failsWith =
  (code: string, when: "before" | "after") =>
  (run: () => void): never => {
    if (when === "after") run()
    throw new Database.SqliteError("a planted failure", code)
  }

import { existsSync } from "node:fs"
import Database from "better-sqlite3"
import { hashAfter } from "./reading.ts"

/** What the chain of a journal comes to: `brokenAt` is the number of the first entry that was altered, or that is missing. */
export interface ReadingChain {
  readonly entries: number
  readonly head: string
  readonly brokenAt: number | null
}

interface Row {
  readonly number: number
  readonly line: string
  readonly hash: string
}

/** Follows every entry of an open journal. */
export const followed = (db: Database.Database): ReadingChain => {
  let [entries, head] = [0, ""]
  for (const row of db.prepare(everything).iterate() as IterableIterator<Row>) {
    const hash = hashAfter(head, row.line)
    if (row.number !== entries + 1 || hash !== row.hash) return { entries, head, brokenAt: entries + 1 }
    ;[entries, head] = [row.number, hash]
  }
  return { entries, head, brokenAt: null }
}

/** The chain of a journal's file, to which nothing is added; undefined where there is none. */
export const readingChain = (file: string): ReadingChain | undefined => within(file, followed)

/** Whether a journal still holds everything that a copy of it held, which its own chain doesn't tell where the end was cut off. */
export const stillHolds = (file: string, { entries, head }: ReadingChain): boolean =>
  entries === 0 ||
  within(file, (db) => (db.prepare(hashAt).get(entries) as { hash: string } | undefined)?.hash === head) === true

const within = <A>(file: string, look: (db: Database.Database) => A): A | undefined => {
  if (!existsSync(file)) return undefined
  const db = new Database(file, { fileMustExist: true, timeout: 30_000 })
  try {
    return look(db)
  } finally {
    db.close()
  }
}

const everything = "select number, line, hash from reading order by number"
const hashAt = "select hash from reading where number = ?"

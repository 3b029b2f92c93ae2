import { chmodSync, existsSync, mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import Database from "better-sqlite3"
import { followed, type ReadingChain } from "./reading-chain.ts"
import { hashAfter, type JournalEntry, lineOf, type Reading } from "./reading.ts"

/** The journal's file within the register's folder. */
export const readingsFile = (folder: string): string => join(folder, "access-journal.db")

interface Row {
  readonly number: number
  readonly line: string
  readonly hash: string
}

/**
 * Who read personal data, in an SQLite file beside the ledger: entries are added and never changed, each hashed over the one before it.
 *
 * What comes at the same time is written together, and told as written once a power cut could not lose it.
 */
export class ReadingJournal {
  readonly #file: string
  readonly #now: () => number
  #db: Database.Database | undefined
  #waiting: Array<{ readonly reading: Reading; readonly done: () => void; readonly failed: (cause: unknown) => void }> =
    []

  constructor(file: string, now: () => number = Date.now) {
    this.#file = file
    this.#now = now
  }

  /** Resolves once it is written; rejects when it can't be. */
  readonly record = (reading: Reading): Promise<void> =>
    new Promise((done, failed) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush())
      this.#waiting.push({ reading, done, failed })
    })

  /** The newest entries, the newest first, below a number. */
  readonly list = async ({ before = Number.MAX_SAFE_INTEGER, limit }: { before?: number | undefined; limit: number }) =>
    this.#has()
      ? (this.#open().prepare(listing).all(before, limit) as ReadonlyArray<Row>).map(
          ({ hash, line }): JournalEntry => ({ ...(JSON.parse(line) as Omit<JournalEntry, "hash">), hash }),
        )
      : []

  /** How many entries there are, and the number of the first that was altered, or after which one is missing. */
  readonly check = async (): Promise<ReadingChain> =>
    this.#has() ? followed(this.#open()) : { entries: 0, head: "", brokenAt: null }

  close(): void {
    this.#db?.close()
    this.#db = undefined
  }

  #has(): boolean {
    return this.#db !== undefined || existsSync(this.#file)
  }

  #open(): Database.Database {
    if (this.#db !== undefined) return this.#db
    mkdirSync(dirname(this.#file), { recursive: true })
    const db = new Database(this.#file, { timeout: 30_000 })
    try {
      chmodSync(this.#file, 0o600)
      db.pragma("journal_mode = WAL")
      db.pragma("synchronous = FULL")
      db.exec(schema)
      return (this.#db = db)
    } catch (cause) {
      db.close()
      throw cause
    }
  }

  #flush(): void {
    const batch = this.#waiting
    this.#waiting = []
    try {
      const db = this.#open()
      const at = new Date(this.#now()).toISOString()
      db.transaction(() => {
        const last = db.prepare(newest).get() as Row | undefined
        let [number, head] = [last?.number ?? 0, last?.hash ?? ""]
        const add = db.prepare(adding)
        for (const { reading } of batch) {
          const line = lineOf(++number, at, reading)
          head = hashAfter(head, line)
          add.run(number, line, head)
        }
      }).immediate()
    } catch (cause) {
      for (const { failed } of batch) failed(cause)
      return
    }
    for (const { done } of batch) done()
  }
}

const schema = `
  create table if not exists reading (number integer primary key, line text not null, hash text not null) strict;
  create trigger if not exists reading_stays before update on reading begin select raise(abort, 'append-only'); end;
  create trigger if not exists reading_is_kept before delete on reading begin select raise(abort, 'append-only'); end;
`
const newest = "select number, line, hash from reading order by number desc limit 1"
const listing = "select number, line, hash from reading where number < ? order by number desc limit ?"
const adding = "insert into reading (number, line, hash) values (?, ?, ?)"

import { type BigIntStats, statSync } from "node:fs"
import type Database from "better-sqlite3"

type Bindable = string | number | Uint8Array | null

/** A statement prepared once; its parameters come in the order of its text. */
export interface Prepared<Row> {
  readonly get: (...parameters: ReadonlyArray<Bindable>) => Row | undefined
  readonly all: (...parameters: ReadonlyArray<Bindable>) => ReadonlyArray<Row>
  readonly run: (...parameters: ReadonlyArray<Bindable>) => { readonly changes: number }
}

/** A connection that can be dropped after a failure: whoever uses it next opens the file again. */
export class Connection {
  readonly #path: string
  readonly #reopen: () => Database.Database
  readonly #statements = new Map<string, Statement>()
  #open: { readonly db: Database.Database; readonly file: BigIntStats | undefined } | undefined
  #openings = 1

  /** `reopen` must not create a file that is not there any more. */
  constructor(path: string, db: Database.Database, reopen: () => Database.Database) {
    this.#path = path
    this.#reopen = reopen
    this.#open = { db, file: identityOf(path) }
  }

  /** The open database; throws what opening throws. */
  get db(): Database.Database {
    if (this.#open === undefined) {
      this.#open = { db: this.#reopen(), file: identityOf(this.#path) }
      this.#openings += 1
    }
    return this.#open.db
  }

  /** How often the file was opened; numbers that SQLite keeps for a connection mean nothing after the next time. */
  get openings(): number {
    return this.#openings
  }

  /** False also where nothing is open. */
  get isInTransaction(): boolean {
    return this.#open?.db.inTransaction === true
  }

  /** Prepared on its first use, and once more after the file was opened again. */
  statement(text: string): Statement {
    const known = this.#statements.get(text)
    if (known !== undefined) return known
    const statement = new Statement(() => this.db.prepare(text))
    this.#statements.set(text, statement)
    return statement
  }

  /** True when another file stands at the path now, as after a restore: what is written to this one would be lost. */
  get isReplaced(): boolean {
    if (this.#open === undefined) return false
    const [opened, there] = [this.#open.file, identityOf(this.#path)]
    return opened?.ino !== there?.ino || opened?.dev !== there?.dev
  }

  /** Closes without trusting anything that the connection holds. */
  drop(): void {
    for (const statement of this.#statements.values()) statement.forget()
    const dropped = this.#open
    this.#open = undefined
    try {
      dropped?.db.close()
    } catch {
      // The disk that failed may fail again; the connection is given up either way.
    }
  }
}

/** Stands for the compiled statement of whichever connection is open. */
class Statement implements Prepared<unknown> {
  readonly #compile: () => Database.Statement
  #compiled: Database.Statement | undefined

  constructor(compile: () => Database.Statement) {
    this.#compile = compile
  }

  get current(): Database.Statement {
    return (this.#compiled ??= this.#compile())
  }

  forget(): void {
    this.#compiled = undefined
  }

  get(...parameters: ReadonlyArray<Bindable>): unknown {
    return this.current.get(...parameters)
  }

  all(...parameters: ReadonlyArray<Bindable>): ReadonlyArray<unknown> {
    return this.current.all(...parameters)
  }

  run(...parameters: ReadonlyArray<Bindable>): { readonly changes: number } {
    return this.current.run(...parameters)
  }
}

/** Whole numbers of 64 bits: as doubles, two files of a large volume could seem one. */
const identityOf = (path: string): BigIntStats | undefined => statSync(path, asked)

const asked = { bigint: true, throwIfNoEntry: false } as const

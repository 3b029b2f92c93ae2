import { chmodSync, existsSync, mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import Database from "better-sqlite3"
import { Effect, Layer } from "effect"
import { type KeyUse, KeyUses } from "./key-uses.ts"

/** The file within a data folder: beside the persons' keys, apart from the ledger and its backups. */
export const keyUsesFile = (folder: string): string => join(folder, "vault", "key-uses.db")

/** Noted in a file of its own, made at the first use, which several processes may write; once a day for each key. */
export const layerSqliteKeyUses = (file: string): Layer.Layer<never> =>
  Layer.effect(
    KeyUses,
    Effect.map(
      Effect.acquireRelease(
        Effect.sync((): Held => ({ db: undefined, noted: new Map() })),
        (held) => Effect.sync(() => held.db?.close()),
      ),
      (held) => usesIn(file, held),
    ),
  )

interface Held {
  db: Database.Database | undefined
  /** What this process has written already. */
  readonly noted: Map<string, string>
}

const usesIn = (file: string, held: Held): KeyUse => {
  /** What can't be written or read is passed over: it opens no door and closes none. */
  const attempt = <A>(body: () => A, otherwise: A): A => {
    try {
      return body()
    } catch {
      return otherwise
    }
  }
  const open = (): Database.Database => (held.db ??= opened(file))
  return {
    note: (key, day) =>
      Effect.sync(() => {
        if (held.noted.get(key) === day) return
        held.noted.set(key, day)
        attempt(() => void open().prepare(noting).run(key, day), undefined)
      }),
    lastDays: Effect.sync(() => {
      if (held.db === undefined && !existsSync(file)) return new Map()
      return attempt(() => new Map(open().prepare(listing).raw().all() as ReadonlyArray<[string, string]>), new Map())
    }),
  }
}

const opened = (file: string): Database.Database => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const db = new Database(file, { timeout: 500 })
  try {
    chmodSync(file, 0o600)
    db.pragma("journal_mode = WAL")
    db.pragma("synchronous = NORMAL")
    db.exec("create table if not exists key_use (key text primary key, day text not null) strict, without rowid")
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

const noting =
  "insert into key_use values (?, ?) on conflict (key) do update set day = excluded.day where key_use.day < excluded.day"
const listing = "select key, day from key_use"

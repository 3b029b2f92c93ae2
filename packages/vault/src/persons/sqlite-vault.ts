import { createHmac, createSecretKey, randomBytes } from "node:crypto"
import { join } from "node:path"
import type { StoreUnavailable } from "@kheo/event-store"
import type Database from "better-sqlite3"
import { Effect, Layer } from "effect"
import { type PersonKey, personKey } from "./person-key.ts"
import { backupVault, dropVaultBackups, restoreVault } from "./vault-backups.ts"
import { failureAt, VaultFile } from "./vault-file.ts"
import { vaultSchema } from "./vault-schema.ts"
import { type Erasure, type PersonId, Vault, type VaultSession } from "./vault.ts"

export interface SqliteVaultOptions {
  readonly file: string
  /** Where 32 new bytes come from: for a person's key, or for the office's secret. */
  readonly newBytes?: (purpose: PersonId | "secret") => Uint8Array
}

/** The vault's file within a data folder: apart from the ledger, whose backups must not hold it. */
export const vaultFile = (folder: string): string => join(folder, "vault", "persons.db")

/** The vault in a file of its own, which several processes may use at once. */
export const layerSqliteVault = (options: SqliteVaultOptions): Layer.Layer<Vault, StoreUnavailable> =>
  Layer.effect(
    Vault,
    Effect.map(
      Effect.acquireRelease(
        Effect.sync(() => new VaultFile(options.file)),
        (file) => Effect.sync(() => file.close()),
      ),
      (file) => sqliteVault(file, options.newBytes ?? (() => randomBytes(32))),
    ),
  )

const sqliteVault = (file: VaultFile, newBytes: NonNullable<SqliteVaultOptions["newBytes"]>): Vault["Service"] => {
  let current: { readonly version: unknown; readonly session: VaultSession } | undefined

  /** Every use case asks several times, so the question is prepared once for a connection. */
  let asked: { readonly db: Database.Database; readonly version: Database.Statement } | undefined

  const session = (): VaultSession => {
    const db = file.open()
    if (db === undefined) return closed
    if (asked?.db !== db) asked = { db, version: db.prepare("pragma data_version").pluck() }
    const version = asked.version.get()
    if (current === undefined || current.version !== version)
      current = { version, session: sessionOf(db, file.path, newBytes) }
    return current.session
  }

  /** One immediate transaction; where there is no vault there is nothing to change. */
  const change = (body: (db: Database.Database) => void) =>
    file.attempt(() => {
      const db = file.open()
      if (db === undefined) return
      db.transaction(() => {
        body(db)
        db.prepare("update office set generation = generation + 1").run()
      }).immediate()
      current = undefined
    })

  return {
    session: file.attempt(session),
    establish: file.attempt(() => {
      establish(file.create(), () => newBytes("secret"))
      current = undefined
    }),
    begin: (person, event, at) =>
      change((db) => db.prepare("insert or ignore into erased values (?, ?, ?, 'begun')").run(person, event, at)),
    abandon: (person) =>
      change((db) => db.prepare("delete from erased where person = ? and state = 'begun'").run(person)),
    destroy: (person, event, at) =>
      Effect.andThen(
        change((db) => {
          db.prepare("delete from person_key where person = ?").run(person)
          db.prepare(
            `insert into erased values (?, ?, ?, 'destroyed')
             on conflict (person) do update set state = 'destroyed' where state = 'begun'`,
          ).run(person, event, at)
        }),
        // A page that was rearranged may still hold the bytes of a neighbour that moved; a rewritten file does not.
        file.attempt(() => void file.open()?.exec("vacuum")),
      ),
    cleaned: (person) => change((db) => db.prepare("update erased set state = 'cleaned' where person = ?").run(person)),
    erasures: file.attempt(
      () => (file.open()?.prepare("select * from erased order by at, person").all() ?? []) as ReadonlyArray<Erasure>,
    ),
    backup: (folder, keepDays) => backupVault(file, folder, keepDays),
    dropBackups: file.attempt(() => dropVaultBackups(file)),
    restore: (from) =>
      file.attempt(() => {
        const restored = restoreVault(file, from)
        current = undefined
        return restored
      }),
  }
}

/** A second process that establishes at the same time finds the first one's secret. */
const establish = (db: Database.Database, newSecret: () => Uint8Array): void =>
  db
    .transaction(() => {
      if (db.prepare("select 1 from sqlite_schema where name = 'office'").get() === undefined) db.exec(vaultSchema)
      db.prepare("insert or ignore into office values (1, ?, 0)").run(newSecret())
    })
    .immediate()

const sessionOf = (
  db: Database.Database,
  path: string,
  newBytes: NonNullable<SqliteVaultOptions["newBytes"]>,
): VaultSession => {
  const isMade = db.prepare("select 1 from sqlite_schema where name = 'office'").get() !== undefined
  const office = isMade
    ? (db.prepare("select secret, generation from office").get() as { secret: Buffer; generation: number } | undefined)
    : undefined
  if (office === undefined) return closed
  const keys = new Map<PersonId, PersonKey | "erased">()
  const readBoth = db.prepare(
    `select (select bytes from person_key where person = @person) as bytes,
       exists (select 1 from erased where person = @person) as erased`,
  )
  const addKey = db.prepare("insert or ignore into person_key values (?, ?)")

  const read = (person: PersonId): PersonKey | "erased" | undefined => {
    const { bytes, erased } = readBoth.get({ person }) as { bytes: Buffer | null; erased: number }
    if (erased === 1) return "erased"
    return bytes === null ? undefined : personKey(bytes)
  }
  const keyOf = (person: PersonId) => {
    const known = keys.get(person) ?? read(person)
    if (known !== undefined) keys.set(person, known)
    return known
  }
  const make = db.transaction((person: PersonId) => {
    if (read(person) === undefined) addKey.run(person, newBytes(person))
    return read(person) as PersonKey | "erased"
  })
  const addNewKey = db.prepare(
    "insert or ignore into person_key select ?, ? where not exists (select 1 from erased where person = ?)",
  )
  const makeAll = db.transaction((persons: ReadonlyArray<PersonId>) =>
    persons.map((person): [PersonId, PersonKey | "erased"] => {
      const bytes = newBytes(person)
      const isNew = addNewKey.run(person, bytes, person).changes === 1
      return [person, isNew ? personKey(bytes) : (read(person) as PersonKey | "erased")]
    }),
  )
  const readAll = db.prepare<[string], { person: PersonId; bytes: Buffer | null }>(
    `select value as person, (select bytes from person_key where person = value) as bytes from json_each(?)
     where not exists (select 1 from erased where person = value)`,
  )
  /** Learns the keys of many in one question; answers those who have none and were not erased. */
  const withoutKey = (persons: ReadonlyArray<PersonId>): ReadonlyArray<PersonId> => {
    const unknown = [...new Set(persons)].filter((person) => !keys.has(person))
    const found = readAll.all(JSON.stringify(unknown))
    for (const { bytes, person } of found) if (bytes !== null) keys.set(person, personKey(bytes))
    return found.flatMap(({ bytes, person }) => (bytes === null ? [person] : []))
  }
  const readErased = db.prepare<[], PersonId>("select person from erased").pluck()
  let gone: ReadonlySet<PersonId> | undefined
  const secret = createSecretKey(office.secret)
  const made = <A>(body: () => A): A => {
    try {
      return body()
    } catch (cause) {
      throw failureAt(path, cause) ?? cause
    }
  }
  return {
    ready: true,
    generation: office.generation,
    keyOf,
    keyFor: (person) => {
      const key = keyOf(person) ?? made(() => make.immediate(person))
      keys.set(person, key)
      return key
    },
    makeKeys: (persons) => {
      const missing = withoutKey(persons)
      if (missing.length === 0) return
      for (const [person, key] of made(() => makeAll.immediate(missing))) keys.set(person, key)
    },
    isErased: (person) => (gone ??= new Set(readErased.all())).has(person),
    keyed: (text) => createHmac("sha256", secret).update(text).digest("hex"),
    opened: new Map(),
  }
}

const withoutSecret = (): never => {
  throw new Error("the vault has no secret yet")
}

/** What a ledger without its vault can do: open nothing, seal nothing. */
const closed: VaultSession = {
  ready: false,
  generation: -1,
  keyOf: () => undefined,
  keyFor: withoutSecret,
  makeKeys: withoutSecret,
  isErased: () => false,
  keyed: withoutSecret,
  opened: new Map(),
}

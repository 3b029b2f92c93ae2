import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { StoreUnavailable } from "@kheo/event-store"
import { Clock, Effect } from "effect"
import { openVaultFile } from "./open-vault.ts"
import type { VaultFile } from "./vault-file.ts"
import { vaultSchema } from "./vault-schema.ts"
import type { VaultBackup } from "./vault.ts"

const name = /^persons-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\.vault$/
const day = 86_400_000

/** Copies the vault as it stands under a name with its time (UTC); copies past their days go. */
export const backupVault = (file: VaultFile, folder: string, keepDays: number) =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    file.attempt((): VaultBackup => {
      const db = file.open()
      if (db === undefined)
        throw new StoreUnavailable({ reason: "cannot-open", path: file.path, detail: "there is no vault yet" })
      const madeAt = new Date(now).toISOString()
      const path = resolve(folder, `persons-${madeAt.replaceAll(/[-:]|\.\d+Z$/g, "")}.vault`)
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const unfinished = `${path}.unfinished`
      rmSync(unfinished, { force: true })
      db.prepare("vacuum into ?").run(unfinished)
      synced(unfinished)
      renameSync(unfinished, path)
      db.prepare("insert or replace into backup values (?, ?)").run(path, madeAt)
      for (const old of readdirSync(folder))
        if (now - madeAtOf(old) > keepDays * day) rmSync(join(folder, old), { force: true })
      db.prepare("delete from backup where made_at < ?").run(new Date(now - keepDays * day).toISOString())
      return { path, madeAt }
    }),
  )

const synced = (path: string): void => {
  const descriptor = openSync(path, "r+")
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** When a copy was made, by its name; a file of another name is of no time. */
const madeAtOf = (file: string): number => {
  const [, ...parts] = name.exec(file) ?? []
  const [year, month, date, hour, minute, second] = parts.map(Number)
  return Date.UTC(year ?? Number.NaN, (month ?? 1) - 1, date, hour, minute, second)
}

/** Deletes every copy that the vault knows of: each would open what was erased. */
export const dropVaultBackups = (file: VaultFile) => {
  const db = file.open()
  const known = (db?.prepare("select path, made_at as madeAt from backup order by made_at").all() ??
    []) as ReadonlyArray<VaultBackup>
  const dropped = known.filter(({ path }) => {
    if (!existsSync(path)) return false
    rmSync(path)
    db?.prepare("delete from backup where path = ?").run(path)
    return true
  })
  return { dropped, unreached: known.filter((backup) => !dropped.includes(backup)) }
}

/** Works a copy's keys into the vault in its place, so that whoever has it open goes on with it. */
export const restoreVault = (file: VaultFile, from: string): { readonly keys: number } => {
  const copy = openVaultFile(from, "read")
  try {
    const secret = copy.prepare("select secret from office").pluck().get() as Buffer | undefined
    if (secret === undefined) throw new StoreUnavailable({ reason: "not-a-vault", path: from, detail: "no secret" })
    const db = file.create()
    return db
      .transaction(() => {
        if (db.prepare("select 1 from sqlite_schema where name = 'office'").get() === undefined) db.exec(vaultSchema)
        const own = db.prepare("select secret from office").pluck().get() as Buffer | undefined
        if (own !== undefined && !own.equals(secret))
          throw new StoreUnavailable({ reason: "other-vault", path: from, detail: "another office's secret" })
        db.prepare("insert or ignore into office values (1, ?, 0)").run(secret)
        const bury = db.prepare("insert or ignore into erased values (?, ?, ?, ?)")
        for (const row of copy.prepare("select * from erased").raw().all()) bury.run(...(row as Array<string>))
        const keep = db.prepare(
          "insert or ignore into person_key select ?, ? where not exists (select 1 from erased where person = ?)",
        )
        let keys = 0
        for (const row of copy.prepare("select person, bytes from person_key").raw().iterate()) {
          const [person, bytes] = row as [string, Buffer]
          keys += keep.run(person, bytes, person).changes
        }
        db.prepare("delete from person_key where person in (select person from erased where state <> 'begun')").run()
        db.prepare("update office set generation = generation + 1").run()
        return { keys }
      })
      .immediate()
  } catch (cause) {
    if (cause instanceof Error && /no such table/.test(cause.message))
      throw new StoreUnavailable({ reason: "not-a-vault", path: from, detail: cause.message })
    throw cause
  } finally {
    copy.close()
  }
}

import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { Clock, Effect, Result } from "effect"
import { unavailable } from "../failure.ts"
import { refusalOf } from "../medium.ts"
import { openUntouched } from "../open-untouched.ts"
import { attempt } from "../sqlite.ts"
import { dropAbandoned } from "./abandoned.ts"
import { backupName, manifestName } from "./backup-name.ts"
import { checkCopy, type Checked } from "./check-copy.ts"
import { renameDurably, sha256Of, syncFile, writeDurably } from "./durable-file.ts"
import { heldBy } from "./held-by.ts"
import { expired, type Keep } from "./retention.ts"

/** A backup that was proved to hold the whole ledger. */
export interface Backup extends Checked {
  readonly file: string
  readonly manifest: string
  readonly sha256: string
  readonly takenAt: string
}

/** Copies the register while others write to it, proves the copy, and only then gives it its name. */
export const takeBackup = (options: {
  readonly file: string
  readonly folder: string
  readonly programVersion: string
}): Effect.Effect<Backup, StoreUnavailable> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    Effect.suspend(() => attempt(() => copied(options, new Date(now)), options.folder)).pipe(
      Effect.mapError((error) => unavailable(error, options.folder)),
    ),
  )

/** Deletes the backups that are not to be kept and hold nothing that the given one lacks, with their manifests; answers their names. */
export const dropExpired = (folder: string, keep: Keep, newest: string): Effect.Effect<ReadonlyArray<string>> =>
  Effect.sync(() => {
    const names = heldBy(newest, expired(readdirSync(folder), keep))
    for (const name of names.flatMap((name) => [name, manifestName(name)])) rmSync(join(folder, name), { force: true })
    return names
  })

const copied = ({ file, folder, programVersion }: Parameters<typeof takeBackup>[0], now: Date): Backup => {
  mkdirSync(folder, { recursive: true })
  dropAbandoned(folder, now)
  const part = join(folder, `kheo-${process.pid}.part`)
  try {
    rmSync(part, { force: true })
    vacuumInto(file, part)
    syncFile(part)
    const checked = checkCopy(part)
    if (Result.isFailure(checked))
      throw new StoreUnavailable({ reason: "damaged", path: file, detail: checked.failure })
    const name = backupName(now, checked.success.position, checked.success.root)
    const [target, manifest] = [join(folder, name), join(folder, manifestName(name))]
    const facts = { ...checked.success, sha256: sha256Of(part), takenAt: now.toISOString() }
    renameDurably(part, target)
    writeDurably(manifest, `${JSON.stringify({ file: name, ...facts, program: `kheo ${programVersion}` }, null, 2)}\n`)
    return { ...facts, file: target, manifest }
  } finally {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true })
  }
}

/** The copy is out of WAL mode, so that it opens on read-only media; one moment of the source, whoever writes meanwhile. */
export const vacuumInto = (file: string, target: string): void => {
  if (!existsSync(file))
    throw new StoreUnavailable({ reason: "cannot-open", path: file, detail: "there is no such file" })
  if (refusalOf(file) !== undefined) return vacuumUntouched(file, target)
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 30_000 })
  try {
    db.prepare("vacuum into ?").run(target)
  } finally {
    db.close()
  }
}

/** The same out of a file beside which nothing may be written. */
export const vacuumUntouched = (file: string, target: string): void => {
  const { close, db } = openUntouched(file)
  try {
    db.exec("commit")
    db.prepare("vacuum into ?").run(target)
  } finally {
    close()
  }
}

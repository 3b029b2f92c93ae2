import { chmodSync, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { vaultApplicationId, vaultFormat } from "./vault-schema.ts"

/**
 * Opens or creates a vault's file; throws `StoreUnavailable` or SQLite's own error, and then leaves nothing open.
 *
 * The rollback journal is deleted with every commit, so no log keeps a destroyed key, and EXTRA syncs its folder too: without
 * that a power cut could roll the last commit back, and a key that a sealed event depends on would be lost.
 */
export const openVaultFile = (file: string, mode: "create" | "write" | "read"): Database.Database => {
  if (mode === "create") mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const db = new Database(file, { timeout: 30_000, readonly: mode === "read", fileMustExist: mode !== "create" })
  try {
    if (mode === "create") onlyForOwner(file)
    checkVault(db, file)
    db.pragma("trusted_schema = OFF")
    db.pragma("temp_store = MEMORY")
    if (mode === "read") return db
    const journal = db.pragma("journal_mode = DELETE", { simple: true })
    db.pragma("synchronous = EXTRA")
    const secure = db.pragma("secure_delete = ON", { simple: true })
    const synchronous = db.pragma("synchronous", { simple: true })
    if (journal !== "delete" || synchronous !== 3 || secure !== 1)
      throw new StoreUnavailable({
        reason: "not-durable",
        path: file,
        detail: `journal_mode ${journal}, synchronous ${synchronous}, secure_delete ${secure}`,
      })
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

/** Of no effect on Windows, where the user's own folder is what protects the file. */
const onlyForOwner = (file: string): void => chmodSync(file, 0o600)

const checkVault = (db: Database.Database, path: string): void => {
  const number = (pragma: string): number => Number(db.pragma(pragma, { simple: true }))
  const [application, version] = [number("application_id"), number("user_version")]
  const isEmpty = db.prepare("select 1 from sqlite_schema").get() === undefined
  if (application === 0 && isEmpty) return
  if (application !== vaultApplicationId)
    throw new StoreUnavailable({ reason: "not-a-vault", path, detail: `application_id ${application}` })
  if (version > vaultFormat)
    throw new StoreUnavailable({ reason: "newer-format", path, detail: `format ${version}, known ${vaultFormat}` })
}

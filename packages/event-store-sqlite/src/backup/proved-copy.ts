import { existsSync, readFileSync, rmSync } from "node:fs"
import { StoreUnavailable } from "@kheo/event-store"
import { Result, Schema } from "effect"
import { vacuumUntouched } from "./take-backup.ts"
import { manifestName } from "./backup-name.ts"
import { checkCopy, type Checked } from "./check-copy.ts"
import { sha256Of, syncFile } from "./durable-file.ts"

/** What is proved is the very file that will be the register. */
export const provedCopy = (backup: string, part: string): Result.Result<Checked, BackupUnsound> => {
  const unsound = (detail: string) => new BackupUnsound({ path: backup, detail })
  rmSync(part, { force: true })
  try {
    if (!agreesWithManifest(backup)) return Result.fail(unsound("its bytes are not those that its manifest names"))
    vacuumUntouched(backup, part)
  } catch (cause) {
    if (isOfTheDisk(cause)) throw cause
    return Result.fail(unsound(cause instanceof StoreUnavailable ? cause.detail : String(cause)))
  }
  syncFile(part)
  return Result.mapError(checkCopy(part), unsound)
}

/** A backup that was moved without its manifest is judged by its ledger alone. */
const agreesWithManifest = (backup: string): boolean => {
  const manifest = manifestName(backup)
  if (manifest === backup || !existsSync(manifest)) return true
  return readFileSync(manifest, "utf8").includes(`"sha256": "${sha256Of(backup)}"`)
}

/** A full or read-only disk says nothing about the backup. */
const isOfTheDisk = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && /FULL|READONLY|CANTOPEN|^E[A-Z]+$/.test(String(cause.code))

/** The backup is not whole: nothing was touched. */
export class BackupUnsound extends Schema.TaggedError<BackupUnsound>()("BackupUnsound", {
  path: Schema.String,
  detail: Schema.String,
}) {}

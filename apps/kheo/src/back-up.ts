import { join } from "node:path"
import { tryCheckpoint } from "@kheo/application"
import { copyAttachments } from "@kheo/attachments"
import { Effect } from "effect"
import type { Session } from "./cli/session.ts"
import { copyReadings, dropExpired, type Keep, readingsFile, storeLayer, takeBackup } from "./layer.ts"
import { programVersion } from "./program-version.ts"

/** Signed first, so that the copy holds the checkpoint; whatever else fails must not cost an older backup. */
export const backUp = Effect.fnUntraced(function* (
  { folder: place, store }: Pick<Session, "folder" | "store">,
  passphrase: Effect.Effect<string | undefined>,
  file: string,
  folder: string,
  keep: Keep | undefined,
) {
  const register = storeLayer(store, { passphrase })
  const attempt = yield* Effect.provide(tryCheckpoint, register)
  const backup = yield* takeBackup({ file, folder, programVersion })
  const files = yield* Effect.provide(copyAttachments(join(folder, "attachments")), register)
  // The register's own copy must stand whatever becomes of the journal's.
  const journal = yield* Effect.sync(() => copyReadings(readingsFile(place), readingsFile(folder))).pipe(
    Effect.catchDefect(() => Effect.succeed("failed" as const)),
  )
  const dropped = keep === undefined ? [] : yield* dropExpired(folder, keep, backup.file)
  return { attempt, backup, dropped, files, journal }
})

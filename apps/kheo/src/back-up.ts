import { join } from "node:path"
import { tryCheckpoint } from "@kheo/application"
import { copyAttachments } from "@kheo/attachments"
import { Effect } from "effect"
import type { Session } from "./cli/session.ts"
import { dropExpired, type Keep, storeLayer, takeBackup } from "./layer.ts"
import { programVersion } from "./program-version.ts"

/** Signed first, so that the copy holds the checkpoint; whatever else fails must not cost an older backup. */
export const backUp = Effect.fnUntraced(function* (
  { store }: Pick<Session, "store">,
  passphrase: Effect.Effect<string | undefined>,
  file: string,
  folder: string,
  keep: Keep | undefined,
) {
  const register = storeLayer(store, { passphrase })
  const attempt = yield* Effect.provide(tryCheckpoint, register)
  const backup = yield* takeBackup({ file, folder, programVersion })
  const files = yield* Effect.provide(copyAttachments(join(folder, "attachments")), register)
  const dropped = keep === undefined ? [] : yield* dropExpired(folder, keep, backup.file)
  return { attempt, backup, dropped, files }
})

import { existsSync } from "node:fs"
import { StoreUnavailable } from "@kheo/event-store"
import { Effect, Exit, type Scope } from "effect"
import { Connection } from "./connection.ts"
import { unavailable } from "./failure.ts"
import { type Refusal, refusalOf } from "./medium.ts"
import type { OpenOptions } from "./open-database.ts"
import { openUntouched } from "./open-untouched.ts"
import { attempt, openSqlite, type Sqlite, sqliteOver } from "./sqlite.ts"

/** A register's connection, and whether it can only be read from: as it stood when it was opened. */
export interface OpenRegister {
  readonly sqlite: Sqlite
  readonly isReadOnly: boolean
}

/**
 * Opens the register where it can be written, else for reading only: on read-only media, without the right to write, on a
 * network file system. There is nothing to read where no file is: then the refusal is the failure.
 */
export const openRegister = (options: OpenOptions): Effect.Effect<OpenRegister, StoreUnavailable, Scope.Scope> =>
  Effect.suspend(() => {
    const { file, refusal = refusalOf } = options
    const refused = refusal(file)
    return refused === undefined
      ? writable(options)
      : forReading(options, new StoreUnavailable({ path: file, ...refused }))
  })

const writable = (options: OpenOptions): Effect.Effect<OpenRegister, StoreUnavailable, Scope.Scope> =>
  openSqlite(options).pipe(
    Effect.map((sqlite) => ({ sqlite, isReadOnly: false })),
    Effect.catchIf(
      ({ reason }) => reason === "read-only" || reason === "no-permission",
      (refused) => forReading(options, refused),
    ),
  )

const forReading = (
  { file }: OpenOptions,
  refused: StoreUnavailable,
): Effect.Effect<OpenRegister, StoreUnavailable, Scope.Scope> => {
  if (!existsSync(file)) return Effect.fail(refused)
  const copyAlways = refused.reason === ("network-file-system" satisfies Refusal["reason"])
  return Effect.acquireRelease(
    Effect.suspend(() => attempt(() => openUntouched(file, copyAlways), file)),
    ({ close }) => Effect.sync(close),
  ).pipe(
    Effect.mapError((error) => unavailable(error, file)),
    Effect.map(({ db }) => {
      const sqlite = sqliteOver(new Connection(file, db, () => db), file)
      return {
        sqlite: { ...sqlite, transact: () => Effect.fail(refused), commit: () => Exit.fail(refused) },
        isReadOnly: true,
      }
    }),
  )
}

import { accessSync, closeSync, constants, existsSync, openSync } from "node:fs"
import { devNull } from "node:os"
import { StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { Effect } from "effect"
import { openVaultFile } from "./open-vault.ts"

/** A vault's file, opened when it is first needed and made only when that is asked for. */
export class VaultFile {
  readonly path: string
  #db: Database.Database | undefined

  constructor(path: string) {
    this.path = path
  }

  /** The connection; undefined while there is no file. */
  open(): Database.Database | undefined {
    if (this.#db === undefined && existsSync(this.path)) this.#db = openVaultFile(this.path, "write")
    return this.#db
  }

  create(): Database.Database {
    return (this.#db ??= openVaultFile(this.path, "create"))
  }

  close(): void {
    this.#db?.close()
    this.#db = undefined
  }

  /** What SQLite or the disk complains of is a failure; anything else thrown is a bug and stays a defect. */
  readonly attempt = <A>(body: () => A): Effect.Effect<A, StoreUnavailable> =>
    Effect.suspend(() => {
      try {
        return Effect.succeed(body())
      } catch (cause) {
        const failure = failureAt(this.path, cause)
        return failure === undefined ? Effect.die(cause) : Effect.fail(failure)
      }
    })
}

/** What SQLite or the disk complains of, as a failure; undefined for a bug. */
export const failureAt = (path: string, cause: unknown): StoreUnavailable | undefined => {
  if (cause instanceof StoreUnavailable) return cause
  if (cause instanceof Database.SqliteError) {
    const reason = cause.code.startsWith("SQLITE_NOTADB")
      ? "not-a-vault"
      : cause.code.startsWith("SQLITE_CANTOPEN")
        ? cannotOpen()
        : cause.code.startsWith("SQLITE_READONLY")
          ? readOnly(path)
          : "failed"
    return new StoreUnavailable({ reason, path, detail: `${cause.code}: ${cause.message}` })
  }
  return cause instanceof Error && "syscall" in cause
    ? new StoreUnavailable({ reason: reasonOf(cause), path, detail: cause.message })
    : undefined
}

/** SQLite does not tell why it can't open a file; whether another file can still be opened does. */
const cannotOpen = (): string => {
  const opened: Array<number> = []
  try {
    for (let file = 0; file < filesOfSqlite; file++) opened.push(openSync(devNull, "r"))
    return "cannot-open"
  } catch (cause) {
    return reasonOf(cause)
  } finally {
    for (const file of opened) closeSync(file)
  }
}

/** Whether it is the account or the medium that forbids writing. */
const readOnly = (path: string): string => {
  try {
    accessSync(path, constants.W_OK)
    return "read-only"
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EACCES" ? "no-permission" : "read-only"
  }
}

/** The database, its journal, and the folder to flush. */
const filesOfSqlite = 3

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && (cause.code === "EMFILE" || cause.code === "ENFILE")
    ? "too-many-files"
    : "cannot-open"

import { existsSync } from "node:fs"
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

const failureAt = (path: string, cause: unknown): StoreUnavailable | undefined => {
  if (cause instanceof StoreUnavailable) return cause
  if (cause instanceof Database.SqliteError) {
    const reason = cause.code.startsWith("SQLITE_NOTADB")
      ? "not-a-vault"
      : cause.code.startsWith("SQLITE_CANTOPEN")
        ? "cannot-open"
        : "failed"
    return new StoreUnavailable({ reason, path, detail: `${cause.code}: ${cause.message}` })
  }
  return cause instanceof Error && "syscall" in cause
    ? new StoreUnavailable({ reason: "cannot-open", path, detail: cause.message })
    : undefined
}

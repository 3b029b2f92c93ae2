import { assert, describe, it } from "@effect/vitest"
import { StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { Effect, Exit, Result } from "effect"
import { sql } from "./sql.ts"
import { openSqlite, type Sqlite } from "./sqlite.ts"
import { tempFile } from "./temp-file.ts"

const opened = Effect.gen(function* () {
  const file = yield* tempFile
  const sqlite = yield* openSqlite({ file, ledger: "kheo:test" })
  const other = yield* Effect.acquireRelease(
    Effect.sync(() => new Database(file, { timeout: 0 })),
    (db) => Effect.sync(() => db.close()),
  )
  return { sqlite, other }
})

const row = sql
  .insertInto("projection")
  .values({ id: 1, name: "board", version: 1, generation: 1, status: "live", position: 0 })
const count = (sqlite: Sqlite) => sqlite.ask(sql.selectFrom("projection").select("id")).length

describe("a transaction", () => {
  it.effect("has locked the file before its first statement, so that nothing it reads can be overtaken", () =>
    Effect.gen(function* () {
      const { other, sqlite } = yield* opened
      const code = yield* sqlite.transact(() => {
        try {
          other.exec("begin immediate")
          return Result.succeed("not locked")
        } catch (cause) {
          return Result.succeed(cause instanceof Database.SqliteError ? cause.code : "another error")
        }
      })
      assert.strictEqual(code, "SQLITE_BUSY")
    }),
  )

  it.effect("is undone by a failure, and by a bug, which stays one", () =>
    Effect.gen(function* () {
      const { sqlite } = yield* opened
      const failed = yield* Effect.result(sqlite.transact(() => (sqlite.ask(row), Result.fail("no" as const))))
      assert(Result.isFailure(failed) && failed.failure === "no")
      assert.strictEqual(count(sqlite), 0)
      const bug = yield* Effect.exit(
        sqlite.transact(() => {
          sqlite.ask(row)
          throw new TypeError("bug")
        }),
      )
      assert.isTrue(Exit.hasDies(bug))
      assert.strictEqual(count(sqlite), 0)
      yield* sqlite.transact(() => Result.succeed(sqlite.ask(row)))
      assert.strictEqual(count(sqlite), 1)
    }),
  )

  it.effect("tells SQLite's own errors, but a broken constraint is a bug", () =>
    Effect.gen(function* () {
      const { other, sqlite } = yield* opened
      yield* sqlite.transact(() => Result.succeed(sqlite.ask(row)))
      assert.isTrue(Exit.hasDies(yield* Effect.exit(sqlite.transact(() => Result.succeed(sqlite.ask(row))))))
      other.exec("drop table fact; drop table projection")
      const outcome = yield* Effect.result(sqlite.read(() => count(sqlite)))
      assert(Result.isFailure(outcome) && outcome.failure instanceof StoreUnavailable)
      assert.strictEqual(outcome.failure.reason, "failed")
    }),
  )
})

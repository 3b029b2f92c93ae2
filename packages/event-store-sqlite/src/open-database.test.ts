import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { EventStore, ProjectionStore, StoreUnavailable } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { Effect, Result } from "effect"
import { layer } from "./layer.ts"
import { createTables, openDatabase } from "./open-database.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"
const openAt = (file: string) =>
  Effect.result(EventStore.use((store) => store.head()).pipe(onFresh(layer({ file, ledger }))))

const reasonAt = (file: string) =>
  Effect.map(openAt(file), (outcome) => {
    assert(Result.isFailure(outcome) && outcome.failure instanceof StoreUnavailable)
    assert.strictEqual(outcome.failure.path, file)
    return outcome.failure.reason
  })

describe("opening a ledger's file", () => {
  it.effect("every connection is durable, also one to a file that was there", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      for (const opening of ["created", "reopened"]) {
        const db = openDatabase({ file, ledger })
        db.prepare("select count(*) from event").get()
        const pragmas = [
          "journal_mode",
          "synchronous",
          "foreign_keys",
          "busy_timeout",
          "trusted_schema",
          "cell_size_check",
          "mmap_size",
        ]
        const values = pragmas.map((pragma) => db.pragma(pragma, { simple: true }))
        db.close()
        assert.deepStrictEqual(values, ["wal", 2, 1, 30_000, 0, 1, 0], opening)
      }
    }),
  )

  it.effect("a new file gets its folder and its name; a known file keeps name, lines, commands and read models", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = join(dirname(yield* tempFile), "new", "folder", "sổ tay.db")
      const asked = command()
      const open = { id: "f", partition: "p", occurredAt: "2022-01-01", position: 1, knownFrom: 1, body: "{}" }
      const board = { name: "board", version: 1 }
      const before = yield* Effect.gen(function* () {
        const store = yield* EventStore
        yield* store.append(asked, decided([{ stream: "a", events: [event({ tags: ["x"] })] }]))
        yield* (yield* ProjectionStore).advance(board, 0, 1, [{ open }])
        return { lines: yield* readAll(), head: yield* store.head() }
      }).pipe(onFresh(layer({ file, ledger })))
      yield* Effect.gen(function* () {
        const store = yield* EventStore
        assert.deepStrictEqual(yield* store.head(), before.head)
        assert.strictEqual(before.head.ledger, ledger)
        assert.deepStrictEqual(yield* readAll({ tags: ["x"] }), before.lines)
        assert.isTrue((yield* store.append(asked, Effect.die("decided again"))).replayed)
        assert.deepStrictEqual(yield* (yield* ProjectionStore).fact(board, "f"), open)
      }).pipe(onFresh(layer({ file, ledger: "another name" })))
    }),
  )

  it.effect("a file that another process has just made is taken as it is", () =>
    Effect.gen(function* () {
      const db = openDatabase({ file: yield* tempFile, ledger })
      createTables(db, "", "another name")
      const heads = db.prepare("select ledger from head").pluck().all()
      db.close()
      assert.deepStrictEqual(heads, [ledger])
    }),
  )

  it.effect("another program's file is refused and stays as it was", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      new Database(file).exec("create table note (body text)").close()
      const before = readFileSync(file)
      assert.strictEqual(yield* reasonAt(file), "not-a-ledger")
      assert.isTrue(readFileSync(file).equals(before))
      writeFileSync(file, "Danh sách mô hình\n".repeat(500))
      assert.strictEqual(yield* reasonAt(file), "not-a-ledger")
    }),
  )

  it.effect("a file of a newer program is refused", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      openDatabase({ file, ledger }).close()
      const db = new Database(file)
      db.pragma("user_version = 99")
      db.close()
      assert.strictEqual(yield* reasonAt(file), "newer-format")
    }),
  )

  it.effect("a path that can't be opened is told so", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      mkdirSync(file)
      assert.strictEqual(yield* reasonAt(file), "cannot-open")
      const plain = join(dirname(file), "plain")
      writeFileSync(plain, "")
      assert.strictEqual(yield* reasonAt(join(plain, "kheo.db")), "cannot-open")
    }),
  )

  it.effect("a ledger that has lost its head is unavailable, not a crash", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      const db = openDatabase({ file, ledger })
      db.exec("delete from head")
      db.close()
      assert.strictEqual(yield* reasonAt(file), "failed")
    }),
  )
})

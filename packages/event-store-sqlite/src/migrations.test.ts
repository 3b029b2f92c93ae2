import { assert, describe, it } from "@effect/vitest"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { EventStore } from "@kheo/event-store"
import Database from "better-sqlite3"
import { Effect } from "effect"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"

/** A file as format 1 left it: the same tables without triggers. */
const firstFormat = Effect.gen(function* () {
  const { command, event } = samples()
  const file = yield* tempFile
  yield* EventStore.use((store) =>
    store.append(command(), decided([{ stream: "a", events: [event({ tags: ["x"] }), event()] }])),
  ).pipe(onFresh(layer({ file, ledger })))
  const db = new Database(file)
  for (const name of triggersOf(db)) db.exec(`drop trigger ${name}`)
  db.pragma("user_version = 1")
  db.close()
  return file
})

const triggersOf = (db: Database.Database): ReadonlyArray<string> =>
  db.prepare<[], string>("select name from sqlite_schema where type = 'trigger' order by name").pluck().all()

const contentOf = (db: Database.Database) =>
  ["head", "event", "event_tag", "command", "merkle_node"].map((table) => db.prepare(`select * from ${table}`).all())

const tables = ["event", "event_tag", "command", "merkle_node"]

describe("the append-only tables", () => {
  it.effect("a file of format 1 gets its triggers and keeps every byte; the second opening changes nothing", () =>
    Effect.gen(function* () {
      const file = yield* firstFormat
      const db = new Database(file)
      const before = contentOf(db)
      for (const _ of ["migrated", "opened again"]) {
        assert.strictEqual((yield* readAll().pipe(onFresh(layer({ file, ledger })))).length, 2)
        assert.deepStrictEqual(contentOf(db), before)
        assert.strictEqual(db.pragma("user_version", { simple: true }), 2)
        assert.includeMembers(
          [...triggersOf(db)],
          tables.flatMap((table) => [`${table}_no_delete`, `${table}_no_update`]),
        )
      }
      db.close()
    }),
  )

  it.effect("a migration that ends half-way leaves format 1, which the next opening migrates", () =>
    Effect.gen(function* () {
      const file = yield* firstFormat
      const db = new Database(file)
      db.exec("create trigger merkle_node_no_delete before delete on merkle_node begin select 1; end")
      const failed = yield* Effect.exit(readAll().pipe(onFresh(layer({ file, ledger }))))
      assert.strictEqual(failed._tag, "Failure")
      assert.strictEqual(db.pragma("user_version", { simple: true }), 1)
      assert.deepStrictEqual(triggersOf(db), ["merkle_node_no_delete"])
      db.exec("drop trigger merkle_node_no_delete")
      assert.strictEqual((yield* readAll().pipe(onFresh(layer({ file, ledger })))).length, 2)
      assert.strictEqual(triggersOf(db).length, 8)
      db.close()
    }),
  )

  for (const table of tables)
    it.effect(`${table}: another connection's UPDATE and DELETE are refused, also of no row's value`, () =>
      Effect.gen(function* () {
        const file = yield* firstFormat
        yield* readAll().pipe(onFresh(layer({ file, ledger })))
        const db = new Database(file)
        const before = contentOf(db)
        const column = db.prepare<[string], string>("select name from pragma_table_info(?)").pluck().all(table)[0]
        assert(column !== undefined && db.prepare(`select count(*) from ${table}`).pluck().get() !== 0)
        for (const text of [`update ${table} set ${column} = ${column}`, `delete from ${table}`])
          assert.throws(() => db.exec(text), /append-only/)
        assert.deepStrictEqual(contentOf(db), before)
        db.close()
      }),
    )
})

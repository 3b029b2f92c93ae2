import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { Effect, Result, Stream } from "effect"
import { layer } from "./layer.ts"
import { ledgerFile } from "./ledger-file.ts"
import { tempFile } from "./temp-file.ts"

const count = 2_500

/** A closed ledger of 2,500 lines: three pages of lines, over many pages of the file. */
const grown = Effect.gen(function* () {
  const { command, event } = samples()
  const file = yield* tempFile
  const events = Array.from({ length: count }, (_, n) => event({ data: { text: `dòng ${n} `.repeat(10) } }))
  const written = yield* Effect.gen(function* () {
    const store = yield* EventStore
    yield* store.append(command(), decided([{ stream: "a", events }]))
    return { head: yield* store.head(), lines: yield* readAll() }
  }).pipe(onFresh(layer({ file, ledger: "kheo:test" })))
  return { file, ...written }
})

const audit = (file: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const { claim, lines, nodes } = yield* ledgerFile({ file })
      return { claim, lines: yield* Stream.runCollect(lines), nodes: [...nodes] }
    }),
  )

/** What a tamperer does first. */
const dropTriggers = (db: Database.Database) => {
  const names = db.prepare<[], string>("select name from sqlite_schema where type = 'trigger'").pluck().all()
  for (const name of names) db.exec(`drop trigger ${name}`)
}

const damage = (file: string, sql: string) => {
  const db = new Database(file)
  db.unsafeMode()
  db.pragma("writable_schema = ON")
  db.pragma("ignore_check_constraints = ON")
  dropTriggers(db)
  db.exec(sql)
  db.close()
}

const traces = (file: string) => {
  const folder = dirname(file)
  return readdirSync(folder).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name))
    return [name, size, mtimeMs]
  })
}

describe("a ledger's file read for an audit", () => {
  it.effect("gives tags, commands and what its schema lacks", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const [one, none] = [command(), command()]
      yield* Effect.gen(function* () {
        const store = yield* EventStore
        yield* store.append(
          one,
          decided([{ stream: "a", events: [event({ tags: ["b", "a"] }), event({ tags: ["a"] })] }]),
        )
        yield* store.append(none, decided([]))
      }).pipe(onFresh(layer({ file, ledger: "kheo:test" })))
      const index = Effect.scoped(
        Effect.map(ledgerFile({ file }), ({ commands, schema, tags }) => ({
          commands: [...commands].toSorted((a, b) => a.first - b.first),
          schema,
          tags: [...tags].map(({ position, tag }) => `${position} ${tag}`).toSorted(),
        })),
      )
      const honest = yield* index
      assert.deepStrictEqual(honest, {
        commands: [
          { id: one.id, first: 1, last: 2 },
          { id: none.id, first: 3, last: 2 },
        ],
        schema: [],
        tags: ["1 a", "1 b", "2 a"],
      })
      const db = new Database(file)
      db.exec("drop trigger event_no_update; drop trigger command_no_delete; drop index event_type")
      db.exec("create trigger event_no_update before update on event begin select 1; end")
      db.exec("create trigger of_their_own after insert on event begin select 1; end")
      db.close()
      assert.deepStrictEqual((yield* index).schema, [
        { kind: "trigger", name: "command_no_delete", found: "missing" },
        { kind: "trigger", name: "event_no_update", found: "different" },
        { kind: "index", name: "event_type", found: "missing" },
      ])
    }),
  )

  it.effect("gives claim, lines and nodes, and leaves no trace", () =>
    Effect.gen(function* () {
      const { file, head, lines } = yield* grown
      const before = traces(file)
      const found = yield* audit(file)
      assert.deepStrictEqual(traces(file), before)
      assert.deepStrictEqual(found.claim, head)
      assert.deepStrictEqual(found.lines, lines)
      assert.strictEqual(found.nodes.length, 2_495)
      assert.deepStrictEqual(Object.keys(found.nodes[0] ?? {}), ["level", "index", "hash"])
    }),
  )

  it.effect("of a killed process gives also what stands only in the write-ahead log", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      const crashed = join(dirname(file), "crashed")
      mkdirSync(crashed)
      yield* Effect.gen(function* () {
        yield* (yield* EventStore).append(command(), decided([{ stream: "a", events: [event()] }]))
        for (const name of ["kheo.db", "kheo.db-wal"]) copyFileSync(join(dirname(file), name), join(crashed, name))
        assert.strictEqual((yield* audit(file)).lines.length, 1)
      }).pipe(onFresh(layer({ file, ledger: "kheo:test" })))
      const copy = join(crashed, "kheo.db")
      const before = traces(copy)
      assert.strictEqual((yield* audit(copy)).lines.length, 1)
      assert.deepStrictEqual(traces(copy), before)
    }),
  )

  it.effect("is of one moment while others append", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const file = yield* tempFile
      yield* Effect.gen(function* () {
        const write = Effect.suspend(() =>
          EventStore.use((store) => store.append(command(), decided([{ stream: "a", events: [event()] }]))),
        )
        yield* write
        const { claim, lines, nodes } = yield* ledgerFile({ file })
        yield* write
        assert.strictEqual(claim.position, 1)
        assert.strictEqual((yield* Stream.runCollect(lines)).length, 1)
        assert.deepStrictEqual([...nodes], [])
      }).pipe(onFresh(layer({ file, ledger: "kheo:test" })))
    }).pipe(Effect.scoped),
  )

  it.effect("is read past rows that are gone and values that aren't what they should be", () =>
    Effect.gen(function* () {
      const { file, lines } = yield* grown
      damage(
        file,
        "drop table event_tag; delete from event where position = 3; delete from merkle_node where level = 1",
      )
      damage(
        file,
        "update sqlite_schema set sql = replace(replace(sql, ' not null', ''), ') strict', ')') where name = 'event'",
      )
      damage(
        file,
        "update event set entry = null where position = 1; update event set entry = 'text', type = x'c3', leaf_hash = 7 where position = 2",
      )
      const found = yield* audit(file)
      assert.strictEqual(found.lines.length, count - 1)
      assert.strictEqual(found.lines[0]?.entry.length, 0)
      assert.strictEqual(Buffer.from(found.lines[1]?.entry ?? []).toString(), "text")
      assert.strictEqual(found.lines[1]?.leafHash, "")
      assert.deepStrictEqual(found.lines.slice(2), lines.slice(3))
      assert.strictEqual(found.nodes.filter(({ level }) => level === 1).length, 0)
    }),
  )

  it.effect("without head or with another frontier claims something else", () =>
    Effect.gen(function* () {
      const { file, head } = yield* grown
      damage(file, "update head set frontier = substr(frontier, 33)")
      assert.deepStrictEqual((yield* audit(file)).claim, { ...head, root: "" })
      damage(file, "delete from head")
      assert.strictEqual((yield* audit(file)).claim.position, 0)
      damage(file, "drop table head")
      assert.strictEqual((yield* audit(file)).claim.ledger, "")
    }),
  )

  it.effect("gives the lines around pages that are overwritten", () =>
    Effect.gen(function* () {
      const { file, lines } = yield* grown
      const bytes = readFileSync(file)
      const at = bytes.indexOf(Buffer.from(lines[1_500]?.entry ?? []))
      bytes.fill(0xff, Math.floor(at / 4096) * 4096, Math.floor(at / 4096) * 4096 + 4096)
      writeFileSync(file, bytes)
      const found = yield* audit(file)
      assert.isAbove(found.lines.length, count - 50)
      assert.isBelow(found.lines.length, count)
      assert.isUndefined(found.lines.find((line) => line.position === 1_501))
      assert.deepStrictEqual(found.lines.at(-1), lines.at(-1))
      const intact = new Map(lines.map((line) => [line.position, line]))
      for (const line of found.lines) assert.deepStrictEqual(line, intact.get(line.position))
    }),
  )

  it.effect("is refused only where it is no ledger", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      const reason = Effect.map(
        Effect.result(audit(file)),
        (outcome) => Result.isFailure(outcome) && outcome.failure.reason,
      )
      assert.strictEqual(yield* reason, "cannot-open")
      assert.deepStrictEqual(traces(file), [])
      writeFileSync(file, "")
      assert.strictEqual(yield* reason, "not-begun")
      writeFileSync(file, "no database ".repeat(1_000))
      assert.strictEqual(yield* reason, "not-a-ledger")
    }),
  )
})

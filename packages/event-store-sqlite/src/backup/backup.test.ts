import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { Effect, Fiber, Result } from "effect"
import { TestClock } from "effect/testing"
import { layer } from "../layer.ts"
import { tempFile } from "../temp-file.ts"
import { checkCopy } from "./check-copy.ts"
import { restore } from "./restore.ts"
import { takeBackup } from "./take-backup.ts"

const ledger = "kheo:test"

/** Appends so many events to a register, one by one. */
const write = (file: string, count: number, name: string) =>
  Effect.gen(function* () {
    const { command, event } = samples()
    const store = yield* EventStore
    for (let n = 0; n < count; n++) {
      const asked = command({ id: `${name} ${n}` })
      yield* store.append(asked, decided([{ stream: "a", events: [event({ id: `${name} event ${n}`, tags: ["x"] })] }]))
    }
    return yield* store.head()
  }).pipe(onFresh(layer({ file, ledger })))

const backedUp = Effect.gen(function* () {
  yield* TestClock.setTime(Date.parse("2026-11-25T01:17:56.789Z"))
  const file = yield* tempFile
  const head = yield* write(file, 5, "one")
  const folder = join(dirname(file), "backups")
  const backup = yield* takeBackup({ file, folder, programVersion: "1.2.3" })
  return { backup, file, folder, head }
})

const headOf = (file: string) => EventStore.use((store) => store.head()).pipe(onFresh(layer({ file, ledger })))

describe("a backup", () => {
  it.effect("is named after its moment, position and root, and its manifest says what is in it", () =>
    Effect.gen(function* () {
      const { backup, folder, head } = yield* backedUp
      const name = `kheo-20261125T011756Z-5-${head.root.slice(0, 8)}`
      assert.deepStrictEqual(readdirSync(folder), [`${name}.db`, `${name}.json`])
      const bytes = readFileSync(backup.file)
      assert.deepStrictEqual(JSON.parse(readFileSync(backup.manifest, "utf8")), {
        file: `${name}.db`,
        ledger,
        position: 5,
        root: head.root,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        takenAt: "2026-11-25T01:17:56.789Z",
        program: "kheo 1.2.3",
      })
      assert.deepStrictEqual(checkCopy(backup.file), Result.succeed({ ledger, position: 5, root: head.root }))
      const db = new Database(backup.file, { readonly: true })
      assert.strictEqual(db.pragma("journal_mode", { simple: true }), "delete")
      db.close()
    }),
  )

  it.live("is of one moment while others write", () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      const folder = join(dirname(file), "backups")
      yield* Effect.gen(function* () {
        const { command, event } = samples()
        const append = Effect.suspend(() =>
          EventStore.use((store) => store.append(command(), decided([{ stream: "a", events: [event()] }]))),
        )
        yield* append
        const writing = yield* Effect.forkChild(Effect.forever(append))
        for (let n = 0; n < 3; n++) {
          yield* Effect.sleep("5 millis")
          const { position, root } = yield* takeBackup({ file, folder, programVersion: "1" })
          assert.strictEqual((yield* EventStore.use((store) => store.head(position))).root, root)
        }
        yield* Fiber.interrupt(writing)
      }).pipe(onFresh(layer({ file, ledger })))
    }),
  )

  it.effect("of a register that was altered is not made", () =>
    Effect.gen(function* () {
      const { file, folder } = yield* backedUp
      const before = readdirSync(folder)
      const db = new Database(file)
      db.exec("drop trigger event_no_update; update event set entry = x'00' where position = 3")
      db.close()
      const outcome = yield* Effect.result(takeBackup({ file, folder, programVersion: "1" }))
      assert(Result.isFailure(outcome))
      assert.deepStrictEqual([outcome.failure.reason, outcome.failure.detail], ["damaged", "position 3 was altered"])
      assert.deepStrictEqual(readdirSync(folder), before)
    }),
  )

  const faults = {
    "drop trigger event_no_delete; delete from event_tag; delete from event where position = 2":
      "position 2 is missing",
    "drop trigger event_no_delete; delete from event where position = 5": "4 lines, the head says 5",
    "update head set frontier = zeroblob(64)": "the root is not that of the head",
    "pragma application_id = 7": "it is no register",
  }
  for (const [damage, detail] of Object.entries(faults))
    it.effect(`is refused: ${detail}`, () =>
      Effect.gen(function* () {
        const { backup } = yield* backedUp
        const db = new Database(backup.file)
        db.pragma("foreign_keys = OFF")
        db.exec(damage.replace("delete from event_tag", "drop trigger event_tag_no_delete; delete from event_tag"))
        db.close()
        assert.deepStrictEqual(checkCopy(backup.file), Result.fail(detail))
      }),
    )
})

describe("a restore", () => {
  it.effect("puts the backup in the register's place, keeps what was there, and the store goes on", () =>
    Effect.gen(function* () {
      const { backup, file, head } = yield* backedUp
      const later = yield* write(file, 3, "two")
      const { before, keptAside, now } = yield* restore({ backup: backup.file, file })
      assert.deepStrictEqual([before?.position, before?.root], [8, later.root])
      assert.deepStrictEqual([now.position, now.root], [5, head.root])
      assert.strictEqual(keptAside, join(dirname(file), "kheo-truoc-khi-khoi-phuc-20261125T011756Z.db"))
      assert.deepStrictEqual(yield* headOf(file), head)
      assert.strictEqual((yield* headOf(keptAside ?? "")).root, later.root)
      assert.strictEqual((yield* write(file, 1, "three")).position, 6)
      assert.isFalse(readdirSync(dirname(file)).some((name) => name.includes(".part")))
    }),
  )

  it.effect("leaves no write-ahead log of another file beside the register", () =>
    Effect.gen(function* () {
      const { backup, file, head } = yield* backedUp
      const crashed = join(dirname(file), "crashed")
      mkdirSync(crashed)
      yield* Effect.gen(function* () {
        const { command, event } = samples()
        yield* EventStore.use((store) =>
          store.append(command({ id: "c" }), decided([{ stream: "a", events: [event({ id: "e" })] }])),
        )
        for (const end of ["", "-wal"]) copyFileSync(file + end, join(crashed, `kheo.db${end}`))
      }).pipe(onFresh(layer({ file, ledger })))
      const target = join(crashed, "kheo.db")
      const { before, keptAside } = yield* restore({ backup: backup.file, file: target })
      assert.strictEqual(before?.position, 6)
      assert.deepStrictEqual(yield* headOf(target), head)
      assert.strictEqual((yield* headOf(keptAside ?? "")).position, 6)
    }),
  )

  it.effect("takes the place of a register that can't be read any more, which is kept too, with its log", () =>
    Effect.gen(function* () {
      const { backup, file, head } = yield* backedUp
      const garbage = "không còn là sổ".repeat(500)
      writeFileSync(file, garbage)
      writeFileSync(`${file}-wal`, "log")
      const { before, keptAside = "" } = yield* restore({ backup: backup.file, file })
      assert.isUndefined(before)
      assert.strictEqual(readFileSync(keptAside, "utf8"), garbage)
      assert.strictEqual(readFileSync(`${keptAside}-wal`, "utf8"), "log")
      assert.deepStrictEqual(yield* headOf(file), head)
    }),
  )

  it.effect("makes a register where none is", () =>
    Effect.gen(function* () {
      const { backup, file, head } = yield* backedUp
      const target = join(dirname(file), "new", "kheo.db")
      const { before, keptAside } = yield* restore({ backup: backup.file, file: target })
      assert.deepStrictEqual([before, keptAside], [undefined, undefined])
      assert.deepStrictEqual(yield* headOf(target), head)
    }),
  )

  it.effect("touches nothing when the backup is unsound, of another ledger, or the register is open elsewhere", () =>
    Effect.gen(function* () {
      const { backup, file, head } = yield* backedUp
      const unsound = join(dirname(file), "unsound.db")
      copyFileSync(backup.file, unsound)
      const db = new Database(unsound)
      db.exec("drop trigger event_no_update; update event set entry = x'00' where position = 3")
      db.close()
      const other = join(dirname(file), "other.db")
      yield* EventStore.use((store) => store.head()).pipe(onFresh(layer({ file: other, ledger: "kheo:another" })))
      const garbage = join(dirname(file), "garbage.db")
      writeFileSync(garbage, "không phải sổ".repeat(500))
      const tagOf = (path: string) => Effect.map(Effect.flip(restore({ backup: path, file })), ({ _tag }) => _tag)
      const names = readdirSync(dirname(file))
      assert.strictEqual(yield* tagOf(unsound), "BackupUnsound")
      assert.strictEqual(yield* tagOf(garbage), "BackupUnsound")
      const touched = join(dirname(file), "touched.db")
      copyFileSync(backup.file, touched)
      new Database(touched).exec("update head set recorded_at = '2020-01-01T00:00:00.000Z'").close()
      copyFileSync(backup.manifest, join(dirname(file), "touched.json"))
      names.push("touched.db", "touched.json")
      assert.strictEqual(yield* tagOf(touched), "BackupUnsound")
      assert.strictEqual(yield* tagOf(other), "OtherLedger")
      const namesake = join(dirname(file), "namesake.db")
      yield* write(namesake, 7, "namesake")
      names.push("namesake.db")
      assert.strictEqual(yield* tagOf(namesake), "OtherLedger")
      assert.strictEqual(yield* tagOf(join(dirname(file), "none.db")), "StoreUnavailable")
      assert.deepStrictEqual(readdirSync(dirname(file)), names.toSorted())
      yield* Effect.gen(function* () {
        yield* readAll()
        assert.strictEqual(yield* tagOf(backup.file), "RegisterInUse")
      }).pipe(onFresh(layer({ file, ledger })))
      assert.deepStrictEqual(yield* headOf(file), head)
    }),
  )

  it.effect("under an open connection is found before the next append, which goes into the restored register", () =>
    Effect.gen(function* () {
      const { backup, file } = yield* backedUp
      yield* Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        yield* store.append(command({ id: "c1" }), decided([{ stream: "a", events: [event({ id: "e1" })] }]))
        for (const end of ["-wal", "-shm"]) assert.isTrue(existsSync(file + end))
        const moved = `${file}.moved`
        for (const end of ["", "-wal", "-shm"]) {
          copyFileSync(file + end, moved + end)
        }
        new Database(backup.file).exec(`vacuum into '${file}.next'`).close()
        yield* replace(file)
        const answer = yield* store.append(
          command({ id: "c2" }),
          decided([{ stream: "a", events: [event({ id: "e2" })] }]),
        )
        assert.deepStrictEqual(answer, { first: 6, last: 6, replayed: false })
      }).pipe(onFresh(layer({ file, ledger })))
      assert.strictEqual((yield* headOf(file)).position, 6)
    }),
  )
})

/** What a restore by another process does, when it did not see us. */
const replace = (file: string) =>
  Effect.promise(async () => {
    const { renameSync } = await import("node:fs")
    for (const end of ["-wal", "-shm"]) renameSync(file + end, `${file}.old${end}`)
    renameSync(`${file}.next`, file)
  })

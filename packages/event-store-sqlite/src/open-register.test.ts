import { chmodSync, copyFileSync, mkdirSync, readdirSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { EventStore, ProjectionStore, StoreUnavailable } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { Effect, Result, Schema } from "effect"
import { layer } from "./layer.ts"
import { refusalOf, type System } from "./medium.ts"
import { checkVersion } from "./sqlite-version.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"

/** A register of two events, closed, and one command that was answered. */
const written = Effect.gen(function* () {
  const { command, event } = samples()
  const file = yield* tempFile
  const asked = command()
  yield* EventStore.use((store) => store.append(asked, decided([{ stream: "a", events: [event(), event()] }]))).pipe(
    onFresh(layer({ file, ledger })),
  )
  return { asked, file }
})

const readOnly = (reason: string) => () => ({ reason, detail: "planted" })

describe("a register that can't be written", () => {
  it.effect("is read, its read models built in memory, and refuses to append; nothing is left beside it", () =>
    Effect.gen(function* () {
      const { asked, file } = yield* written
      const compact = join(dirname(file), "compact.db")
      new Database(file).exec(`vacuum into '${compact}'`).close()
      const folder = join(dirname(file), "medium")
      mkdirSync(folder)
      copyFileSync(compact, join(folder, "vacuumed.db"))
      copyFileSync(file, join(folder, "wal.db"))
      for (const name of ["vacuumed.db", "wal.db"]) {
        const medium = join(folder, name)
        yield* Effect.gen(function* () {
          const { command, event } = samples()
          const store = yield* EventStore
          assert.strictEqual((yield* readAll()).length, 2)
          assert.strictEqual((yield* store.head()).position, 2)
          const board = { name: "board", version: 1 }
          yield* (yield* ProjectionStore).advance(board, 0, 2, [])
          assert.strictEqual(yield* (yield* ProjectionStore).position(board), 2)
          assert.isTrue((yield* store.append(asked, Effect.die("decided again"))).replayed)
          const outcome = yield* Effect.result(
            store.append(command({ id: "new" }), decided([{ stream: "a", events: [event({ id: "new" })] }])),
          )
          assert(Result.isFailure(outcome) && outcome.failure instanceof StoreUnavailable)
          assert.deepStrictEqual([outcome.failure.reason, outcome.failure.path], ["read-only", medium])
        }).pipe(onFresh(layer({ file: medium, ledger, refusal: readOnly("read-only") })))
      }
      assert.deepStrictEqual(readdirSync(folder), ["vacuumed.db", "wal.db"])
    }),
  )

  it.effect("is seen with what another process wrote and has not closed yet", () =>
    Effect.gen(function* () {
      const { file } = yield* written
      const { command, event } = samples()
      for (const reason of ["no-permission", "network-file-system"])
        yield* Effect.gen(function* () {
          const before = yield* EventStore.use((store) => store.head())
          const asked = { ...command(), id: reason }
          yield* EventStore.use((store) =>
            store.append(asked, decided([{ stream: "b", events: [event({ id: reason })] }])),
          )
          const lines = yield* readAll().pipe(onFresh(layer({ file, ledger, refusal: readOnly(reason) })))
          assert.strictEqual(lines.length, before.position + 1)
        }).pipe(onFresh(layer({ file, ledger })))
    }),
  )

  it.effect("is not made where there is none", () =>
    Effect.gen(function* () {
      const file = join(dirname(yield* tempFile), "new", "kheo.db")
      const outcome = yield* Effect.result(
        readAll().pipe(onFresh(layer({ file, ledger, refusal: readOnly("network-file-system") }))),
      )
      assert(Result.isFailure(outcome) && outcome.failure.reason === "network-file-system")
      assert.throws(() => statSync(dirname(file)))
    }),
  )

  it.effect("is told from one that can by the system itself", () =>
    Effect.gen(function* () {
      const { file } = yield* written
      assert.isUndefined(refusalOf(file))
      chmodSync(file, 0o400)
      const isRoot = process.getuid?.() === 0
      assert.strictEqual(refusalOf(file)?.reason, isRoot ? undefined : "no-permission")
      const refusing = (code: string): System => ({
        ...local,
        mayWrite: () => {
          throw Object.assign(new Error(code), { code })
        },
      })
      assert.strictEqual(refusalOf(file, refusing("EROFS"))?.reason, "read-only")
      assert.strictEqual(refusalOf(file, refusing("EACCES"))?.reason, "no-permission")
    }),
  )
})

const local: System = { fileSystem: () => 0xef53, realPath: (folder) => folder, mayWrite: () => undefined }

describe("the place of a register", () => {
  const types = { NFS: 0x6969, SMB2: 0xfe534d42, CIFS: 0xff534d42, "FUSE (sshfs)": 0x65735546, "9P": 0x01021997 }
  for (const [name, type] of Object.entries(types))
    it(`on ${name} is a network, however the system gives the number`, () => {
      for (const given of [type, BigInt(type), type | 0])
        assert.deepStrictEqual(refusalOf("/data/new/kheo.db", { ...local, fileSystem: () => given }), {
          reason: "network-file-system",
          detail: name,
        })
    })

  it.prop(
    "on ext4, btrfs, xfs, tmpfs or one that can't be asked is none",
    [Schema.Literals([0xef53, 0x9123683e, 0x58465342, 0x01021994, -1])],
    ([type]) => {
      const fileSystem = () => {
        if (type === -1) throw new Error("no statfs")
        return type
      }
      assert.isUndefined(refusalOf("/data/kheo.db", { ...local, fileSystem }))
    },
  )

  it("on a share of Windows, mapped to a letter or not, is a network; a long local path is not", () => {
    const at = (real: string) => refusalOf("kheo.db", { ...local, realPath: () => real })?.detail
    for (const share of ["\\\\server\\so", "\\\\?\\UNC\\server\\so"]) assert.strictEqual(at(share), share)
    for (const own of ["C:\\Kheo", "\\\\?\\C:\\Kheo", "\\\\.\\D:\\Kheo"]) assert.isUndefined(at(own))
  })
})

describe("SQLite itself", () => {
  for (const version of ["3.51.3", "3.54.1", "4.0.0", "3.52.0"])
    it(`${version} is safe`, () => assert.doesNotThrow(() => checkVersion(version, "p")))
  for (const version of ["3.51.2", "3.40.1", "3.7.17", "2.8.17"])
    it(`${version} is refused`, () => {
      assert.throws(() => checkVersion(version, "p"), StoreUnavailable)
    })
})

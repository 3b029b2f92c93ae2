import { assert, describe, it } from "@effect/vitest"
import { EventStore, StoreUnavailable } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import Database from "better-sqlite3"
import { Effect, Result } from "effect"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"

/** Connections to a disk of so many pages, until it is repaired. */
const smallDisk = () => {
  const disk: { pages: number | undefined; readonly opened: Array<Database.Database> } = {
    pages: undefined,
    opened: [],
  }
  const connect = (file: string, options: Database.Options) => {
    const db = new Database(file, options)
    if (disk.pages !== undefined) db.pragma(`max_page_count = ${disk.pages}`)
    disk.opened.push(db)
    return db
  }
  return { disk, connect }
}

describe("a long-lived store", () => {
  it.effect("says that the disk is full, has lost nothing, reads on, and writes again when there is room", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const { connect, disk } = smallDisk()
      const file = yield* tempFile
      const large = () => event({ data: { text: "loa ".repeat(100_000) } })
      yield* Effect.gen(function* () {
        const store = yield* EventStore
        const append = (asked = command()) => store.append(asked, decided([{ stream: "a", events: [large()] }]))
        yield* append()
        disk.pages = 150
        disk.opened.at(-1)?.pragma("max_page_count = 150")
        const asked = command()
        for (const _ of ["on the connection that met it", "on the one opened after it"]) {
          const outcome = yield* Effect.result(append(asked))
          assert(Result.isFailure(outcome) && outcome.failure instanceof StoreUnavailable)
          assert.deepStrictEqual([outcome.failure.reason, outcome.failure.path], ["disk-full", file])
          assert.strictEqual((yield* readAll()).length, 1)
        }
        disk.pages = undefined
        disk.opened.at(-1)?.pragma("max_page_count = 1000000")
        assert.deepStrictEqual(yield* append(asked), { first: 2, last: 2, replayed: false })
      }).pipe(onFresh(layer({ file, ledger, connect })))
      assert.isAbove(disk.opened.length, 1)
    }),
  )

  it.effect("is durable again on the connection that it opens after a failure", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const { connect, disk } = smallDisk()
      const file = yield* tempFile
      yield* Effect.gen(function* () {
        const store = yield* EventStore
        const append = () => store.append(command(), decided([{ stream: "a", events: [event()] }]))
        yield* append()
        disk.opened.at(-1)?.pragma("query_only = ON")
        const outcome = yield* Effect.result(append())
        assert(Result.isFailure(outcome) && outcome.failure._tag === "StoreUnavailable")
        assert.strictEqual((yield* append()).first, 2)
        const db = disk.opened.at(-1)
        assert(db && disk.opened.length === 2)
        const pragmas = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema", "mmap_size"]
        assert.deepStrictEqual(
          pragmas.map((pragma) => db.pragma(pragma, { simple: true })),
          ["wal", 2, 1, 30_000, 0, 0],
        )
      }).pipe(onFresh(layer({ file, ledger, connect })))
    }),
  )

  it.effect("does not go on with a file whose head and lines have parted", () =>
    Effect.gen(function* () {
      const damages = {
        "head 1, last line 2": "update head set position = 1",
        "the last line's hash": "drop trigger event_no_update; update event set entry = x'00' where position = 2",
        "the head's frontier is not that of the stored tree": "update head set frontier = zeroblob(32)",
      }
      for (const [detail, damage] of Object.entries(damages)) {
        const { command, event } = samples()
        const { connect, disk } = smallDisk()
        const file = yield* tempFile
        yield* Effect.gen(function* () {
          const store = yield* EventStore
          const append = () => store.append(command(), decided([{ stream: "a", events: [event(), event()] }]))
          yield* append()
          const db = disk.opened.at(-1)
          db?.exec(damage)
          db?.pragma("query_only = ON")
          yield* Effect.flip(append())
          const failure = yield* Effect.flip(append())
          assert(failure instanceof StoreUnavailable)
          assert.deepStrictEqual([failure.reason, failure.detail], ["damaged", detail])
        }).pipe(onFresh(layer({ file, ledger, connect })))
      }
    }),
  )
})

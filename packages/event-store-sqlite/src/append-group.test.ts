import { assert, describe, it } from "@effect/vitest"
import { EventStore, StoreUnavailable } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect, Exit } from "effect"
import { failingDisk, failsWith } from "./failing-disk.ts"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

/** Three callers who come together while one is being answered, over a disk that fails as told; and again after it was repaired. */
const three = (plant: (disk: ReturnType<typeof failingDisk>) => void) =>
  Effect.gen(function* () {
    const disk = failingDisk()
    const file = yield* tempFile
    return yield* Effect.gen(function* () {
      const { command, event } = samples()
      const store = yield* EventStore
      const commands = [command(), command(), command()]
      const send = (asked = command()) => store.append(asked, decided([{ stream: "a", events: [event(), event()] }]))
      const planted = Effect.sync(() => {
        disk.ran.length = 0
        plant(disk)
      })
      const [, , ...exits] = yield* Effect.all(
        [Effect.asVoid(send()), planted, ...commands.map((asked) => Effect.exit(send(asked)))],
        { concurrency: "unbounded" },
      )
      const commits = disk.ran.filter((text) => text === "commit").length
      disk.faults.clear()
      const again = yield* Effect.forEach(commands, (asked) => send(asked))
      const lines = yield* readAll()
      return { again, commits, exits, lines }
    }).pipe(onFresh(layer({ file, ledger: "kheo:test", connect: disk.connect })))
  })

const reasons = (exits: ReadonlyArray<Exit.Exit<unknown, unknown>>) =>
  exits.map((exit) => {
    if (Exit.isSuccess(exit)) return exit.value
    const [reason] = exit.cause.reasons
    return reason?._tag === "Fail" && reason.error instanceof StoreUnavailable ? reason.error.reason : reason
  })

const answers = (replayed: boolean) => [3, 5, 7].map((first) => ({ first, last: first + 1, replayed }))

describe("a group of appends in SQLite", () => {
  it.effect("is one transaction", () =>
    Effect.gen(function* () {
      const { commits, exits } = yield* three(() => undefined)
      assert.deepStrictEqual(reasons(exits), answers(false))
      assert.strictEqual(commits, 1)
    }),
  )

  for (const code of ["SQLITE_IOERR_FSYNC", "SQLITE_FULL"])
    it.effect(`${code} at a COMMIT that did reach the disk is told as saved, because it is found there`, () =>
      Effect.gen(function* () {
        const { again, exits, lines } = yield* three(({ faults }) => {
          faults.set("commit", failsWith(code, "after"))
        })
        assert.deepStrictEqual(reasons(exits), answers(false))
        assert.deepStrictEqual(again, answers(true))
        assert.strictEqual(lines.length, 8)
      }),
    )

  it.effect("a COMMIT that did not is told as failed to all, and goes through when the disk is repaired", () =>
    Effect.gen(function* () {
      const { again, exits, lines } = yield* three(({ faults }) => {
        faults.set("commit", failsWith("SQLITE_FULL", "before"))
      })
      assert.deepStrictEqual(reasons(exits), ["disk-full", "disk-full", "disk-full"])
      assert.deepStrictEqual(again, answers(false))
      assert.strictEqual(lines.length, 8)
    }),
  )

  it.effect("where the file can't be read again either, nobody is told more than that it is unknown", () =>
    Effect.gen(function* () {
      const { again, exits, lines } = yield* three(({ faults }) => {
        faults.set("commit", failsWith("SQLITE_IOERR_FSYNC", "after"))
        faults.set("open", failsWith("SQLITE_CANTOPEN", "before"))
      })
      assert.deepStrictEqual(reasons(exits), ["unknown-outcome", "unknown-outcome", "unknown-outcome"])
      assert.deepStrictEqual(again, answers(true))
      assert.strictEqual(lines.length, 8)
    }),
  )

  it.effect("a disk that fails before COMMIT has saved nothing, and the store goes on after it is repaired", () =>
    Effect.gen(function* () {
      const { again, exits, lines } = yield* three(({ faults }) => {
        faults.set("begin immediate", failsWith("SQLITE_IOERR_READ", "before"))
      })
      assert.deepStrictEqual(reasons(exits), ["failed", "failed", "failed"])
      assert.deepStrictEqual(again, answers(false))
      assert.strictEqual(lines.length, 8)
    }),
  )
})

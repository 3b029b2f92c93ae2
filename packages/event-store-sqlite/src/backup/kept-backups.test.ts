import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { decided, onFresh, samples } from "@kheo/event-store/contract"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { layer } from "../layer.ts"
import { tempFile } from "../temp-file.ts"
import { restore } from "./restore.ts"
import { dropExpired, takeBackup } from "./take-backup.ts"

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
  yield* write(file, 5, "one")
  const folder = join(dirname(file), "backups")
  const backup = yield* takeBackup({ file, folder, programVersion: "1.2.3" })
  return { backup, file, folder }
})

describe("an older backup", () => {
  const keep = { days: 1, weeks: 0, months: 0 }
  it.effect("goes only where the newer one repeats its history", () =>
    Effect.gen(function* () {
      const { backup, file, folder } = yield* backedUp
      yield* TestClock.adjust("1 minute")
      yield* write(file, 3, "two")
      const fuller = yield* takeBackup({ file, folder, programVersion: "1" })
      assert.deepStrictEqual(yield* dropExpired(folder, keep, fuller.file), [basename(backup.file)])
      yield* TestClock.adjust("1 minute")
      const namesake = join(folder, "..", "namesake.db")
      yield* write(namesake, 9, "namesake")
      const other = yield* takeBackup({ file: namesake, folder, programVersion: "1" })
      assert.deepStrictEqual(yield* dropExpired(folder, keep, other.file), [])
      assert.isTrue(existsSync(fuller.file))
    }),
  )

  it.effect("with more events stays when a shorter one was restored and backed up on the same day", () =>
    Effect.gen(function* () {
      const { backup, file, folder } = yield* backedUp
      yield* TestClock.adjust("1 minute")
      yield* write(file, 3, "two")
      const fuller = yield* takeBackup({ file, folder, programVersion: "1" })
      yield* restore({ backup: backup.file, file })
      yield* TestClock.adjust("1 minute")
      const shorter = yield* takeBackup({ file, folder, programVersion: "1" })
      assert.deepStrictEqual(yield* dropExpired(folder, keep, shorter.file), [basename(backup.file)])
      assert.isTrue(existsSync(fuller.file) && existsSync(fuller.manifest))
    }),
  )
})

it.effect("what a killed backup left unfinished goes after an hour, and nothing else", () =>
  Effect.gen(function* () {
    const { file, folder } = yield* backedUp
    for (const name of ["kheo-1.part", "kheo-1.part-journal", "kheo-2.part", "kheo.part"])
      writeFileSync(join(folder, name), "")
    const now = Date.parse("2026-11-25T05:00:00Z")
    for (const name of ["kheo-1.part", "kheo-1.part-journal", "kheo.part"])
      utimesSync(join(folder, name), now / 1000 - 3601, now / 1000 - 3601)
    utimesSync(join(folder, "kheo-2.part"), now / 1000 - 3599, now / 1000 - 3599)
    yield* TestClock.setTime(now)
    yield* takeBackup({ file, folder, programVersion: "1" })
    assert.deepStrictEqual(
      readdirSync(folder).filter((name) => name.includes("part")),
      ["kheo-2.part", "kheo.part"],
    )
  }),
)

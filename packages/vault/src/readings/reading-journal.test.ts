import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, assert, describe, it } from "@effect/vitest"
import Database from "better-sqlite3"
import { copyReadings, putBackReadings } from "./copy-readings.ts"
import { readingChain } from "./reading-chain.ts"
import type { Reading } from "./reading.ts"
import { ReadingJournal, readingsFile } from "./reading-journal.ts"

const folders: Array<string> = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "kheo-readings-"))
  folders.push(made)
  return made
}
afterEach(() => folders.splice(0).forEach((made) => rmSync(made, { recursive: true })))

const reading = (path: string): Reading => ({
  by: "key",
  user: "u-an",
  key: "k1",
  operation: "showModels",
  path,
  query: null,
  traceId: "0".repeat(32),
})

describe("the journal of readings", () => {
  it("keeps every entry, newest first, from two writers at once, and its chain holds", async () => {
    const file = readingsFile(folder())
    const [one, other] = [new ReadingJournal(file), new ReadingJournal(file)]
    assert.deepStrictEqual(await one.list({ limit: 5 }), [])
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : other).record(reading(`/v1/models/${at}`))),
    )
    await other.record(reading("/v1/last"))
    const [newest, ...rest] = await one.list({ limit: 3 })
    assert.deepInclude(newest, { number: 21, path: "/v1/last", user: "u-an" })
    assert.deepStrictEqual(
      rest.map(({ number }) => number),
      [20, 19],
    )
    assert.strictEqual((await one.list({ before: 2, limit: 5 })).length, 1)
    assert.deepInclude(await one.check(), { entries: 21, brokenAt: null })
    one.close()
    other.close()
  })

  it("can't be changed through its own file, and shows where somebody did so past that", async () => {
    const file = readingsFile(folder())
    const journal = new ReadingJournal(file)
    for (const path of ["/1", "/2", "/3"]) await journal.record(reading(path))
    const db = new Database(file)
    assert.throws(() => db.prepare("delete from reading").run(), /append-only/)
    assert.throws(() => db.prepare("update reading set line = ''").run(), /append-only/)
    db.exec("drop trigger reading_is_kept; delete from reading where number = 2")
    assert.deepInclude(await journal.check(), { entries: 1, brokenAt: 2 })
    db.close()
    journal.close()
  })

  it("is copied over an earlier copy only when it still holds what that one held, and put back where there is none", async () => {
    const [file, copy, other] = [readingsFile(folder()), readingsFile(folder()), readingsFile(folder())]
    assert.isUndefined(copyReadings(file, copy))
    const journal = new ReadingJournal(file)
    for (const path of ["/1", "/2", "/3"]) await journal.record(reading(path))
    const { head } = await journal.check()
    assert.deepStrictEqual(copyReadings(file, copy), { entries: 3, head, brokenAt: null, file: copy })
    assert.deepInclude(copyReadings(file, file), { entries: 3, file })
    await journal.record(reading("/4"))
    assert.deepInclude(copyReadings(file, copy), { entries: 4, brokenAt: null })
    assert.deepStrictEqual([putBackReadings(copy, other), putBackReadings(copy, other)], [true, false])
    const db = new Database(file)
    db.exec("drop trigger reading_is_kept; delete from reading where number > 2")
    assert.deepInclude(await journal.check(), { entries: 2, brokenAt: null })
    assert.deepInclude(copyReadings(file, copy), { entries: 2, refused: "shorter" })
    db.exec("drop trigger reading_stays; update reading set line = '{}' where number = 1")
    assert.deepInclude(copyReadings(file, copy), { brokenAt: 1, refused: "altered" })
    db.close()
    journal.close()
    assert.deepInclude(readingChain(copy), { entries: 4, brokenAt: null })
  })

  it("says so when it can't write", async () => {
    const file = readingsFile(folder())
    mkdirSync(file)
    const failed = await new ReadingJournal(file).record(reading("/1")).then(
      () => false,
      () => true,
    )
    assert.isTrue(failed)
  })
})

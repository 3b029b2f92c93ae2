import { spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import type BetterSqlite3 from "better-sqlite3"
import { checkout, emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

// Only to do to a register what no command does.
const adapter = createRequire(import.meta.resolve("@kheo/event-store-sqlite"))
const Database: typeof BetterSqlite3 = adapter("better-sqlite3")

const withUsers = async () => {
  const data = emptyFolder()
  for (const name of ["Trần Thị Hạnh", "Lê Văn Nam", "Phạm Thị Ý"])
    assert.strictEqual((await kheoHere(["user", "add", name, "--data", data])).code, 0)
  return data
}

it("kheo history whose reader stops reading ends without a trace", async () => {
  const data = await withUsers()
  const child = spawn(process.execPath, [join(checkout, "apps/kheo/bin/kheo.mjs"), "history", "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
  })
  child.stdout.destroy()
  let err = ""
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
  const code = await new Promise((resolve) => child.once("close", resolve))
  assert.deepStrictEqual([code, err], [0, ""])
})

describe("kheo verify", () => {
  it("finds an untouched register consistent, and says that nothing was compared", async () => {
    const ended = await kheoHere(["verify", "--json", "--data", await withUsers()])
    const { message, verdict } = JSON.parse(ended.out)
    assert.deepStrictEqual(
      [ended.code, verdict, message],
      [0, "consistent", "nhất quán nội tại; chưa đối chiếu với bản ghi bên ngoài"],
    )
  })

  it("names the position of an entry of which one byte was changed, and ends with 1", async () => {
    const data = await withUsers()
    const db = new Database(join(data, "kheo.db"))
    const entry = db.prepare<[], { entry: Buffer }>("select entry from event where position = 3").get()?.entry
    assert.isDefined(entry)
    entry[entry.length - 10] = (entry[entry.length - 10] ?? 0) ^ 1
    const update = db.prepare("update event set entry = ? where position = 3")
    assert.throws(() => update.run(entry), /append-only/)
    db.exec("drop trigger event_no_update")
    update.run(entry)
    db.close()
    const ended = await kheoHere(["verify", "--json", "--data", data])
    assert.deepInclude(JSON.parse(ended.out), { verdict: "altered", position: 3 })
    assert.strictEqual(ended.code, 1)
  })

  it("is intact against its own earlier record and rewritten against another history", async () => {
    const [data, other] = [await withUsers(), await withUsers()]
    const record = join(data, "record.json")
    writeFileSync(record, (await kheoHere(["verify", "--json", "--data", data])).out)
    assert.strictEqual((await kheoHere(["user", "add", "Người mới", "--data", data])).code, 0)
    const same = await kheoHere(["verify", "--json", "--checkpoint", record, "--data", data])
    assert.deepStrictEqual([same.code, JSON.parse(same.out).verdict], [0, "intact"])
    const another = await kheoHere(["verify", "--json", "--checkpoint", record, "--data", other])
    assert.deepStrictEqual([another.code, JSON.parse(another.out).verdict], [1, "rewritten"])
  })

  it("is undecided without a record when one is required, and ends with 3 on what is no register", async () => {
    const data = await withUsers()
    assert.strictEqual((await kheoHere(["verify", "--require-checkpoint", "--data", data])).code, 2)
    writeFileSync(join(data, "kheo.db"), "not a register at all")
    const ended = await kheoHere(["verify", "--data", data])
    assert.strictEqual(ended.code, 3)
    assert.include(ended.err, "không phải sổ của Khéo")
  })
})

describe("kheo campaign", () => {
  it("opens, extends, closes and reopens, and refuses what makes no sense", async () => {
    const data = emptyFolder()
    const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data])
    const nobody = await run("campaign", "open", "2023", "--deadline", "2023-10-20")
    assert.strictEqual(nobody.code, 2)
    assert.strictEqual((await run("campaign", "open", "2023")).code, 2)
    assert.strictEqual((await run("campaign", "extend", "2023", "--deadline", "2023-10-25")).code, 2)
    assert.include((await run("board", "--campaign", "2023")).err, "Chưa có đợt thi đua 2023")
  })
})

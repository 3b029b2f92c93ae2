import { mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import type BetterSqlite3 from "better-sqlite3"
import { emptyFolder, kheo } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

// Only to do to a register what no command does.
const adapter = createRequire(import.meta.resolve("@kheo/event-store-sqlite"))
const Database: typeof BetterSqlite3 = adapter("better-sqlite3")

const withRegister = async () => {
  const data = emptyFolder()
  for (const name of ["Trần Thị Hạnh", "Lê Văn Nam"])
    assert.strictEqual((await kheoHere(["user", "add", name, "--data", data])).code, 0)
  return data
}

interface Found {
  readonly check: string
  readonly level: string
  readonly what: string
  readonly remedy: string | null
}

const doctor = async (data: string) => {
  const ended = await kheoHere(["doctor", "--json", "--data", data])
  return { code: ended.code, findings: JSON.parse(ended.out).findings as ReadonlyArray<Found> }
}

const problems = (findings: ReadonlyArray<Found>) =>
  findings.filter(({ level }) => level === "problem").map(({ check }) => check)

const alter = (data: string, text: string) => {
  const db = new Database(join(data, "kheo.db"))
  db.exec(text)
  db.close()
}

describe("kheo doctor", () => {
  it("finds no problem in a new register, leaves nothing behind, and misses a backup until there is one", async () => {
    const data = await withRegister()
    const before = readdirSync(data)
    const { code, findings } = await doctor(data)
    assert.deepStrictEqual([code, problems(findings)], [0, []])
    assert.deepStrictEqual(readdirSync(data), before)
    const backup = (found: ReadonlyArray<Found>) => found.find(({ check }) => check === "backups")?.level
    assert.strictEqual(backup(findings), "warning")
    mkdirSync(join(data, "backups"))
    const manifest = join(data, "backups", "b.json")
    writeFileSync(manifest, "{}")
    assert.strictEqual(backup((await doctor(data)).findings), "ok")
    utimesSync(manifest, 0, Date.now() / 1000 - 8 * 86_400)
    assert.strictEqual(backup((await doctor(data)).findings), "warning")
  })

  it("speaks before there is a register, and in both languages", async () => {
    const data = emptyFolder()
    const ended = await kheo(["doctor", "--data", data, "--lang", "en"], { KHEO_LNAG: "vi" })
    assert.strictEqual(ended.code, 0)
    assert.include(ended.out, "There is no register in the data folder yet.")
    assert.include(ended.out, "KHEO_LNAG")
    assert.include((await kheoHere(["doctor", "--data", data])).out, "Chưa có sổ trong thư mục dữ liệu.")
  })

  it("runs on what is no register, and on a file that lost its end", async () => {
    const other = emptyFolder()
    writeFileSync(join(other, "kheo.db"), "not a register at all")
    const foreign = await doctor(other)
    assert.strictEqual(foreign.code, 1)
    assert.include(foreign.findings.find(({ check }) => check === "integrity")?.what, "không phải sổ của Khéo")
    const data = await withRegister()
    truncateSync(join(data, "kheo.db"), readFileSync(join(data, "kheo.db")).length - 8_192)
    const short = await doctor(data)
    assert.strictEqual(short.code, 1)
    assert.include(problems(short.findings), "integrity")
  })

  it("finds a head that names more than there is, and a newer format", async () => {
    const data = await withRegister()
    alter(data, "update head set position = 9")
    assert.deepStrictEqual(problems((await doctor(data)).findings), ["integrity"])
    alter(data, "pragma user_version = 99")
    const newer = (await doctor(data)).findings.find(({ check }) => check === "integrity")
    assert.include(newer?.what, "phiên bản Khéo mới hơn")
  })

  it("finds a lock that is held, and none once it is let go", async () => {
    const data = await withRegister()
    const db = new Database(join(data, "kheo.db"))
    db.exec("begin immediate")
    const held = await doctor(data)
    db.exec("rollback")
    db.close()
    assert.deepStrictEqual([held.code, problems(held.findings)], [1, ["lock"]])
    assert.deepStrictEqual(problems((await doctor(data)).findings), [])
  })

  it("finds a read model that stopped; building it again mends that, and the step back is one too", async () => {
    const data = await withRegister()
    await kheoHere(["projection", "rebuild", "--data", data])
    alter(data, "update projection set stopped_at = 3, stopped_detail = 'lạ' where status = 'live'")
    const stopped = await doctor(data)
    assert.deepStrictEqual([stopped.code, problems(stopped.findings)], [1, ["projections"]])
    const asked = await kheoHere(["board", "--campaign", "2022", "--data", data])
    assert.strictEqual(asked.code, 3)
    assert.include(asked.err, "kheo projection rebuild")
    assert.strictEqual((await kheoHere(["projection", "rebuild", "--data", data])).code, 0)
    assert.deepStrictEqual(problems((await doctor(data)).findings), [])
  })
})

describe("kheo projection", () => {
  const statuses = async (data: string) =>
    (
      JSON.parse((await kheoHere(["projection", "list", "--json", "--data", data])).out).generations as ReadonlyArray<{
        readonly generation: number
        readonly status: string
      }>
    ).map(({ generation, status }) => [generation, status])

  it("builds beside the live one, steps back, and drops what is not live", async () => {
    const data = await withRegister()
    const run = (...words: ReadonlyArray<string>) => kheoHere(["projection", ...words, "--data", data])
    assert.strictEqual((await run("rollback")).code, 2)
    assert.strictEqual((await run("rebuild")).code, 0)
    assert.strictEqual((await run("rebuild", "standing-facts")).code, 0)
    assert.deepStrictEqual(await statuses(data), [
      [1, "retired"],
      [2, "live"],
    ])
    assert.strictEqual((await run("rollback")).code, 0)
    assert.deepStrictEqual(await statuses(data), [
      [1, "live"],
      [2, "retired"],
    ])
    const refused = await run("drop", "standing-facts", "1")
    assert.deepStrictEqual([refused.code, refused.err.includes("đời 1")], [2, true])
    assert.strictEqual((await run("drop", "standing-facts", "2")).code, 0)
    assert.deepStrictEqual(await statuses(data), [[1, "live"]])
  })

  it("refuses what it does not know in words", async () => {
    const data = await withRegister()
    for (const words of [["drop", "standing-facts", "x"], ["rebuild", "bảng-lạ"], ["fly"], []]) {
      const ended = await kheoHere(["projection", ...words, "--data", data])
      assert.strictEqual(ended.code, 2, words.join(" "))
      assert.notInclude(ended.err, "Error")
    }
    alter(
      data,
      `insert into projection (name, version, generation, status, position, lease_owner, lease_until, fence)
      values ('standing-facts', 2, 1, 'building', 0, 'người khác', ${Date.now() + 60_000}, 1)`,
    )
    const held = await kheoHere(["projection", "rebuild", "--data", data])
    assert.deepStrictEqual([held.code, held.err.includes("người khác")], [7, true])
  })
})

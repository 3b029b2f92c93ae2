import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import type BetterSqlite3 from "better-sqlite3"
import { emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

// Only to write what a server would have written.
const Database: typeof BetterSqlite3 = createRequire(import.meta.resolve("@kheo/event-store-sqlite"))("better-sqlite3")

/** A register with one user, and its head. */
const register = async () => {
  const data = join(emptyFolder(), "sổ tay")
  assert.strictEqual((await kheoHere(["user", "add", "Phạm Thị Hòa", "--data", data])).code, 0)
  return data
}

/** What a server that was asked for these paths leaves. */
const writeJournal = (file: string, paths: ReadonlyArray<string>) => {
  const db = new Database(file)
  db.exec("create table reading (number integer primary key, line text not null, hash text not null) strict")
  let hash = ""
  for (const [at, path] of paths.entries()) {
    const line = JSON.stringify({
      number: at + 1,
      at: "",
      by: "key",
      user: "u",
      key: "k",
      operation: "showModel",
      path,
    })
    hash = createHash("sha256").update(`${hash}\n${line}`).digest("hex")
    db.prepare("insert into reading values (?, ?, ?)").run(at + 1, line, hash)
  }
  db.close()
}

const headOf = async (data: string) => {
  const { position, root } = JSON.parse((await kheoHere(["verify", "--json", "--data", data])).out)
  return { position, root }
}

describe("kheo backup and kheo restore", () => {
  it("save a register beside it or elsewhere, and bring it back after more was written", async () => {
    const data = await register()
    const first = await headOf(data)
    const made = await kheoHere(["backup", "--data", data])
    assert.strictEqual(made.code, 0)
    assert.include(made.out, `Đã sao lưu ${first.position} sự kiện`)
    assert.include(made.out, "chép thêm sang USB")
    const elsewhere = join(data, "..", "ổ ngoài")
    const other = JSON.parse((await kheoHere(["backup", "-o", elsewhere, "--json", "--data", data])).out)
    assert.deepInclude(other, { ...first, dropped: [] })
    assert.strictEqual(readdirSync(elsewhere).length, 2)
    assert.strictEqual((await kheoHere(["user", "add", "Người mới", "--data", data])).code, 0)
    const later = await headOf(data)
    assert.isAbove(later.position, first.position)
    const back = await kheoHere(["restore", other.file, "--lang", "en", "--data", data])
    assert.strictEqual(back.code, 0)
    for (const told of [`now holds ${first.position} events`, first.root, later.root, "kheo epoch open --reason"])
      assert.include(back.out, told)
    assert.deepStrictEqual(await headOf(data), first)
    const again = JSON.parse((await kheoHere(["restore", other.file, "--json", "--data", data])).out)
    assert.deepInclude(again, { isShorter: false })
    assert.deepInclude(again.before, first)
    assert.isTrue(existsSync(again.keptAside))
  })

  it("take the access journal along, leave an earlier copy of one that was altered, and put it back", async () => {
    const data = await register()
    const written = join(data, "access-journal.db")
    writeJournal(written, ["/v1/models/1", "/v1/models/2"])
    const made = await kheoHere(["backup", "--json", "--data", data])
    const { file, journal: copied } = JSON.parse(made.out)
    assert.deepInclude(copied, { entries: 2, brokenAt: null })
    const copy = readFileSync(copied.file)
    writeFileSync(written, readFileSync(written).toString("latin1").replace("models/2", "models/3"), "latin1")
    const later = await kheoHere(["backup", "--data", data])
    assert.deepStrictEqual([later.code, readFileSync(copied.file).equals(copy)], [0, true])
    assert.include(later.out, "sai từ dòng 2")
    const doctor = await kheoHere(["doctor", "--data", data])
    assert.strictEqual(doctor.code, 1)
    assert.include(doctor.out, "Nhật ký truy cập đã bị sửa: sai từ dòng 2.")
    rmSync(written)
    assert.include((await kheoHere(["restore", file, "--data", data])).out, "Đã đặt lại nhật ký truy cập.")
    assert.include((await kheoHere(["access-journal", "--data", data])).out, "/v1/models/2")
  })

  it("say what is wrong and touch nothing", async () => {
    const data = await register()
    const first = await headOf(data)
    const garbage = join(data, "..", "rác.db")
    writeFileSync(garbage, "không phải sổ".repeat(100))
    const cases: ReadonlyArray<readonly [ReadonlyArray<string>, number, string]> = [
      [["restore", garbage], 3, "không còn nguyên vẹn"],
      [["restore", join(data, "none.db")], 3, "none.db"],
      [["restore"], 2, "Cách dùng"],
      [["backup", "--keep", "often"], 2, "7/4/12"],
      [["backup", "-o", garbage], 3, "rác.db"],
    ]
    for (const [args, code, words] of cases) {
      const ended = await kheoHere([...args, "--data", data])
      assert.deepStrictEqual([ended.code, ended.out], [code, ""], args.join(" "))
      assert.include(ended.err, words)
    }
    assert.deepStrictEqual(await headOf(data), first)
    const none = await kheoHere(["backup", "--json", "--data", join(data, "none")])
    assert.deepStrictEqual([none.code, JSON.parse(none.out).code], [2, "StoreMissing"])
    rmSync(join(data, "kheo.db"))
    assert.isFalse(existsSync(join(data, "none")))
  })

  it("keep as many as asked", async () => {
    const data = await register()
    const folder = join(data, "backups")
    await kheoHere(["backup", "--data", data])
    const [old = ""] = readdirSync(folder)
    writeFileSync(join(folder, old.replace(/T\d{6}/, "T000000")), "")
    writeFileSync(join(folder, "ghi chú.txt"), "")
    assert.deepInclude(JSON.parse((await kheoHere(["backup", "--keep", "all", "--json", "--data", data])).out), {
      dropped: [],
    })
    const { dropped } = JSON.parse((await kheoHere(["backup", "--keep", "1/1/1", "--json", "--data", data])).out)
    assert.isAbove(dropped.length, 0)
    assert.deepStrictEqual(readdirSync(folder).filter((name) => name.endsWith(".db")).length, 1)
    assert.include(readdirSync(folder), "ghi chú.txt")
  })
})

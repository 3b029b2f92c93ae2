import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { assert, describe, it } from "vitest"
import { checkout, emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const example = join(checkout, "examples/thu-thua-2022")
const year = ["--campaign", "2022", "--deadline", "2022-10-21"]

/** A folder of papers and a register of its own. */
const office = (...papers: ReadonlyArray<string>) => {
  const folder = emptyFolder()
  const inbox = join(folder, "hộp thư")
  mkdirSync(inbox)
  for (const paper of papers) copyFileSync(join(example, paper), join(inbox, basename(paper)))
  const data = join(folder, "sổ")
  const kheo = (...args: ReadonlyArray<string>) => kheoHere([...args, "--data", data, "--as", "an"])
  return { data, folder, inbox, kheo, plan: join(folder, "kế hoạch.json") }
}
const roster = "01-danh-sach-don-vi.xlsx"
const registrations = "02-dang-ky-mo-hinh-2022.xlsx"
/** One of its rows names a model that was never registered. */
const annex = "annexes/02 Xã Mỹ An.xlsx"

describe("kheo import", () => {
  it("plans into a file, applies it once, lists it, undoes it once, and imports again", async () => {
    const { inbox, kheo, plan } = office(roster, registrations)
    const planned = await kheo("import", "plan", inbox, ...year, "-o", plan, "--json")
    assert.strictEqual(planned.code, 0)
    assert.include(planned.err, `kheo import apply ${plan}`)
    assert.strictEqual((await kheo("import", "list")).code, 2)
    assert.strictEqual((await kheo("import", "plan", inbox, ...year, "-o", plan)).code, 2)
    const applied = JSON.parse((await kheo("import", "apply", plan, "--json")).out)
    const { totals } = JSON.parse(planned.out)
    assert.deepStrictEqual(applied.totals, totals)
    assert.strictEqual(totals.create + totals.update + totals.unchanged + totals.reject, totals.rows)
    const again = await kheo("import", "apply", plan)
    assert.deepStrictEqual([again.code, /đã ghi xong/.test(again.out)], [0, true])
    const batch = String(applied.batch).slice(0, 8)
    assert.include((await kheo("import", "list")).out, batch)
    assert.include((await kheo("import", "undo", batch, "--dry-run")).out, "Sẽ lấy lại")
    const unasked = await kheo("import", "undo", batch)
    assert.deepStrictEqual(
      [unasked.code, /Thêm --yes/.test(unasked.err), /Sẽ lấy lại/.test(unasked.out)],
      [2, true, true],
    )
    assert.strictEqual((await kheo("import", "undo", batch, "--yes")).code, 0)
    const twice = await kheo("import", "undo", batch)
    assert.deepStrictEqual([twice.code, /đã được hoàn tác/.test(twice.err)], [7, true])
    assert.strictEqual((await kheo("import", inbox, ...year, "--yes")).code, 0)
  })

  it("tells a plan that no longer holds, and a file that is none, without a trace", async () => {
    const { inbox, kheo, plan } = office(roster, registrations)
    assert.strictEqual((await kheo("import", "plan", inbox, ...year, "-o", plan)).code, 0)
    appendFileSync(join(inbox, registrations), " ")
    const changed = await kheo("import", "apply", plan)
    assert.deepStrictEqual([changed.code, changed.err.includes(registrations)], [3, true])
    const none = await kheo("import", "apply", join(inbox, roster))
    assert.deepStrictEqual([none.code, none.err.includes("không phải tệp kế hoạch")], [3, true])
    writeFileSync(plan, readFileSync(plan, "utf8").replace('"action":"create"', '"action":"unchanged"'))
    assert.include((await kheo("import", "apply", plan)).err, "đã bị sửa")
    assert.strictEqual((await kheo("import", "apply")).code, 2)
  })

  it("writes all or nothing when asked to, and a receipt beside that is not overwritten", async () => {
    const { folder, inbox, kheo } = office(roster, registrations, annex)
    const paper = join(inbox, basename(annex))
    const receipt = join(folder, "biên nhận.json")
    const all = await kheo("import", inbox, ...year, "--atomic", "--yes")
    assert.strictEqual(all.code, 5)
    assert.include(all.out, "không ghi gì")
    assert.strictEqual((await kheo("board", "--campaign", "2022")).code, 2)
    const some = await kheo("import", inbox, ...year, "--yes", "--receipt", receipt, "--json")
    assert.strictEqual(some.code, 6)
    const { rowsTold, totals } = JSON.parse(readFileSync(receipt, "utf8"))
    assert.strictEqual(rowsTold.length, totals.rows)
    for (const row of rowsTold) assert.strictEqual(row.events.length > 0, row.action === "create", JSON.stringify(row))
    assert.include(readFileSync(join(folder, "biên nhận.txt"), "utf8"), "không nhận")
    assert.deepStrictEqual(
      readdirSync(folder).filter((name) => name.startsWith(".")),
      [],
    )
    assert.strictEqual((await kheo("import", paper, ...year, "--yes", "--receipt", receipt)).code, 2)
    assert.strictEqual((await kheo("import", paper, ...year, "--yes", "--receipt", receipt, "--force")).code, 6)
  })

  it("tells programs how far it has come, a line each on standard error", async () => {
    const { inbox, kheo } = office(roster, registrations)
    const { err } = await kheo("import", inbox, ...year, "--yes", "--progress", "json")
    const told = err
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).progress)
    assert.deepStrictEqual([...new Set(told.map(({ phase }) => phase))], ["read", "decide", "write"])
    for (const { done, of } of told) assert.isAtMost(done, of)
    assert.strictEqual((await kheo("import", inbox, ...year, "--progress", "loud")).code, 2)
  })

  it("reads a file that is called like a verb where its path says so", async () => {
    const { folder, inbox, kheo } = office(roster)
    copyFileSync(join(inbox, roster), join(folder, "undo"))
    const before = process.cwd()
    process.chdir(folder)
    try {
      assert.strictEqual((await kheo("import", "./undo", ...year, "--yes")).code, 0)
      assert.strictEqual((await kheo("import", "undo")).code, 2)
    } finally {
      process.chdir(before)
    }
    assert.isTrue(existsSync(join(folder, "undo")))
  })
})

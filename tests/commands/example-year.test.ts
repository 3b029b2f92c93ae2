import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { checkout, emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

interface Manifest {
  readonly campaign: number
  readonly deadline: string
}

/** Every example with expected boards: whatever lies there is held against them. */
const examples = readdirSync(join(checkout, "examples"))
  .map((name) => join(checkout, "examples", name))
  .filter((folder) => existsSync(join(folder, "expected.json")))

const json = (text: string) => JSON.parse(text)

describe.each(examples)("the year in %s", (example) => {
  const data = mkdtempSync(join(tmpdir(), "kheo-year-"))
  const { campaign, deadline }: Manifest = json(readFileSync(join(example, "example.json"), "utf8"))
  const expected = json(readFileSync(join(example, "expected.json"), "utf8"))
  const into = ["--campaign", String(campaign), "--deadline", deadline, "--data", data]
  const events = async () => json((await kheoHere(["history", "--json", "--data", data])).out).events
  let first: { code: number; receipt: ReturnType<typeof json> }

  beforeAll(async () => {
    const ended = await kheoHere(["import", example, ...into, "--yes", "--json"])
    first = { code: ended.code, receipt: json(ended.out) }
  }, 60_000)
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  it("is imported with the rows refused that are expected to be, each with its cell, and ends with 6", async () => {
    const { receipt } = first
    assert.strictEqual(receipt.refused.length, expected.refusedRows.length)
    for (const [index, { title, unit }] of expected.refusedRows.entries()) {
      assert.include(receipt.refused[index].message, title)
      assert.include(receipt.refused[index].message, unit)
      assert.match(receipt.refused[index].cell, /^[A-Z]+\d+$/)
    }
    assert.strictEqual(first.code, expected.refusedRows.length === 0 ? 0 : 6)
    const written = (await events()).filter(({ type }: { type: string }) => type !== "kheo.user.added.v1")
    assert.strictEqual(receipt.events, written.length)
    assert.deepStrictEqual(receipt.skipped.toSorted(), ["example.json", "expected.json", "office.json"])
  })

  it.each<[string]>(expected.boards.map(({ asOf }: { asOf: string }) => [asOf]))(
    "has the expected board on %s",
    async (asOf) => {
      const board = json((await kheoHere(["board", "--json", "--data", data, "--as-of", asOf])).out)
      const { blocks, missing, reported, totals } = board
      const wanted = expected.boards.find((one: { asOf: string }) => one.asOf === asOf)
      assert.deepStrictEqual({ asOf, blocks, totals, reported, missing }, wanted)
      assert.deepStrictEqual(Object.keys(board), [
        "campaign",
        "asOf",
        "knownAt",
        "deadline",
        "position",
        "root",
        "blocks",
        "totals",
        "reported",
        "missing",
      ])
      assert.strictEqual(board.deadline, deadline)
      assert.match(board.root, /^[0-9a-f]{64}$/)
    },
  )

  it("adds nothing when it is imported again, nor when its files have other names", async () => {
    const before = await events()
    const again = json((await kheoHere(["import", example, ...into, "--yes", "--json"])).out)
    assert.strictEqual(again.events, 0)
    const renamed = emptyFolder()
    const files = readdirSync(example, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"))
    for (const [index, name] of files.entries())
      cpSync(join(example, name), join(renamed, `${files.length - index}.xlsx`))
    const other = json((await kheoHere(["import", renamed, ...into, "--yes", "--json"])).out)
    assert.deepStrictEqual([other.events, other.unchanged + other.refused.length], [0, other.rows])
    assert.deepStrictEqual(await events(), before)
  })

  it("bears its source in every event that a row made", async () => {
    for (const { data, type } of await events()) {
      if (/^kheo\.(user|import|campaign)\./.test(type)) continue
      assert.match(data.source.sha256, /^[0-9a-f]{64}$/)
      assert.isTrue(data.source.file.endsWith(".xlsx") && data.source.row > 0)
      assert.match(data.source.cell, /^[A-Z]+\d+$/)
    }
  })

  it("shows every unit, and finds models without marks", async () => {
    const units = json((await kheoHere(["units", "--json", "--data", data])).out).units
    assert.strictEqual(units.length, expected.boards[0].totals.units)
    const { models } = json((await kheoHere(["models", "--json", "--data", data])).out)
    const [some] = models
    const bare = some.title.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")
    const found = json((await kheoHere(["models", bare, "--json", "--data", data])).out).models
    assert.isTrue(found.some(({ id }: { id: string }) => id === some.id))
  })

  it("keeps its deadline until it is extended, and takes nothing once it is closed", async () => {
    const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data, "--json"])
    const year = String(campaign)
    const otherDeadline = await run("import", example, "--campaign", year, "--deadline", `${year}-12-31`, "--yes")
    assert.strictEqual(otherDeadline.code, 2)
    assert.include(otherDeadline.err, `kheo campaign extend ${year}`)
    assert.strictEqual((await run("campaign", "extend", year, "--deadline", `${year}-01-02`)).code, 2)
    const extended = await run("campaign", "extend", year, "--deadline", `${year}-12-30`, "--reason", "mưa lũ")
    assert.deepInclude(json(extended.out), { campaign, deadline: `${year}-12-30`, events: 1 })
    assert.strictEqual((await run("campaign", "close", year)).code, 0)
    const late = await run("campaign", "extend", year, "--deadline", `${year}-12-31`)
    assert.deepStrictEqual([late.code, json(late.out).code], [2, "CampaignIsClosed"])
    assert.strictEqual((await run("campaign", "reopen", year)).code, 2)
    assert.strictEqual((await run("campaign", "reopen", year, "--reason", "còn đơn vị gửi muộn")).code, 0)
  })
})

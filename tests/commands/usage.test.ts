import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { checkout, emptyFolder, kheo } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

describe("a command line that makes no sense", () => {
  it.each([
    [["bord"], "Không có lệnh “bord”"],
    [["board", "--asof", "2022-10-18"], "--asof"],
    [["board", "--as-of"], "Thiếu giá trị sau"],
    [["checkpoint", "-o"], "Thiếu giá trị sau -o. Xem"],
    [["board", "--as-of", "31/02/2022"], "không hiểu “31/02/2022”"],
    [["board", "--campaign", "22"], "năm bốn chữ số"],
    [["import", "--campaign", "2022"], "Thiếu tệp hoặc thư mục"],
    [["import", "x"], "Thiếu --campaign"],
    [["history", "--type", "model.exploded"], "Không có loại sự kiện"],
    [["user", "add"], "Cách dùng"],
    [["board", "--lang", "fr"], "Không có ngôn ngữ"],
    [["--as", "An", "board", "--asof", "2022-10-18"], "Lệnh board không dùng được --asof"],
  ])("%j ends with 2 and says what and what to do, without a trace", async (words, sentence) => {
    const ended = await kheoHere([...words, "--data", emptyFolder()])
    assert.strictEqual(ended.code, 2)
    assert.include(ended.err, sentence)
    assert.strictEqual(ended.out, "")
    assert.notMatch(ended.err, /\n\s+at /)
  })

  it("is told as an object too with --json, in English on demand", async () => {
    const ended = await kheoHere(["board", "--json", "--lang", "en", "--data", emptyFolder()])
    assert.strictEqual(ended.code, 2)
    assert.deepInclude(JSON.parse(ended.out), { ok: false, code: "StoreMissing" })
    assert.include(ended.err, "There is no register")
  })

  it("without a name is the screens, whose options need none (--campaign 2022 was taken for a command 2022)", async () => {
    const data = ["--data", emptyFolder()]
    for (const words of [data, ["--campaign", "2022", "--as-of", "2022-10-18", ...data], ["--as-of=2022-10-18"]]) {
      const ended = await kheo(words)
      assert.deepStrictEqual([ended.code, ended.err, ended.out.includes("Cách dùng")], [0, "", true], words.join(" "))
    }
  })

  it("may have what every command takes before the command's name", async () => {
    const ended = await kheoHere(["--lang", "en", "--json", "board", "--data", emptyFolder()])
    assert.deepInclude(JSON.parse(ended.out), { ok: false, code: "StoreMissing" })
    assert.include(ended.err, "There is no register")
  })

  it("reads a folder without a register without making one", async () => {
    const data = join(emptyFolder(), "none")
    assert.strictEqual((await kheoHere(["units", "--data", data])).code, 2)
    assert.include((await kheoHere(["units", "--data", data])).err, "Chưa có sổ")
  })
})

describe("help", () => {
  it("lists every command in both languages, and each command's options", async () => {
    const [vi, en] = [await kheoHere(["--help"]), await kheoHere(["--help"], { KHEO_LANG: "en" })]
    for (const name of ["board", "units", "models", "history", "import", "campaign", "user", "verify", "serve"]) {
      assert.include(vi.out, `  ${name} `)
      assert.include(en.out, `  ${name} `)
      const own = await kheoHere([name, "--help"])
      assert.deepStrictEqual([own.code, own.out.startsWith(`kheo ${name} – `)], [0, true])
      assert.strictEqual((await kheoHere(["help", name])).out, own.out)
    }
    assert.include(vi.out, "Cách dùng")
    assert.include(en.out, "Usage")
  })
})

describe("an import", () => {
  it("writes nothing on a dry run, nor without --yes when nobody can be asked", async () => {
    const [data, folder] = [emptyFolder(), emptyFolder()]
    writeFileSync(join(folder, "note.json"), "{}")
    const into = ["--campaign", "2022", "--deadline", "2022-10-21", "--data", data, "--json"]
    const dry = await kheoHere(["import", folder, ...into, "--dry-run"])
    assert.deepInclude(JSON.parse(dry.out), { events: 0, dryRun: true, skipped: ["note.json"] })
    assert.strictEqual(dry.code, 0)
    assert.deepStrictEqual(readdirSync(data), [])
    const asked = await kheoHere(["import", folder, ...into])
    assert.strictEqual(asked.code, 0)
    const examples = join(checkout, "examples")
    const year = join(examples, readdirSync(examples)[0] ?? "")
    const unanswered = await kheoHere(["import", year, ...into])
    assert.isAbove(JSON.parse(unanswered.out).events, 0)
    assert.deepStrictEqual([unanswered.code, unanswered.err.includes("--yes")], [2, true])
    assert.deepStrictEqual(readdirSync(data), [])
  })

  it("refuses a file that is no workbook with 3, and one that does not exist", async () => {
    const [data, folder] = [emptyFolder(), emptyFolder()]
    writeFileSync(join(folder, "scan.pdf"), "%PDF-1.7")
    const into = ["--campaign", "2022", "--deadline", "2022-10-21", "--data", data, "--json", "--yes"]
    const ended = await kheoHere(["import", folder, join(folder, "none.xlsx"), ...into])
    assert.strictEqual(ended.code, 3)
    const codes = JSON.parse(ended.out).files.map(({ code }: { code: string }) => code)
    assert.deepStrictEqual(codes, ["IMP-1107", "IMP-1001"])
  })
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { wordText } from "../word-text.ts"
import { checkout } from "./kheo.ts"
import { kheoHere as kheo } from "./kheo-here.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-papers-"))
const example = join(checkout, "examples/thu-thua-2022")
const at = ["--data", join(folder, "data")]
const file = (name: string) => join(folder, name)
const year = ["--campaign", "2022", "--as-of", "2022-10-31"]

beforeAll(async () => {
  const year = ["--campaign", "2022", "--deadline", "2022-10-21", "--yes"]
  const { code, err } = await kheo(["import", example, ...year, ...at])
  assert.strictEqual(code, 6, err)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("kheo list", () => {
  it("tells what the office's settings lack, and makes the list all the same", async () => {
    const made = await kheo(["list", "consolidated", ...year, "--date", "2022-11-01", "-o", file("a.docx"), ...at])
    assert.strictEqual(made.code, 0, made.err)
    for (const part of ["office.name", "office.place", "office.signer ", "office.signerName"])
      assert.include(made.err, `Cấu hình chưa có ${part}`)
    assert.include(made.err, "kheo office set TỆP.json")
    const extract = await kheo(["history", "--model", "M-2022-0008", "-o", file("trích 0.docx"), ...at])
    assert.strictEqual(extract.code, 0, extract.err)
    for (const part of ["office.name", "office.signerName"]) assert.include(extract.err, `Cấu hình chưa có ${part}`)
    assert.strictEqual((await kheo(["office", "set", join(example, "office.json"), ...at])).code, 0)
    const again = await kheo(["list", "consolidated", ...year, "-o", file("a.docx"), "--force", ...at])
    assert.deepStrictEqual([again.code, again.err], [0, ""])
  })

  it("makes the consolidated list, its numbers those of the board, and the next level imports it whole", async () => {
    const args = ["list", "consolidated", ...year, "--date", "2022-11-01", "-o", file("tổng hợp.xlsx"), "--json"]
    const { code, err, out } = await kheo([...args, ...at])
    assert.strictEqual(code, 0, err)
    const told = JSON.parse(out) as Record<"submitted" | "notScalable" | "pending", ReadonlyArray<string>>
    const board = JSON.parse((await kheo(["board", ...year, "--json", ...at])).out) as {
      totals: { models: number; submitted: number; notScalable: number }
    }
    const { models, notScalable, submitted } = board.totals
    assert.deepStrictEqual([told.submitted.length, told.notScalable.length], [submitted, notScalable])
    assert.strictEqual(told.pending.length, models - submitted - notScalable)
    const above = ["--data", file("tỉnh")]
    const roster = join(example, "01-danh-sach-don-vi.xlsx")
    await kheo(["import", roster, "--campaign", "2022", "--deadline", "2022-11-30", "--yes", ...above])
    const came = ["import", file("tổng hợp.xlsx"), "--campaign", "2022", "--infer-registration", "--yes", "--json"]
    const receipt = await kheo([...came, ...above])
    assert.strictEqual(receipt.code, 0, receipt.err)
    const totals = JSON.parse((await kheo(["board", ...year.slice(0, 2), "--json", ...above])).out).totals
    assert.deepInclude(totals, { models: submitted + notScalable, submitted, notScalable })
  })

  it("makes the list of models that can't be scaled out, each with the paper's words", async () => {
    const made = await kheo(["list", "not-scalable", ...year, "-o", file("b.docx"), ...at])
    assert.strictEqual(made.code, 0, made.err)
    const lines = wordText(readFileSync(file("b.docx")))
    assert.include(lines, "Mô hình thực hiện không nhân rộng được")
    assert.include(lines, "(Số liệu đến hết ngày 31/10/2022: 02 mô hình)")
  })

  it("refuses a wording with another number, and writes nothing", async () => {
    const wording = file("lời văn.json")
    writeFileSync(wording, JSON.stringify({ under: "(Có 20 mô hình có kết quả, {notScalable} mô hình khác)" }))
    const args = ["list", "consolidated", ...year, "-o", file("sai.xlsx"), "--wording", wording]
    const { code, err } = await kheo([...args, ...at])
    assert.strictEqual(code, 7)
    assert.include(err, "“20”")
    assert.isFalse(existsSync(file("sai.xlsx")))
    assert.include((await kheo(["list", "consolidated", "--print-wording"])).out, "{submitted}")
  })
})

describe("the other papers", () => {
  it("launch a campaign, with how the year before went and the form for registering", async () => {
    const opened = ["campaign", "open", "2023", "--date", "2023-02-01", "--deadline", "2023-10-20"]
    assert.strictEqual((await kheo([...opened, ...at])).code, 0)
    const days = ["--campaign", "2023", "--as-of", "2023-02-09", "--date", "2023-02-09", "--deadline", "2023-03-31"]
    const { code, err } = await kheo(["letter", "launch", ...days, "-o", file("phát động.docx"), ...at])
    assert.strictEqual(code, 0, err)
    const lines = wordText(readFileSync(file("phát động.docx")))
    assert.isTrue(lines.some((line) => line.startsWith("Năm 2022, có 37 đơn vị đăng ký 56 mô hình")))
    assert.isTrue(lines.some((line) => line.includes("chậm nhất ngày 31/3/2023")))
    assert.include(lines, "Lĩnh vực")
  })

  it("extract the history of one model with the hash of each line", async () => {
    const { code, err } = await kheo(["history", "--model", "M-2022-0008", "-o", file("trích.docx"), ...at])
    assert.strictEqual(code, 0, err)
    const lines = wordText(readFileSync(file("trích.docx")))
    assert.include(lines, "Quá trình của mô hình “Thùng gạo nghĩa tình”")
    assert.include(lines, "Báo cáo kết quả")
    const events = JSON.parse((await kheo(["history", "--model", "M-2022-0008", "--json", ...at])).out) as {
      events: ReadonlyArray<{ position: number }>
    }
    const hashes = lines.filter((line) => /^(?:[0-9a-f]{16} ){3}[0-9a-f]{16}$/u.test(line))
    assert.strictEqual(hashes.length, events.events.length)
    for (const { position } of events.events) assert.include(lines, String(position))
  })

  it("are forms in Word as well", async () => {
    const form = ["annex", "--campaign", "2022", "--unit", "Xã Mỹ An", "-o", file("mẫu.docx")]
    assert.strictEqual((await kheo([...form, ...at])).code, 0)
    assert.include(wordText(readFileSync(file("mẫu.docx"))), "Đơn vị: Xã Mỹ An")
    const all = ["annex", "--campaign", "2022", "--all", file("mẫu"), "--format", "docx"]
    assert.strictEqual((await kheo([...all, ...at])).code, 0)
    assert.strictEqual(readdirSync(file("mẫu")).filter((name) => name.endsWith(".docx")).length, 37)
  })

  it.each([
    [["list", "khen", "-o", "a.xlsx"], "consolidated|not-scalable"],
    [["list", "consolidated", "--campaign", "2022"], "-o TỆP.xlsx"],
    [["list", "consolidated", "--campaign", "2022", "-o", "a.pdf"], ".xlsx hoặc .docx"],
    [["list", "consolidated", "--campaign", "2022", "-o", "a.xlsx", "--pdf"], ".docx"],
    [["list", "consolidated", "--campaign", "2022", "--as-of", "2022-02-01", "-o", "a.xlsx"], "01/02/2022"],
    [["history", "-o", "a.docx"], "--model MÔ-HÌNH"],
    [["history", "--known-at", "5"], "-o TỆP.docx"],
    [["history", "--model", "M-2022-9999", "-o", "a.docx"], "M-2022-9999"],
    [["annex", "--campaign", "2022", "-o", "a.pdf"], "xlsx hoặc docx"],
  ])("%s says what is wrong", async (args, told) => {
    const { code, err } = await kheo([...args, ...at])
    assert.strictEqual(code, 2, err)
    assert.include(err, told)
    assert.isFalse(existsSync(args.at(-1) ?? ""))
  })
})

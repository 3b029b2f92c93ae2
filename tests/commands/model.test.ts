import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { checkout } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const data = mkdtempSync(join(tmpdir(), "kheo-model-"))
const folder = join(checkout, "examples", readdirSync(join(checkout, "examples"))[0] ?? "")
const run = (...words: ReadonlyArray<string>) => kheoHere([...words, "--data", data])
const json = async (...words: ReadonlyArray<string>) => JSON.parse((await run(...words, "--json")).out)
const [first, second] = ["M-2022-0001", "M-2022-0003"]
const paper = ["--date", "20/10/2022"]

beforeAll(async () => {
  await kheoHere(["import", folder, "--campaign", "2022", "--deadline", "2022-10-21", "--data", data, "--yes"])
}, 60_000)
afterAll(() => rmSync(data, { recursive: true, force: true }))

describe("kheo model", () => {
  it("leads one model from its proposal to an award, once, and corrects it", async () => {
    const form = ["--form", "Giấy khen"]
    const award = ["model", "award", first, ...form, "--decision", "12/QĐ", "--authority", "UBND huyện", ...paper]
    assert.strictEqual((await run("model", "propose", first, ...form, ...paper)).code, 0)
    const bare = await run(...award)
    assert.deepStrictEqual([bare.code, bare.err.includes("thiếu tóm tắt thành tích")], [2, true])
    const summed = ["model", "supplement", first, ...form, "--summary", "giảm trộm cắp", ...paper]
    assert.deepStrictEqual([(await json(...summed)).events, (await json(...summed)).events], [1, 0])
    const early = await run(...award)
    assert.deepStrictEqual([early.code, early.err.includes("chưa được thẩm định")], [2, true])
    assert.strictEqual((await run("model", "review", first, ...form, "--verdict", "for", ...paper)).code, 0)
    const { events, position } = await json(...award, "--amount", "1.800.000")
    assert.strictEqual(events, 1)
    assert.strictEqual((await json(...award, "--amount", "1800000")).events, 0)
    const again = await run("model", "propose", first, "--form", "Bằng khen", ...paper)
    assert.include(again.err, "one-achievement-one-award")
    const mended = await run("model", "correct", first, String(position), "decision=13/QĐ", "--reason", "gõ nhầm")
    assert.strictEqual(mended.code, 0)
    const { forms } = await json("awards", "--quota", "Giấy khen=0")
    const own = forms.find(({ form }: { form: string }) => form === "Giấy khen")
    assert.deepInclude(own, { awarded: 1, quota: 0, beyond: 1 })
    assert.deepInclude(own.candidates[0], {
      number: first,
      decision: "13/QĐ",
      amount: 1_800_000,
      missingSummary: false,
    })
  })

  it("registers a model that goes on with another, and shows one story of both", async () => {
    assert.strictEqual((await run("campaign", "open", "2023", "--deadline", "2023-10-20")).code, 0)
    const [unit] = (await json("models", "--campaign", "2022")).models.map(({ unit }: { unit: string }) => unit)
    const said = ["--unit", unit, "--continues", first, "--campaign", "2023", "--date", "2023-02-09"]
    assert.strictEqual((await json("model", "register", "Làm tiếp", ...said)).number, "M-2023-0001")
    const { years } = await json("model", "show", "M-2023-0001")
    assert.deepStrictEqual(
      years.map(({ number }: { number: string }) => number),
      [first, "M-2023-0001"],
    )
    const told = await run("model", "show", first, "--lang", "en")
    assert.include(told.out, "Model registered")
    assert.include(told.out, "Awarded: Giấy khen; 13/QĐ")
  })

  it("tells who took a model over, and who gets the awards", async () => {
    assert.strictEqual(
      (await run("model", "replicate", second, "--outside", "Huyện Tân Trụ", "--people", "120")).code,
      0,
    )
    const { origins } = await json("replication")
    assert.deepInclude(origins[0], { number: second, units: 1, people: 120 })
    const { awards, byBlock } = await json("fairness", "--from", "2022", "--to", "2022")
    assert.strictEqual(awards, 1)
    assert.strictEqual(byBlock[0].awards, 1)
    assert.include((await run("replication")).out, "→ Huyện Tân Trụ")
    assert.include((await run("fairness", "--lang", "en")).out, "Nobody was awarded in more than one campaign.")
  })

  it.each([
    [["model", "frob", first], "Cách dùng"],
    [["fairness", "--from", "2022", "--to", "2019"], "--from 2022 sau --to 2019"],
    [["fairness", "--to", "22"], "--to: không hiểu “22”"],
    [["model", "decline", first, "--form", "giay khen", "--reason", "x"], "kheo model propose"],
    [["model", "award", first, "--form", "Giấy khen"], "cần --decision"],
    [["model", "amend", first, "titel=Tên", "--reason", "x"], "MỤC=GIÁ-TRỊ"],
    [["model", "replicate", first, "--outside", "x", "--people", "nhiều"], "không hiểu số"],
    [["model", "correct", first, "999", "title=x", "--reason", "x"], "không có sự kiện 999"],
    [
      ["model", "override", first, "--rule", "x", "--reason", "x", "--decision", "1", "--by", "x"],
      "award-after-review",
    ],
  ])("%j ends with 2 and says what to do", async (words, sentence) => {
    const ended = await run(...words)
    assert.strictEqual(ended.code, 2)
    assert.include(ended.err, sentence)
    assert.notMatch(ended.err, /\n\s+at /)
  })

  it("drops nothing that was typed: an option or a field that it does not know is refused", async () => {
    const hold = await run("model", "hold", second, "--pending", "complaint", "--reason", "đơn thư", ...paper)
    assert.deepStrictEqual([hold.code, hold.err.includes("không dùng --reason")], [2, true])
    const { years } = await json("model", "show", second)
    const [registration] = years[0].chapters
    const mend = await run("model", "correct", second, `${registration.position}`, "titel=x", "--reason", "gõ nhầm")
    assert.deepStrictEqual([mend.code, mend.err.includes("titel=x")], [2, true])
  })

  it("tells an amendment in words, from what to what", async () => {
    const reason = ["--reason", "theo công văn", ...paper]
    assert.strictEqual((await run("model", "amend", second, "level=huyện", ...reason)).code, 0)
    assert.include((await run("model", "show", second)).out, "nội dung đăng ký: cấp ∅ → “huyện”; theo công văn")
  })

  it("means the same form however the keyboard composes its letters", async () => {
    const form = "Kỷ niệm chương"
    assert.strictEqual((await run("model", "propose", second, "--form", form.normalize("NFD"), ...paper)).code, 0)
    assert.strictEqual((await json("model", "propose", second, "--form", form, ...paper)).events, 0)
  })

  it("registered again in the same words adds nothing and says so", async () => {
    const register = ["model", "register", "Đường hoa", "--unit", "TT-003", "--campaign", "2022", ...paper]
    assert.strictEqual((await run(...register)).code, 0)
    const before = (await json("verify")).position
    const again = await run(...register)
    assert.include(again.err, "đã đăng ký rồi")
    assert.strictEqual((await json("verify")).position, before)
  })

  it("is asked about a day in the newest campaign of that day", async () => {
    assert.strictEqual((await json("models", "--as-of", "2022-12-31")).campaign, 2022)
    assert.strictEqual((await json("models")).campaign, 2023)
    assert.include((await run("models", "không có")).out, "Đã tìm trong đợt 2023")
    assert.strictEqual((await json("awards", "--known-at", "152")).campaign, 2022)
  })
})

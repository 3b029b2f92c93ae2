import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { wordText } from "../word-text.ts"
import { checkout } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-award-papers-"))
const example = join(checkout, "examples/thu-thua-2022")
const kheo = (...args: ReadonlyArray<string>) => kheoHere([...args, "--data", join(folder, "data")])
const days = ["--campaign", "2022", "--as-of", "2022-10-24", "--date", "2022-10-25"]
const after = ["--campaign", "2022", "--as-of", "2022-10-31", "--date", "2022-11-01"]
const textOf = (name: string) => wordText(readFileSync(join(folder, name))).join("\n")
const at = (name: string) => ["-o", join(folder, name)]

const done = async (...args: ReadonlyArray<string>): Promise<string> => {
  const { code, err, out } = await kheo(...args)
  assert.strictEqual(code, 0, `${args.join(" ")}: ${err}`)
  return out
}

beforeAll(async () => {
  const imported = await kheo("import", example, "--campaign", "2022", "--deadline", "2022-10-21", "--yes")
  assert.strictEqual(imported.code, 6, imported.err)
  await done("office", "set", join(example, "office.json"))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("award papers", () => {
  it("propose those who wait, and take a number once the settings have its symbol", async () => {
    const { err, out } = await kheo("awards", "proposal", ...days, ...at("trình.docx"), "--json")
    assert.include(err, "Cấu hình chưa có ký hiệu cho loại văn bản TTr; bản nháp ghi TTr/BCĐ")
    const told = JSON.parse(out) as { number: string; proposed: ReadonlyArray<string> }
    assert.deepStrictEqual([told.number, told.proposed.length], ["01-TTr/BCĐ", 5])
    assert.include(textOf("trình.docx"), "TỜ TRÌNH")
    assert.include(textOf("trình.docx"), "khen thưởng 05 trường hợp, gồm 04 tập thể và 01 cá nhân")
    assert.include(textOf("trình.docx"), "TÓM TẮT THÀNH TÍCH")
    const issuing = ["awards", "proposal", ...days, ...at("01.docx"), "--issue", "--yes", "--json"]
    const unset = await kheo(...issuing)
    assert.notStrictEqual(unset.code, 0)
    assert.include(unset.err, "Chưa có ký hiệu cho loại văn bản “TTr”")
    assert.isFalse(existsSync(join(folder, "01.docx")))
    const symbols = [
      { type: "TTr", symbol: "TTr/BCĐ" },
      { type: "BC", symbol: "BC/BCĐ" },
    ]
    writeFileSync(join(folder, "symbols.json"), JSON.stringify({ symbols }))
    await done("office", "set", join(folder, "symbols.json"))
    const issued = JSON.parse(await done(...issuing)) as { issued: string; sha256: string }
    assert.strictEqual(issued.issued, "01-TTr/BCĐ")
    const bytes = readFileSync(join(folder, "01.docx"))
    assert.strictEqual(issued.sha256, createHash("sha256").update(bytes).digest("hex"))
    assert.notInclude(textOf("01.docx"), "DỰ THẢO")
    assert.include((await kheo(...issuing, "--force")).err, "đã ban hành: số 01-TTr/BCĐ")
  })

  it("are lists and certificates of those who were awarded, in calling order", async () => {
    const none = await kheo("awards", "certificates", ...days, ...at("khen.docx"))
    assert.strictEqual(none.code, 2)
    assert.include(none.err, "chưa có quyết định khen thưởng nào trong sổ")
    assert.isFalse(existsSync(join(folder, "khen.docx")))
    await done("awards", "list", ...days, ...at("dự kiến.docx"))
    assert.include(textOf("dự kiến.docx"), "DỰ KIẾN – chưa có quyết định khen thưởng")
    const { forms } = JSON.parse(await done("awards", "--campaign", "2022", "--json")) as {
      forms: ReadonlyArray<{ candidates: ReadonlyArray<{ number: string; form: string }> }>
    }
    for (const { form, number } of forms.flatMap(({ candidates }) => candidates).slice(0, 2)) {
      await done("model", "review", number, "--form", form, "--verdict", "for", "--date", "2022-10-25")
      const decision = ["--decision", "1525/QĐ-UBND", "--authority", "Chủ tịch UBND huyện", "--date", "2022-10-27"]
      await done("model", "award", number, "--form", form, ...decision)
    }
    await done("awards", "list", ...after, ...at("khen thưởng.docx"))
    assert.include(textOf("khen thưởng.docx"), "Kèm theo Quyết định số 1525/QĐ-UBND, ngày 27/10/2022 của Chủ tịch UBND")
    await done("awards", "certificates", ...after, ...at("khen.docx"), "--per-unit", join(folder, "khen"))
    assert.include(textOf("khen.docx"), "Phạm Quốc Thắng")
    assert.deepStrictEqual(readdirSync(join(folder, "khen")).toSorted(), [
      "Giấy khen - Phạm Quốc Thắng - M-2022-0025.docx",
      "Giấy khen - Xã Nhị Thành - M-2022-0014.docx",
    ])
  })
})

describe("the year's report", () => {
  it("tells the board's numbers and is refused where its wording tells another", async () => {
    const board = JSON.parse(await done("board", "--campaign", "2022", "--as-of", "2022-10-31", "--json")) as {
      totals: { units: number; reports: number; models: number }
    }
    await done("report", "year", ...after, ...at("năm.docx"))
    const { models, reports, units } = board.totals
    assert.include(textOf("năm.docx"), `có ${units} cơ quan, đơn vị tham gia`)
    assert.include(textOf("năm.docx"), `đăng ký ${models} mô hình`)
    assert.include(textOf("năm.docx"), `${reports} đơn vị gửi báo cáo`)
    const wording = join(folder, "lời.json")
    writeFileSync(wording, JSON.stringify({ lead: `Năm {year} có ${units + 1} cơ quan, đơn vị tham gia.` }))
    const wrong = await kheo("report", "year", ...after, ...at("sai.docx"), "--wording", wording)
    assert.strictEqual(wrong.code, 7)
    assert.include(wrong.err, `Văn bản ghi “${units + 1}”, danh sách “Đơn vị” có ${units}`)
    assert.isFalse(existsSync(join(folder, "sai.docx")))
    const issued = await done("report", "year", ...after, ...at("01-BC.docx"), "--issue", "--yes", "--json")
    assert.strictEqual((JSON.parse(issued) as { issued: string }).issued, "01-BC/BCĐ")
  })

  it("goes with the agenda and the awarded into the conference's papers", async () => {
    await done("report", "conference", ...after, ...at("hội nghị.docx"))
    const text = textOf("hội nghị.docx")
    for (const part of [
      "CHƯƠNG TRÌNH",
      "BÁO CÁO TÓM TẮT",
      "DANH SÁCH KHEN THƯỞNG",
      "Công bố quyết định và trao khen thưởng",
    ])
      assert.include(text, part)
    const wording = join(folder, "lời hội nghị.json")
    const lines = {
      strengths: ["- Ưu điểm: Phong trào lan tỏa."],
      limits: ["- Hạn chế: Có {models} mô hình, 999 chậm."],
    }
    const worded = (own: object, name: string) => {
      writeFileSync(wording, JSON.stringify(own))
      return kheo("report", "conference", ...after, ...at(name), "--wording", wording)
    }
    const wrong = await worded(lines, "sai hội nghị.docx")
    assert.strictEqual(wrong.code, 7)
    assert.include(wrong.err, "“999”")
    assert.strictEqual((await worded({ strengths: lines.strengths }, "hội nghị 2.docx")).code, 0)
    assert.include(textOf("hội nghị 2.docx"), "Phong trào lan tỏa")
    const printed = JSON.parse(await done("report", "conference", "--print-wording")) as object
    assert.containsAllKeys(printed, ["items", "reportTitle", "lead", "strengths", "tasks"])
    assert.strictEqual((await worded(printed, "hội nghị 3.docx")).code, 0)
    const before = ["--campaign", "2022", "--as-of", "2021-12-31"]
    const unopened = await kheo("report", "year", ...before, ...at("sớm.docx"))
    assert.strictEqual(unopened.code, 2)
    assert.include(unopened.err, "đợt thi đua 2022 chưa mở")
    const other = await kheo("awards", "nothing", ...after, ...at("x.docx"))
    assert.include(other.err, "kheo awards proposal|list|certificates")
  })
})

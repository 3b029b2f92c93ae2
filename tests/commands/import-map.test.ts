import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { emptyFolder } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"
import { workbookIn } from "./workbook.ts"

const json = (text: string) => JSON.parse(text)

describe("a table of an unknown shape", () => {
  it("is shown column by column, named once, and read by that profile from then on", async () => {
    const [folder, data] = [emptyFolder(), emptyFolder()]
    const roster = await workbookIn(folder, "don vi.xlsx", [
      ["Tên đơn vị", "Khối"],
      ["Xã Cầu Dừa", "Khối xã"],
    ])
    const odd = await workbookIn(folder, "Mẫu lạ.xlsx", [
      ["XÃ CẦU DỪA", "ngày 11 tháng 10 năm 2022"],
      ["Thứ tự", "Việc làm hay", "Được gì"],
      [1, "Lúa sạch", "Tăng 10%"],
    ])
    const into = ["--campaign", "2022", "--data", data, "--json"]
    assert.strictEqual((await kheoHere(["import", roster, ...into, "--deadline", "2022-10-21", "--yes"])).code, 0)

    const seen = await kheoHere(["import", "map", odd, "--data", data, "--json"])
    assert.strictEqual(seen.code, 0)
    assert.deepInclude(json(seen.out), { header: { from: 2, to: 2 }, kind: null, saved: null })
    assert.deepInclude(json(seen.out).columns[1], { column: "B", heading: "Việc làm hay", example: "Lúa sạch" })
    const lacking = await kheoHere(["import", "map", odd, "--map", "C=results", "--data", data])
    assert.strictEqual(lacking.code, 4)
    const wrong = await kheoHere(["import", "map", odd, "--map", "Q=results", "--data", data])
    assert.strictEqual(wrong.code, 2)
    assert.include(wrong.err, "Q")

    const named = await kheoHere(["import", "map", odd, "--map", "B=title,Được gì=kết quả", "--data", data, "--json"])
    assert.strictEqual(named.code, 0)
    const { profile, path } = json(named.out).saved
    assert.deepStrictEqual([profile, path], ["mau-la", join(data, "profiles", "mau-la.json")])

    const read = await kheoHere(["import", odd, ...into, "--yes", "--infer-registration"])
    assert.strictEqual(read.code, 0)
    const receipt = json(read.out)
    assert.deepInclude(receipt.files[0].sheets[0], { kind: "results", rows: 1, profile: "mau-la" })
    assert.deepStrictEqual(
      receipt.warnings.map(({ code }: { code: string }) => code),
      ["IMP-2306"],
    )

    const unknown = await workbookIn(folder, "Mẫu lạ 2.xlsx", [
      ["XÃ CẦU DỪA", "ngày 11 tháng 10 năm 2022"],
      ["Thứ tự", "Việc làm hay", "Được gì"],
      [1, "Chưa đăng ký", "Tăng 10%"],
    ])
    const [plan, answers] = [join(folder, "ke-hoach.json"), join(folder, "tra-lai")]
    assert.strictEqual((await kheoHere(["import", "plan", unknown, ...into, "-o", plan])).code, 0)

    writeFileSync(path, readFileSync(path, "utf8").replace('"version": 1', '"version": 9'))
    const newer = await kheoHere(["import", odd, ...into, "--yes"])
    assert.strictEqual(newer.code, 4)
    assert.deepInclude(json(newer.out).warnings[0], { file: "profiles/mau-la.json", code: "IMP-2010" })
    assert.strictEqual((await kheoHere(["import", odd, ...into, "--profile", "mau-la", "--yes"])).code, 2)

    // A plan knows how its files were read, whatever became of the profile since.
    await kheoHere(["import", "apply", plan, "--data", data, "--annotated", answers])
    assert.deepStrictEqual(readdirSync(answers), ["Mẫu lạ 2_loi.xlsx"])
  }, 60_000)
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import exceljs from "exceljs"
import { afterAll, beforeAll } from "vitest"
import { fillForm, formTexts, openedForm } from "../filled-form.ts"
import { checkout, emptyFolder } from "./kheo.ts"
import { kheoHere as kheo } from "./kheo-here.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-annex-"))
const data = join(folder, "data")
const example = join(checkout, "examples/thu-thua-2022")
const at = ["--data", data]
const importing = (...args: ReadonlyArray<string>) =>
  kheo(["import", ...args, "--campaign", "2022", "--json", "--yes", ...at])

beforeAll(async () => {
  const { code, err } = await kheo([
    "import",
    example,
    "--campaign",
    "2022",
    "--deadline",
    "2022-10-21",
    "--yes",
    ...at,
  ])
  assert.strictEqual(code, 6, err)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("a unit's form", () => {
  it("is filled in with its models, and what comes back reports on them under whatever name", async () => {
    const form = join(folder, "mẫu.xlsx")
    const made = await kheo(["annex", "--campaign", "2022", "--unit", "Xã Bình An", "-o", form, "--json", ...at])
    assert.strictEqual(made.code, 0, made.err)
    const { files } = JSON.parse(made.out) as { files: ReadonlyArray<{ unit: string; kind: string; models: number }> }
    assert.deepInclude(files[0], { unit: "Xã Bình An", kind: "annex" })
    const models = files[0]?.models ?? 0
    assert.isAbove(models, 0)
    const rows = await formTexts(form)
    const first = rows.findIndex(([ordinal]) => ordinal === "1") + 1
    assert.deepStrictEqual(
      rows.slice(first - 1, first - 1 + models).map(([, , unit]) => unit),
      Array(models).fill("Xã Bình An"),
    )

    const blank = JSON.parse((await importing(form)).out) as { events: number; rows: number }
    assert.deepInclude(blank, { events: 0, rows: 0 })

    const back = join(folder, "gửi lại.xlsx")
    const cells = Array.from({ length: models }, (_, index) => [
      [`F${first + index}`, "Đã làm xong"],
      [`C${first + index}`, "UBND xã B.An"],
      [`B${first + index}`, `Tên mới ${index}`],
    ]).flat()
    await fillForm(form, back, Object.fromEntries(cells))
    const { code, out } = await importing(back)
    assert.strictEqual(code, 0, out)
    const board = JSON.parse((await kheo(["units", "--campaign", "2022", "--json", ...at])).out) as {
      units: ReadonlyArray<{ name: string; submitted: number; models: number }>
    }
    assert.deepInclude(
      board.units.find(({ name }) => name === "Xã Bình An"),
      { models, submitted: models },
    )
    assert.strictEqual((JSON.parse((await importing(back)).out) as { events: number }).events, 0)
  })

  it("is made for each unit of the campaign, never over a file that is there", async () => {
    const all = join(folder, "tất cả")
    const made = await kheo(["annex", "--campaign", "2022", "--all", all, ...at])
    assert.strictEqual(made.code, 0, made.err)
    const names = readdirSync(all)
    assert.isAbove(names.length, 30)
    assert.isTrue(names.every((name) => name.endsWith(".xlsx")))
    const first = join(all, names[0] ?? "")
    writeFileSync(first, "của tôi")
    const again = await kheo(["annex", "--campaign", "2022", "--all", all, ...at])
    assert.deepStrictEqual([again.code, readFileSync(first, "utf8")], [2, "của tôi"])
    assert.include(again.err, "--force")
    const one = ["annex", "--campaign", "2022", "-o", first, ...at]
    assert.deepStrictEqual([(await kheo(one)).code, (await kheo([...one, "--force"])).code], [2, 0])
    assert.notStrictEqual(readFileSync(first, "utf8"), "của tôi")
  })
})

describe("a blank form", () => {
  it("of every kind is made where nothing is registered yet, and nothing on it is data", async () => {
    const nowhere = join(emptyFolder(), "none")
    const forms = join(folder, "mẫu trống")
    for (const kind of ["annex", "roster", "registration", "conferences", "proposals"]) {
      const form = join(forms, `${kind}.xlsx`)
      const { code, err } = await kheo(["annex", "--campaign", "2026", "--kind", kind, "-o", form, "--data", nowhere])
      assert.strictEqual(code, 0, err)
    }
    const read = await kheo([
      "import",
      forms,
      "--campaign",
      "2026",
      "--deadline",
      "2026-10-21",
      "--dry-run",
      "--json",
      ...at,
    ])
    const { files, rows, warnings } = JSON.parse(read.out) as {
      files: ReadonlyArray<{ sheets: ReadonlyArray<{ kind: string }> }>
      rows: number
      warnings: ReadonlyArray<{ readonly code: string }>
    }
    assert.deepStrictEqual(
      files.map(({ sheets }) => sheets.map(({ kind }) => kind)),
      [["results"], ["conference"], ["proposal"], ["registration"], ["roster"]],
    )
    assert.deepStrictEqual([rows, warnings.map(({ code }) => code)], [0, files.map(() => "IMP-2013")])
    assert.isFalse(existsSync(nowhere))
  })
})

describe("the command", () => {
  it.each([
    [["annex", "--campaign", "2022"], "-o"],
    [["annex", "--campaign", "2022", "-o", "a.xlsx", "--all", "b"], "--all"],
    [["annex", "--campaign", "2022", "-o", "a.xlsx", "--kind", "thư"], "registration"],
    [["annex", "--campaign", "2022", "-o", "a.xlsx", "--unit", "Xã Không Có"], "Xã Không Có"],
    [["annex", "--campaign", "2031", "--all", "b"], "2031"],
  ])("%s says what is wrong", async (args, told) => {
    const { code, err } = await kheo([...args, ...at])
    assert.strictEqual(code, 2, err)
    assert.include(err, told)
    assert.notMatch(err, /\bat .*:\d+:\d+/)
    assert.isFalse(existsSync("a.xlsx"))
  })

  it("tells of a place that can't be written, and leaves nothing behind", async () => {
    writeFileSync(join(folder, "tệp"), "")
    const { code, err } = await kheo(["annex", "--campaign", "2022", "-o", join(folder, "tệp", "a.xlsx"), ...at])
    assert.strictEqual(code, 2)
    assert.include(err, "a.xlsx")
    assert.deepStrictEqual(
      readdirSync(folder).filter((name) => name.endsWith(".tmp")),
      [],
    )
  })
})

describe("import --annotated", () => {
  it("writes what goes back beside nothing that is there, and the same can be imported", async () => {
    const back = join(folder, "trả lại")
    const first = await kheo([
      "import",
      join(example, "annexes"),
      "--campaign",
      "2022",
      "--dry-run",
      "--annotated",
      back,
      ...at,
    ])
    assert.strictEqual(first.code, 6)
    const names = readdirSync(back)
    assert.include(names, "02 Xã Mỹ An_loi.xlsx")
    const workbook = await openedForm(join(back, "02 Xã Mỹ An_loi.xlsx"))
    assert.include(
      workbook.worksheets.map(({ name }) => name),
      "Tóm tắt",
    )
    const again = await importing(back, "--annotated", back)
    const { events, refused, rows, unchanged } = JSON.parse(again.out) as Record<string, number> & {
      refused: ReadonlyArray<object>
    }
    assert.deepStrictEqual([again.code, events, refused.length, unchanged], [6, 0, 1, (rows ?? 0) - 1])
    assert.isAbove(readdirSync(back).length, names.length)
  })

  it("goes with a plan and with its application, and says which rows were not written yet", async () => {
    const [plan, back] = [join(folder, "kế hoạch.json"), join(folder, "trả lại sau")]
    const list = join(folder, "đăng ký thêm.xlsx")
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet("Đăng ký").addRows([
      ["STT", "Tên mô hình", "Đơn vị"],
      [1, "Vườn rau sạch", "Xã Bình An"],
      [2, "Tổ tự quản", "Xã Bin An"],
    ])
    writeFileSync(list, new Uint8Array(await workbook.xlsx.writeBuffer()))
    const states = async (name: string) =>
      (await formTexts(join(back, name))).map(([state]) => state).filter((state) => state !== "")
    const planned = await kheo(["import", "plan", list, "--campaign", "2022", "-o", plan, "--annotated", back, ...at])
    assert.strictEqual(planned.code, 0, planned.err)
    assert.deepStrictEqual(await states("đăng ký thêm_loi.xlsx"), ["Trạng thái", "Đọc được, chưa ghi", "KHÔNG NHẬN"])
    const applied = await kheo(["import", "apply", plan, "--annotated", back, ...at])
    assert.strictEqual(applied.code, 6, applied.err)
    assert.deepStrictEqual(await states("đăng ký thêm_loi-2.xlsx"), ["Trạng thái", "Đã nhận", "KHÔNG NHẬN"])
    const offered = (await openedForm(join(back, "đăng ký thêm_loi-2.xlsx"))).getWorksheet("DM")?.getCell("B1").value
    assert.strictEqual(offered, "Xã Bình An")
  })

  it("is not written into the folder that is watched", async () => {
    const inside = join(folder, "trả lại nữa")
    const { code, err } = await kheo(["import", "--watch", folder, "--campaign", "2022", "--annotated", inside, ...at])
    assert.deepStrictEqual([code, err.includes("--annotated"), existsSync(inside)], [2, true, false])
  })

  it("names one file only for one, and none that is there", async () => {
    const many = await kheo(["import", example, "--campaign", "2022", ...at, "--annotated", join(folder, "một.xlsx")])
    assert.deepStrictEqual([many.code, many.err.includes("--annotated")], [2, true])
    const source = join(folder, "gửi lại.xlsx")
    const over = await importing(source, "--annotated", source)
    assert.deepStrictEqual([over.code, over.err.includes(source)], [2, true])
  })
})

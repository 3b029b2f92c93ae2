import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { fillForm, formTexts } from "../filled-form.ts"
import { importedExample, kheo } from "./example-data.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-forms-"))
let register: ReturnType<typeof importedExample> | undefined
const kinds = ["annex", "roster", "registration", "conferences", "proposals"]
const unit = "Xã Bình An"

const run = (...args: ReadonlyArray<string>) => {
  const [node = "", ...words] = kheo(...args, "--data", register?.data ?? "", "--campaign", "2022")
  const { status, stderr, stdout } = spawnSync(node, words, { encoding: "utf8" })
  return { status, stdout, stderr }
}

/** Opens files in LibreOffice, with settings of its own, and saves them as another kind into a folder. */
const converted = (to: string, into: string, ...files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const out = join(folder, into)
  mkdirSync(out, { recursive: true })
  const home = `-env:UserInstallation=file://${join(folder, "office")}`
  const { status, stderr } = spawnSync("soffice", [home, "--headless", "--convert-to", to, "--outdir", out, ...files], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  })
  assert.strictEqual(status, 0, stderr)
  assert.strictEqual(readdirSync(out).length, files.length)
  return files.map((file) => join(out, basename(file).replace(/\.\w+$/, `.${to}`)))
}

const pages = (pdf: string): ReadonlyArray<string> =>
  spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).stdout.split("\f").slice(0, -1)

const form = (kind: string) => join(folder, `${kind}.xlsx`)

beforeAll(() => {
  register = importedExample()
  for (const kind of kinds) assert.strictEqual(run("annex", "--kind", kind, "--unit", unit, "-o", form(kind)).status, 0)
}, 120_000)
afterAll(() => {
  register?.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe("a form opened in LibreOffice", () => {
  it("prints on A4 on its side, with its header on every page of the table", () => {
    const headings: Readonly<Record<string, string>> = {
      annex: "Tên mô hình",
      roster: "Mã đơn vị",
      registration: "Lĩnh vực",
      conferences: "Ngày tổ chức hội nghị tổng kết",
      proposals: "Tóm tắt thành tích",
    }
    for (const pdf of converted("pdf", "pdf", ...kinds.map(form))) {
      const kind = basename(pdf, ".pdf")
      const own = pages(pdf)
      const guide = own.findIndex((page) => page.includes("HƯỚNG DẪN GHI MẪU"))
      assert.isAbove(guide, 0, kind)
      for (const page of own.slice(0, guide)) assert.include(page, headings[kind] ?? "none", kind)
      assert.include(own[0] ?? "", "ĐẢNG CỘNG SẢN VIỆT NAM")
      assert.notInclude(own.join(""), "kheo")
      const { stdout } = spawnSync("pdfinfo", [pdf], { encoding: "utf8" })
      assert.match(stdout, /Page size: +84[12](\.\d+)? x 59[56](\.\d+)? pts/, kind)
    }
    assert.isAbove(pages(join(folder, "pdf", "roster.pdf")).length, 2)
  })

  it("holds after saving what it held before, cell by cell", async () => {
    for (const saved of converted("xlsx", "saved", ...kinds.map(form)))
      assert.deepStrictEqual(
        trimmed(await formTexts(saved)),
        trimmed(await formTexts(join(folder, basename(saved)))),
        saved,
      )
  })

  it("is known again when it was filled in and saved there, whatever the names on it became", async () => {
    const rows = await formTexts(form("annex"))
    const first = rows.findIndex(([ordinal]) => ordinal === "1") + 1
    const filledIn = join(folder, "ghi.xlsx")
    const hostile = '=HYPERLINK("http://vidu.vn";"bấm")'
    await fillForm(form("annex"), filledIn, {
      [`B${first}`]: "- Xây dựng tên khác",
      [`C${first}`]: "UBND xã B.An",
      [`F${first}`]: hostile,
    })
    const [saved = ""] = converted("xlsx", "ghi", filledIn)
    const others = [...converted("ods", "ghi ods", filledIn), ...converted("xls", "ghi xls", filledIn)]
    assert.strictEqual((await formTexts(saved))[first - 1]?.[5], hostile)
    const { status, stdout } = run("import", saved, "--yes", "--json")
    const { refused, warnings } = JSON.parse(stdout) as {
      refused: ReadonlyArray<object>
      warnings: ReadonlyArray<{ code: string }>
    }
    assert.deepStrictEqual([status, refused], [0, []])
    assert.include(
      warnings.map(({ code }) => code),
      "IMP-2309",
    )
    const { models } = JSON.parse(run("models", "--json", "Xây dựng tên khác").stdout) as {
      models: ReadonlyArray<{ title: string; outcome: string }>
    }
    assert.deepInclude(models[0], { title: "- Xây dựng tên khác", outcome: "submitted" })
    for (const other of others)
      assert.deepInclude(
        JSON.parse(run("import", other, "--yes", "--json").stdout),
        { events: 0, rows: 1, unchanged: 1 },
        other,
      )
  })
})

describe("what goes back to a unit, opened in LibreOffice", () => {
  it("prints, and comes in again without writing anything twice", () => {
    const back = join(folder, "trả lại")
    assert.strictEqual(
      run("import", join("examples", "thu-thua-2022", "annexes"), "--dry-run", "--annotated", back).status,
      6,
    )
    const files = readdirSync(back).map((name) => join(back, name))
    assert.isAbove(files.length, 0)
    for (const pdf of converted("pdf", "trả lại pdf", ...files)) assert.include(pages(pdf).join(""), "Trạng thái")
    for (const saved of converted("xlsx", "trả lại lưu", ...files)) {
      const { stdout } = run("import", saved, "--yes", "--json")
      assert.strictEqual((JSON.parse(stdout) as { events: number }).events, 0, saved)
    }
  })
})

/** Without the empty cells and rows at the end, of which programs keep as many as they like. */
const trimmed = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<ReadonlyArray<string>> =>
  rows
    .map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1))
    .slice(0, rows.findLastIndex((row) => row.some((text) => text !== "")) + 1)

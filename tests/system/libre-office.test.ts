import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import exceljs from "exceljs"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { exampleFolder, exampleJson, importedExample, kheo } from "./example-data.ts"
import { LibreOffice, type Target } from "./libre-office.ts"

const { campaign, deadline } = exampleJson("example.json")
const office = new LibreOffice()
const folder = mkdtempSync(join(tmpdir(), "kheo-converted-"))
let register: ReturnType<typeof importedExample>
beforeAll(() => {
  register = importedExample()
})
afterAll(() => {
  register.remove()
  office.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** What an import of a folder would do. */
const rehearsed = (path: string, data: string) => {
  const args = ["--campaign", String(campaign), "--deadline", deadline, "--data", data, "--dry-run", "--json"]
  const [node = "", ...rest] = kheo("import", path, ...args)
  const { stderr, stdout } = spawnSync(node, rest, { encoding: "utf8" })
  assert.notStrictEqual(stdout, "", stderr)
  return JSON.parse(stdout)
}

describe("the example's papers", () => {
  for (const target of ["xlsx", "xls", "ods", "docx"] satisfies ReadonlyArray<Target>)
    it(`saved by LibreOffice as .${target} say nothing new`, () => {
      const to = join(folder, target)
      office.convert(exampleFolder, target, to)
      const { events, files, refused, rows, unchanged } = rehearsed(to, register.data)
      const before = rehearsed(exampleFolder, register.data)
      assert.strictEqual(files.length, before.files.length)
      assert.deepStrictEqual([events, rows, unchanged], [0, before.rows, before.unchanged])
      assert.strictEqual(refused.length, before.refused.length)
    }, 120_000)
})

describe("an old workbook", () => {
  it("in .VnTime, with hidden rows and sheets, merges and real dates, is read alike as .xlsx, .xls and .ods", async () => {
    const from = join(folder, "old")
    mkdirSync(from)
    await oldWorkbook(join(from, "a.xlsx"))
    const read = (["xlsx", "xls", "ods"] as const).map((target) => {
      const to = join(folder, `old-${target}`)
      if (target !== "xlsx") office.convert(from, target, to)
      const { files, refused, rows, warnings } = rehearsed(target === "xlsx" ? from : to, register.data)
      const told = ({ cell, code, message, sheet }: Record<string, string>) => [sheet, cell, code, message]
      return { rows, sheets: files[0].sheets, refused: refused.map(told), warnings: warnings.map(told) }
    })
    const [plain, xls, ods] = read
    assert.strictEqual(plain?.rows, 4)
    assert.deepStrictEqual(
      plain?.warnings
        .map((told: ReadonlyArray<string>) => told.slice(0, 3))
        .filter((told: ReadonlyArray<string>) => told[2] === "IMP-1310"),
      [
        ["Đăng ký", "A4", "IMP-1310"],
        ["Hội nghị", "A2", "IMP-1310"],
      ],
    )
    assert.include(JSON.stringify(plain?.warnings), "TCVN3")
    assert.deepStrictEqual(xls, plain)
    assert.deepStrictEqual(ods, plain)
  }, 120_000)
})

const oldWorkbook = async (path: string): Promise<void> => {
  const workbook = new exceljs.Workbook()
  const models = workbook.addWorksheet("Đăng ký")
  models.addRows([
    ["Danh s¸ch ®¨ng ký m« h×nh n¨m 2022"],
    ["STT", "Tªn ®¬n vÞ", "Tªn m« h×nh"],
    [1, "X· Mü An", "§­êng hoa n«ng th«n"],
    [2, "X· Mü An", "Tæ phô n÷ tiÕt kiÖm"],
    [3, "X· Mü L¹c", "TiÕng loa an ninh"],
  ])
  models.eachRow((row) => row.eachCell((cell) => (cell.font = { name: ".VnTime" })))
  models.mergeCells("A1:C1")
  models.mergeCells("B3:B4")
  models.getRow(4).hidden = true
  const meetings = workbook.addWorksheet("Hội nghị", { state: "hidden" })
  meetings.addRows([
    ["Tên đơn vị", "Ngày tổ chức hội nghị"],
    ["Xã Mỹ An", new Date(Date.UTC(2022, 9, 14))],
  ])
  meetings.getCell("B2").numFmt = "dd/mm/yyyy"
  await workbook.xlsx.writeFile(path)
}

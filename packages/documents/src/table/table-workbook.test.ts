import { assert, describe, it } from "@effect/vitest"
import exceljs from "exceljs"
import { tableWorkbook } from "./index.ts"
import type { TableCell } from "./table.ts"

const table = {
  title: "Mô hình 2022: [thử]",
  columns: [{ name: "Tên" }, { name: "Số", width: 8 }, { name: "Có" }],
  source: [["Vị trí", "120"]],
} as const

const bytesOf = async (rows: Iterable<ReadonlyArray<TableCell>>): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of tableWorkbook(table, rows)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

describe("a table as a workbook", () => {
  it("keeps every text as the text that it was, numbers as numbers, and says its source", async () => {
    const rows = [
      ['=HYPERLINK("http://x")', 3, true],
      ["- Xây dựng\n<b>&amp;</b> _x0041_ \u001b", 0.5, false],
      ["  08 ", null, null],
      ["", -1, null],
    ] as const
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load((await bytesOf(rows)).buffer)
    const [sheet, about] = workbook.worksheets
    const read = [2, 3, 4, 5].map((row) => [1, 2, 3].map((column) => sheet?.getCell(row, column).value ?? null))
    assert.deepStrictEqual(read[0], [rows[0][0], 3, true])
    // As the format spells it: this reader, unlike Excel, leaves that as it is where a text stands in its own cell.
    assert.deepStrictEqual(read[1], ["- Xây dựng\n<b>&amp;</b> _x005F_x0041_ _x001B_", 0.5, false])
    assert.deepStrictEqual(read.slice(2), [
      ["  08 ", null, null],
      [null, -1, null],
    ])
    assert.strictEqual(sheet?.getCell(2, 1).type, exceljs.ValueType.String)
    assert.strictEqual(sheet?.getCell(2, 1).numFmt, "@")
    assert.strictEqual(sheet?.getCell(1, 1).value, "Tên")
    assert.strictEqual(about?.getCell(1, 2).value, "120")
  })

  it("is made a few hundred rows at a time, and is the same bytes again", async () => {
    let asked = 0
    function* rows() {
      for (let number = 0; number < 5_000; number++) {
        asked = number
        // Numbers that follow no rule, so that deflating holds nothing back.
        yield [`Mô hình ${Math.sin(number)} ${Math.cos(number)}`, number, null]
      }
    }
    const made: Array<number> = []
    for await (const chunk of tableWorkbook(table, rows())) if (chunk.length > 1_000) made.push(asked)
    assert.isAbove(new Set(made).size, 3)
    assert.isBelow(made[0] ?? 5_000, 2_000)
    assert.deepStrictEqual(await bytesOf(rows()), await bytesOf(rows()))
  })
})

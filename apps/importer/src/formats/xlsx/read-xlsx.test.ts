import { assert, describe, it } from "@effect/vitest"
import { excelDate } from "@kheo/vietnamese"
import { cellsOf, reopened } from "./workbook.samples.ts"

const day = new Date(Date.UTC(2022, 9, 14))

describe("a date cell", () => {
  it("is the day that it shows, wherever the computer stands, and with a time too", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = day
      sheet.getCell("A1").numFmt = "dd/mm/yyyy"
      sheet.getCell("A2").value = new Date(Date.UTC(2022, 9, 14, 23, 59))
      sheet.getCell("A2").numFmt = "dd/mm/yyyy hh:mm"
    })
    for (const address of ["A1", "A2"])
      assert.strictEqual(excelDate(cells.get(address)?.serial ?? 0), "2022-10-14", address)
  })

  it("is the same day in a workbook that counts from 1904", async () => {
    const [grid] = await reopened((sheet, workbook) => {
      workbook.properties.date1904 = true
      sheet.getCell("A1").value = day
      sheet.getCell("A1").numFmt = "dd/mm/yyyy"
    })
    assert.isTrue(grid?.date1904)
    assert.strictEqual(excelDate(grid?.rows[0]?.cells[0]?.serial ?? 0, true), "2022-10-14")
  })

  it("is none when its format only writes a word after a number, which stays a number", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = 15
      sheet.getCell("A1").numFmt = String.raw`0\ \h\ộ\ \d\â\n`
    })
    assert.deepInclude(cells.get("A1"), { text: "15 hộ dân", number: 15 })
    assert.isUndefined(cells.get("A1")?.serial)
  })

  it("that shows a month only is the month, not its first day", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = new Date(Date.UTC(2022, 9, 1))
      sheet.getCell("A1").numFmt = "mmm-yy"
    })
    assert.deepStrictEqual(cells.get("A1"), { address: "A1", column: 1, text: "10/2022", font: "Calibri" })
  })
})

describe("a cell's text", () => {
  it("is what a formula came to, and nothing where nobody computed it", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = { formula: "CONCAT(B1,C1)", result: "Tiếng loa an ninh" }
      sheet.getCell("A2").value = { formula: "1+2", result: 3 }
      sheet.getCell("A3").value = { formula: "DATE(2022,10,14)", result: day }
      sheet.getCell("A3").numFmt = "dd/mm/yyyy"
      sheet.getCell("A4").value = { formula: "B9" }
    })
    assert.strictEqual(cells.get("A1")?.text, "Tiếng loa an ninh")
    assert.deepInclude(cells.get("A2"), { text: "3", number: 3 })
    assert.strictEqual(excelDate(cells.get("A3")?.serial ?? 0), "2022-10-14")
    assert.isFalse(cells.has("A4"))
  })

  it("joins the runs of a rich text and shows a link by its words", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = { richText: [{ text: "Xã " }, { font: { bold: true }, text: "Mỹ An" }] }
      sheet.getCell("A2").value = { text: "Xã Mỹ Lạc", hyperlink: "https://example.com" }
    })
    assert.strictEqual(cells.get("A1")?.text, "Xã Mỹ An")
    assert.strictEqual(cells.get("A2")?.text, "Xã Mỹ Lạc")
  })

  it("of an error is the error and says so, typed or computed", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = { error: "#REF!" }
      sheet.getCell("A2").value = { formula: "1/0", result: { error: "#DIV/0!" } }
      sheet.getCell("A3").value = "#1 của huyện"
    })
    assert.deepInclude(cells.get("A1"), { text: "#REF!", error: true })
    assert.deepInclude(cells.get("A2"), { text: "#DIV/0!", error: true })
    assert.isUndefined(cells.get("A3")?.error)
  })

  it("is shared by merged cells, each naming the first", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = { richText: [{ text: "Khối xã" }] }
      sheet.mergeCells("A1:B2")
    })
    assert.isUndefined(cells.get("A1")?.master)
    for (const address of ["B1", "A2", "B2"])
      assert.deepInclude(cells.get(address), { text: "Khối xã", master: "A1" }, address)
  })

  it("of blanks is nothing, and a row of blanks is no row", async () => {
    const [grid] = await reopened((sheet) => {
      sheet.getCell("A1").value = "  \u00a0 "
      sheet.getCell("C3").value = true
    })
    assert.deepStrictEqual(grid?.rows, [
      { row: 3, hidden: false, cells: [{ address: "C3", column: 3, text: "TRUE", font: "Calibri" }] },
    ])
  })
})

describe("what is hidden", () => {
  it("is read and flagged, rows and sheets", async () => {
    const [first, second] = await reopened((sheet, workbook) => {
      sheet.getCell("A1").value = "thấy"
      sheet.getCell("A2").value = "ẩn"
      sheet.getRow(2).hidden = true
      workbook.addWorksheet("Ẩn", { state: "hidden" }).getCell("A1").value = "ẩn"
    })
    assert.deepStrictEqual([first?.hidden, second?.hidden], [false, true])
    assert.deepStrictEqual(
      first?.rows.map(({ hidden }) => hidden),
      [false, true],
    )
  })
})

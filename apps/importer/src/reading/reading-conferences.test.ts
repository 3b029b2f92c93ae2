import { assert, describe, it } from "@effect/vitest"
import { readSheet } from "./read-sheet.ts"
import { claims, refusals, sheetOf } from "./sheet.samples.ts"
import { reopened } from "../formats/xlsx/workbook.samples.ts"

const columns = ["STT", "Tên đơn vị", "Ngày tổ chức hội nghị tổng kết"]
const dated = (date: string | number) => [columns, ["1", "Xã Mỹ An", date]]

describe("a conference's day", () => {
  it("is read as people write it, and from a date cell", () => {
    const dates = ["14/10/2022", "14-10-22", "14.10.2022", "ngày 14 tháng 10 năm 2022", "2022-10-14", 44_848, 44_848.75]
    for (const date of dates) assert.strictEqual(claims("conference", dated(date))[0]?.date, "2022-10-14", `${date}`)
  })

  it("in a workbook that counts from 1904 is the day that it shows", () => {
    const [row] = sheetOf(dated(44_848 - 1_462), { date1904: true }).rows
    assert(row !== undefined && "claim" in row && row.claim.kind === "conference")
    assert.strictEqual(row.claim.date, "2022-10-14")
  })

  it("that no calendar has, or that is no day, is refused at its cell", () => {
    for (const date of ["31/02/2022", "10/2022", "sáng thứ sáu", "14/10", "14/10/2022 và 15/10/2022", "44848", 60])
      assert.deepStrictEqual(refusals(dated(date)), [["C2", "IMP-2105"]], `${date}`)
  })

  it("is never made up: a row without one is refused at the empty cell", () => {
    assert.deepStrictEqual(refusals(dated("")), [["C2", "IMP-2101"]])
    assert.deepStrictEqual(refusals([columns, ["1", "", "14/10/2022"]]), [["B2", "IMP-2101"]])
  })

  it("is not the first of a month when the cell shows a month only", async () => {
    const [grid] = await reopened((sheet) => {
      sheet.addRow(columns)
      sheet.addRow([1, "Xã Mỹ An", new Date(Date.UTC(2022, 9, 1))]).getCell(3).numFmt = "mm/yyyy"
    })
    assert(grid !== undefined)
    const [row] = readSheet(grid, { file: "a.xlsx", sha256: "ab" }, 2022)?.rows ?? []
    assert(row !== undefined && "refused" in row)
    assert.deepInclude(row.refused, { cell: "C2", code: "IMP-2105", params: { text: "10/2022" } })
  })
})

import { assert, it } from "@effect/vitest"
import { letterheadDate } from "./letterhead-date.ts"
import { paperDate, paperDateInWords, paperMonth } from "./paper-date.ts"
import { parseDate } from "./parse-date.ts"

it("dates of papers have a zero before days below 10 and months below 3", () => {
  assert.strictEqual(paperDateInWords("2022-10-19"), "ngày 19 tháng 10 năm 2022")
  assert.strictEqual(paperDateInWords("2022-02-09"), "ngày 09 tháng 02 năm 2022")
  assert.strictEqual(paperDate("2022-07-21"), "21/7/2022")
  assert.strictEqual(paperDate("2022-02-09"), "09/02/2022")
  assert.strictEqual(paperMonth("2022-10-21"), "10/2022")
  assert.strictEqual(paperMonth("2026-03-01"), "3/2026")
  assert.strictEqual(paperMonth("2026-02-01"), "02/2026")
})

it("are read again as the days that they are", () => {
  for (const date of ["2022-01-01", "2022-02-09", "2022-03-31", "2022-10-19", "2024-02-29"]) {
    assert.deepStrictEqual(letterheadDate(paperDateInWords(date)), { kind: "dated", date })
    assert.include(JSON.stringify(parseDate(paperDate(date))), date)
  }
})

import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { excelDate } from "./excel-date.ts"
import { letterheadDate } from "./letterhead-date.ts"
import { formatLocalDate, isLocalDate, localDate } from "./local-date.ts"
import { parseDate } from "./parse-date.ts"
import { anyCodePoints, joined } from "./samples.ts"

const day = Schema.Struct({
  year: Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2999 })),
  month: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 })),
  day: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 31 })),
})

describe("localDate", () => {
  it("has exactly the days the calendar has", () => {
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
    for (const year of [1900, 2000, 2022, 2024, 2100, 2999]) {
      for (const month of upTo(12)) {
        for (const day of upTo(31)) {
          const real = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
          const date = localDate(year, month, day)
          assert.strictEqual(date !== undefined && isLocalDate(date), real)
        }
      }
    }
  })

  it("refuses what is no day", () => {
    assert.isUndefined(localDate(1899, 12, 31))
    assert.isUndefined(localDate(3000, 1, 1))
    assert.isUndefined(localDate(2022, 1.5, 1))
    assert.isUndefined(localDate(2100, 2, 29))
    for (const text of ["2022-02-29", "2022-2-01", "2022-10-19\n", "19/10/2022", "20222-1-01", ""]) {
      assert.isFalse(isLocalDate(text))
    }
  })
})

describe("parseDate", () => {
  it("reads a day, day first", () => {
    for (const text of [
      "19/10/2022",
      "19.10.2022",
      "19-10-2022",
      "19/10/22",
      "2022-10-19",
      "ngày 19 tháng 10 năm 2022",
      "Ngày 19/10/2022",
      "19/10/2022.",
      "Sáng 19/10/2022",
      "Thứ Tư, 19/10/2022",
      "8h00 ngày 19/10/2022",
      "7 giờ 30 phút, sáng thứ 4, ngày 19 tháng 10 năm 2022;",
      " NGÀY 19\u00A0tháng 10\nnăm 2022 ".normalize("NFD"),
    ]) {
      assert.deepStrictEqual(parseDate(text), { precision: "day", date: "2022-10-19" })
    }
    assert.deepStrictEqual(parseDate("9/2/22"), { precision: "day", date: "2022-02-09" })
  })

  it("reads a month", () => {
    for (const text of ["tháng 3/2022", "tháng 03 năm 2022", "3/2022", "T3/2022", "03-2022", "Tháng 3-2022"]) {
      assert.deepStrictEqual(parseDate(text), { precision: "month", month: "2022-03" })
    }
  })

  it("refuses impossible days and texts with other words", () => {
    for (const text of [
      "31/02/2022",
      "10/19/2022",
      "13/2022",
      "10/22",
      "19/10-2022",
      "từ 19/10/2022",
      "Sáng 19/10/2022 và 20/10/2022",
      "Sáng 19-20/10/2022",
      "8h00",
      "19/10/2022 đến nay",
      "năm 2022",
      "2022",
      "19/10/1822",
      "",
    ]) {
      assert.isUndefined(parseDate(text), text)
    }
  })

  it.prop("reads back what formatLocalDate writes", [day], ([{ year, month, day }]) => {
    const date = localDate(year, month, day)
    if (date === undefined) return
    assert.deepStrictEqual(parseDate(formatLocalDate(date)), { precision: "day", date })
    assert.deepStrictEqual(parseDate(date), { precision: "day", date })
    assert.deepStrictEqual(parseDate(`ngày ${day} tháng ${month} năm ${year}`), { precision: "day", date })
    assert.deepStrictEqual(letterheadDate(`Thủ Thừa, ngày ${day} tháng ${month} năm ${year}`), { kind: "dated", date })
  })
})

describe("excelDate", () => {
  it("agrees with Excel on both sides of the day it invented", () => {
    assert.strictEqual(excelDate(1), "1900-01-01")
    assert.strictEqual(excelDate(59), "1900-02-28")
    assert.isUndefined(excelDate(60))
    assert.strictEqual(excelDate(61), "1900-03-01")
    assert.strictEqual(excelDate(25_569), "1970-01-01")
    assert.strictEqual(excelDate(44_845), "2022-10-11")
    assert.strictEqual(excelDate(44_845.999), "2022-10-11")
    assert.strictEqual(excelDate(60, true), "1904-03-01")
    assert.strictEqual(excelDate(44_845 - 1462, true), "2022-10-11")
  })

  it("refuses what is no serial", () => {
    for (const serial of [0, 0.9, -1, NaN, Infinity, 1e9]) assert.isUndefined(excelDate(serial))
  })
})

describe("letterheadDate", () => {
  it("finds the date of a letter inside its line", () => {
    for (const text of ["Thủ Thừa, ngày 17 tháng 10 năm 2022", "Số: 12-BC/BDV   NGÀY 17 THÁNG 10 NĂM 2022"]) {
      assert.deepStrictEqual(letterheadDate(text), { kind: "dated", date: "2022-10-17" })
    }
  })

  it("finds it in figures where a place goes before it and nothing else stands in the line", () => {
    const line = "Số: 12-BC/ĐU\nMỹ An, ngày 15/10/2022"
    for (const text of [line, line.normalize("NFD"), "Thủ Thừa, ngày 15-10-2022."])
      assert.deepStrictEqual(letterheadDate(text), { kind: "dated", date: "2022-10-15" })
    assert.strictEqual(letterheadDate("Mỹ An, ngày 31/02/2022")?.kind, "impossible")
    for (const text of ["Công văn số 51, ngày 15/10/2022", "Mỹ An, ngày 15/10/2022 đã họp", "họp ngày 15/10/2022"])
      assert.isUndefined(letterheadDate(text), text)
  })

  it("knows a date that waits for the pen", () => {
    const blank = (text: string) => letterheadDate(text.normalize("NFD"))
    assert.deepStrictEqual(blank("ngày      tháng 10 năm 2022"), { kind: "blank", year: 2022, month: 10 })
    assert.deepStrictEqual(blank("ngày ... tháng ... năm 2022"), { kind: "blank", year: 2022 })
    assert.deepStrictEqual(blank("Thủ Thừa, ngày tháng năm 2022"), { kind: "blank", year: 2022 })
    assert.deepStrictEqual(blank("ngày ___ tháng … năm 20…"), { kind: "blank" })
    assert.deepStrictEqual(blank("Thủ Thừa, ngày   tháng   năm"), { kind: "blank" })
    assert.deepStrictEqual(blank("ngày 17 tháng ... năm 2022"), { kind: "blank", year: 2022 })
  })

  it("gives the words of an impossible date", () => {
    assert.deepStrictEqual(letterheadDate("Tân An, ngày 31 tháng 02 năm 2022"), {
      kind: "impossible",
      text: "ngày 31 tháng 02 năm 2022",
    })
    assert.strictEqual(letterheadDate("ngày ... tháng 13 năm 2022")?.kind, "impossible")
  })

  it("finds none elsewhere", () => {
    for (const text of [
      "Thủ Thừa",
      "Ngày tháng năm sinh",
      "hằngngày 17 tháng 10 năm 2022",
      "tháng 10 năm 2022",
      "ngày 17/10/2022",
      "",
    ]) {
      assert.isUndefined(letterheadDate(text))
    }
  })
})

it.prop("no text makes a date parser throw", [anyCodePoints, Schema.String], ([points, text]) => {
  for (const any of [joined(points), text, `ngày ${text} tháng ${joined(points)} năm 2022`]) {
    const parsed = parseDate(any)
    if (parsed?.precision === "day") assert.isTrue(isLocalDate(parsed.date))
    const letterhead = letterheadDate(any)
    if (letterhead?.kind === "dated") assert.isTrue(isLocalDate(letterhead.date))
  }
})

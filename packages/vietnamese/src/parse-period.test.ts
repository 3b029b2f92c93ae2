import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { parsePeriod } from "./parse-period.ts"
import { anyCodePoints, joined } from "./samples.ts"

const brief = (text: string, year?: number) => {
  const { from, open, to } = parsePeriod(text, year)
  return `${from?.value ?? "?"}..${to?.value ?? (open === true ? "" : "=")}`
}

describe("parsePeriod", () => {
  it.each([
    ["Từ tháng 3/2022, tại ấp 2, xã Mỹ An", "2022-03.."],
    ["3/2022 đến nay", "2022-03.."],
    ["từ tháng 02 đến tháng 10 năm 2022", "2022-02..2022-10"],
    ["01-10/2022", "2022-01..2022-10"],
    ["12/3/2022", "2022-03-12..="],
    ["từ 12.3.22 đến 15.3.22", "2022-03-12..2022-03-15"],
    ["ngày 19 tháng 10 năm 2022", "2022-10-19..="],
    ["quý I/2022", "2022-Q1..="],
    ["Quý 1-2022", "2022-Q1..="],
    ["Quý II đến quý IV năm 2022", "2022-Q2..2022-Q4"],
    ["6 tháng đầu năm 2022", "2022-H1..="],
    ["6 tháng cuối năm 2022", "2022-H2..="],
    ["cả năm 2022", "2022..="],
    ["Năm 2022", "2022..="],
    ["từ năm 2022 trở đi", "2022.."],
    ["T3/2022", "2022-03..="],
    ["ấp 2, xã Mỹ An", "?..="],
    ["10/22", "?..="],
  ])("reads “%s” as %s", (text, expected) => {
    assert.strictEqual(brief(text), expected)
    assert.strictEqual(brief(text.normalize("NFD")), expected)
  })

  it("keeps how exact it is, and the words", () => {
    const { from, place, words } = parsePeriod("Từ tháng 3/2022,\ntại ấp 2, xã Mỹ An.")
    assert.deepStrictEqual(from, { precision: "month", value: "2022-03" })
    assert.strictEqual(place, "ấp 2, xã Mỹ An")
    assert.strictEqual(words, "Từ tháng 3/2022,\ntại ấp 2, xã Mỹ An.")
    assert.strictEqual(parsePeriod("quý II/2022").from?.precision, "quarter")
    assert.strictEqual(parsePeriod("6 tháng đầu năm 2022").from?.precision, "half")
  })

  it("takes the given year only where none is written, and says so", () => {
    assert.deepInclude(parsePeriod("Quý II", 2022), {
      from: { precision: "quarter", value: "2022-Q2" },
      assumedYear: true,
    })
    assert.strictEqual(brief("tháng 3", 2022), "2022-03..=")
    assert.strictEqual(brief("cả năm", 2022), "2022..=")
    assert.isUndefined(parsePeriod("tháng 3/2021", 2022).assumedYear)
    assert.isUndefined(parsePeriod("Quý II").from)
  })

  it("tells a day that no calendar has, and reads nothing into it", () => {
    for (const text of ["31/02/2022", "từ 1/3/2022 đến 31/4/2022", "tháng 13/2022", "quý 5/2022"]) {
      const { from, impossible, to } = parsePeriod(text)
      assert.deepStrictEqual([from, to], [undefined, undefined], text)
      assert.isString(impossible, text)
    }
    assert.strictEqual(parsePeriod("từ 1/3/2022 đến 31/4/2022").impossible, "31/4/2022")
  })

  const month = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 }))
  it.prop(
    "reads any month of any year in each way of writing it",
    [month, Schema.Int.check(Schema.isBetween({ minimum: 1990, maximum: 2090 }))],
    ([month, year]) => {
      const expected = `${year}-${String(month).padStart(2, "0")}`
      for (const text of [
        `${month}/${year}`,
        `tháng ${month} năm ${year}`,
        `T${month}/${year}`,
        `Từ tháng ${month}-${year}, ở ấp 3`,
      ])
        assert.strictEqual(parsePeriod(text).from?.value, expected, text)
    },
  )

  it.prop("never fails, and keeps the words", [anyCodePoints], ([points]) => {
    const text = joined(points)
    assert.strictEqual(parsePeriod(text).words, text.trim())
  })
})

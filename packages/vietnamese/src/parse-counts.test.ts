import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { formatNumber } from "./format-number.ts"
import { parseCounts } from "./parse-counts.ts"
import { anyCodePoints, joined } from "./samples.ts"

const read = (text: string): ReadonlyArray<string> =>
  parseCounts(text).map(
    ({ value, of, unit, about }) => `${about === true ? "~" : ""}${value}${of === undefined ? "" : `/${of}`} ${unit}`,
  )

describe("parseCounts", () => {
  for (const [text, counts] of Object.entries({
    "08 đơn vị, 240 người": ["8 đơn vị", "240 người"],
    "1.250 kg": ["1250 kg"],
    "4,7 km": ["4.7 km"],
    "15 hộ/60 khẩu": ["15 hộ", "60 khẩu"],
    "03/05 ấp": ["3/5 ấp"],
    "67/82 hộ": ["67/82 hộ"],
    "trên 200 lượt người": ["~200 lượt người"],
    "gần 1.000 người": ["~1000 người"],
    "1,5 tỷ đồng": ["1.5 tỷ đồng"],
    "94,6% hồ sơ": ["94.6 %"],
    "432.000.000 đồng": ["432000000 đồng"],
    "5 triệu đồng/hộ": ["5 triệu đồng/hộ"],
    "46 người tham gia": ["46 người"],
    "220 hộ tham gia": ["220 hộ"],
    "30 hội viên phụ nữ đã đăng ký": ["30 hội viên phụ nữ"],
    "10-15 hộ": ["~15 hộ"],
    "08 ĐƠN VỊ\n120 NGƯỜI": ["8 ĐƠN VỊ", "120 NGƯỜI"],
    "15 hộ\ncán bộ": ["15 hộ"],
    "240người": ["240 người"],
    "15 hộ ấp 3 xã Mỹ An": ["15 hộ"],
    "15 hộ nghèo năm 2022": ["15 hộ nghèo"],
    "2 ấp 15 hộ": ["2 ấp", "15 hộ"],
    "Năm 2022, 15 hộ dân": ["15 hộ dân"],
    "làm đường 3 km bê tông, đường 30/4 dài 500m": ["3 km bê tông", "500 m"],
    "mỗi tháng 15 suất quà": ["15 suất quà"],
    "tổng số 240 người": ["240 người"],
    "T3/2022 có 240 người": ["240 người"],
    "sau Covid-19, 15 hộ": ["15 hộ"],
    "2021-2025 đạt 95%": ["95 %"],
  })) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepStrictEqual(read(text), counts)
      assert.deepStrictEqual(read(text.normalize("NFD")), counts)
    })
  }

  it("reads no count where there is none", () => {
    for (const text of [
      "",
      "-",
      "/",
      "Không",
      "240",
      "ấp 3",
      "ấp 3 xã Mỹ Thạnh",
      "tổ dân phố 12 phường 3",
      "tháng 10/2022",
      "19/10/2022",
      "ngày 19 tháng 10 năm 2022",
      "từ tháng 02 đến tháng 10 năm 2022",
      "6 tháng đầu năm 2022",
      "năm 2022 tỷ lệ hộ nghèo giảm",
      "Số 51 -CV/BCĐ theo Nghị quyết 25-NQ/TW",
      "Quốc lộ 62B",
      "0987654321 anh Ba",
      "1. Tuyên truyền",
      "Covid-19 người dân",
      "năm 2022 hộ nghèo giảm",
      "mạng 4G",
      "2022/10/19 hộ",
    ]) {
      assert.deepStrictEqual(read(text), [], text)
    }
  })

  it("keeps the words it read", () => {
    assert.deepStrictEqual(
      parseCounts("Có trên  200\u00A0lượt người, 03/05 ấp").map(({ raw }) => raw),
      ["trên 200 lượt người", "03/05 ấp"],
    )
  })

  it.prop(
    "reads back what formatNumber writes",
    [Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9_999_999_999 }))],
    ([hundredths]) => {
      const value = hundredths / 100
      assert.deepStrictEqual(parseCounts(`${formatNumber(value)} kg`), [
        { value, unit: "kg", raw: `${formatNumber(value)} kg` },
      ])
    },
  )

  it.prop("stays within the text, whatever it is", [anyCodePoints, Schema.String], ([points, plain]) => {
    const text = `${joined(points)} 15 ${plain} trên 3/5 ${joined(points)}`
    const counts = parseCounts(text)
    assert.isAtMost(counts.length, text.length)
    for (const { value, unit, raw } of counts) {
      assert.isTrue(Number.isFinite(value) && value >= 0)
      assert.isTrue(unit !== "" && raw.endsWith(unit.slice(-1)))
    }
  })

  it("takes linear time and reads no further than 32,768 characters", () => {
    for (const unit of [
      "1",
      "1.",
      "1/",
      "1-",
      "a-",
      "a/",
      "1 hộ ",
      "trên ",
      "2022-",
      "1 a b c d e f g ",
      "\u0301",
      "1 ấp ",
    ]) {
      const started = Date.now()
      parseCounts(unit.repeat(200_000))
      assert.isBelow(Date.now() - started, 1_000, JSON.stringify(unit))
    }
    assert.deepStrictEqual(parseCounts(`${" ".repeat(32_768)}15 hộ`), [])
  })
})

describe("formatNumber", () => {
  it("writes numbers the Vietnamese way", () => {
    assert.strictEqual(formatNumber(1234.5), "1.234,5")
    assert.strictEqual(formatNumber(0.1 + 0.2), "0,3")
    assert.strictEqual(formatNumber(-1_250_000), "-1.250.000")
  })

  const icu = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3, signDisplay: "negative" })
  it.prop("writes whole numbers as ICU does", [Schema.Int, Schema.Int], ([small, any]) => {
    for (const value of [small, any, small * 1_000, any * 1_000_003, -0, Number.MAX_SAFE_INTEGER])
      assert.strictEqual(formatNumber(value), icu.format(value))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { parsePeriod } from "@kheo/vietnamese"
import { reopened } from "../formats/xlsx/workbook.samples.ts"
import { scalingWords } from "./not-scalable.ts"
import { readSheet } from "./read-sheet.ts"
import { claims, file, refusals, sheetOf } from "./sheet.samples.ts"

const columns = ["STT", "Tên mô hình", "Đơn vị", "Thời gian, địa điểm", "Kết quả thực hiện", "Kết quả nhân rộng"]
const row = (when: string, replication: string, results = "Tốt") => [
  columns,
  ["1", "Tiếng loa an ninh", "Xã Mỹ An", when, results, replication],
]
const warned = (rows: ReturnType<typeof row>) => sheetOf(rows).warnings.map(({ cell, code }) => `${cell} ${code}`)

describe("a period and its place", () => {
  it("are kept as they were written, and read as exactly as that", () => {
    const [claim] = claims("results", row("Từ tháng 3/2022, tại ấp 2, xã Mỹ An", ""))
    const words = claim?.account.periodAndPlace ?? ""
    assert.strictEqual(words, "Từ tháng 3/2022, tại ấp 2, xã Mỹ An")
    assert.deepStrictEqual(parsePeriod(words), {
      from: { precision: "month", value: "2022-03" },
      open: true,
      place: "ấp 2, xã Mỹ An",
      words,
    })
    assert.deepInclude(parsePeriod("3/2022 đến nay"), { from: { precision: "month", value: "2022-03" }, open: true })
  })

  it("with a day that no calendar has are kept with a warning", () => {
    assert.deepStrictEqual(warned(row("31/02/2022", "")), ["D2 IMP-2119"])
    assert.strictEqual(claims("results", row("31/02/2022", ""))[0]?.account.periodAndPlace, "31/02/2022")
    assert.deepStrictEqual(warned(row("28/02/2022", "")), [])
  })
})

describe("counts", () => {
  it("keep their number, their noun and the words", () => {
    const [claim] = claims("results", row("", "08 đơn vị, 1.200 lượt người tham gia"))
    assert.strictEqual(claim?.account.replication, "08 đơn vị, 1.200 lượt người tham gia")
    assert.deepStrictEqual(claim?.account.replicationCounts, [
      { value: 8, unit: "đơn vị" },
      { value: 1200, unit: "lượt người" },
    ])
  })

  it("in a cell whose format adds a word are numbers and no days", async () => {
    const [grid] = await reopened((sheet) => {
      sheet.addRow(columns)
      sheet.addRow([1, "Tiếng loa", "Xã Mỹ An", "", "Tốt", 15]).getCell(6).numFmt = String.raw`0\ \h\ộ`
    })
    assert(grid !== undefined)
    const [read] = readSheet(grid, file, 2022)?.rows ?? []
    assert(read !== undefined && "claim" in read && read.claim.kind === "results")
    assert.strictEqual(read.claim.account.replication, "15 hộ")
    assert.deepStrictEqual(read.claim.account.replicationCounts, [{ value: 15, unit: "hộ" }])
  })
})

describe("words about scaling out", () => {
  it.each([
    ["không nhân rộng được", "impossible"],
    ["Ko nhân rộng được", "impossible"],
    ["k thể nhân rộng", "impossible"],
    ["không nhân được rộng", "impossible"],
    ["không đủ điều kiện nhân rộng", "impossible"],
    ["Đã thử 2 ấp; không thể nhân rộng", "impossible"],
    ["không nhân rộng", "unclear"],
    ["nếu không nhân rộng được thì dừng", "unclear"],
    ["không nhân rộng được nhiều", "unclear"],
    ["không phải là không thể nhân rộng", "unclear"],
    ["chưa nhân rộng", undefined],
    ["-", undefined],
    ["không ngừng nhân rộng", undefined],
    ["không chỉ nhân rộng trong xã", undefined],
    ["khó nhân rộng", undefined],
    ["không", undefined],
  ] as const)("“%s” are %s", (text, expected) => {
    assert.strictEqual(scalingWords(text), expected)
    assert.strictEqual(scalingWords(text.normalize("NFD")), expected)
  })

  it("that are unclear are read as results, and flagged", () => {
    assert.isUndefined(claims("results", row("", "không nhân rộng"))[0]?.notScalable)
    assert.deepStrictEqual(warned(row("", "không nhân rộng")), ["F2 IMP-2120"])
    for (const text of ["chưa nhân rộng", "-", "không ngừng nhân rộng", "không chỉ nhân rộng"])
      assert.deepStrictEqual([warned(row("", text)), claims("results", row("", text))[0]?.notScalable], [[], undefined])
  })

  it("that contradict the counts beside them refuse the row", () => {
    assert.deepStrictEqual(refusals(row("", "05 đơn vị, không nhân rộng được")), [["F2", "IMP-2109"]])
  })

  it("and praise never ask for an award", () => {
    assert.strictEqual(sheetOf(row("", "03 ấp", "Xuất sắc, đề nghị khen thưởng")).kind, "results")
  })
})

describe("a cell of several", () => {
  it("models is a row of each, what is numbered alike shared out", () => {
    const rows = row("Quý I", "chung", "1. Tốt\n2. Khá")
    const two = [columns, rows[1]?.with(1, "1. Tiếng loa\n2. Thùng gạo") ?? []]
    assert.deepStrictEqual(
      claims("results", two).map(({ account, title }) => [title.text, account.results, account.replication]),
      [
        ["Tiếng loa", "Tốt", "chung"],
        ["Thùng gạo", "Khá", "chung"],
      ],
    )
    assert.deepStrictEqual(
      sheetOf(two).warnings.map(({ code }) => code),
      ["IMP-2118"],
    )
    const unclear = [columns, rows[1]?.with(1, "Tiếng loa an ninh; Thùng gạo") ?? []]
    assert.deepStrictEqual(refusals(unclear), [["B2", "IMP-2111"]])
    assert.strictEqual((sheetOf(unclear).rows[0] as { unit?: { text: string } }).unit?.text, "Xã Mỹ An")
  })

  it("people is one model of them all", () => {
    const rows = [
      ["Tên mô hình", "Đơn vị", "Cá nhân", "Lĩnh vực"],
      ["Tiếng loa", "Xã Mỹ An", "Ông Lê Văn Tám, bà Ngô Thị Sáu", ""],
    ]
    assert.deepStrictEqual(
      claims("registration", rows).map(({ person }) => person),
      ["Lê Văn Tám, Ngô Thị Sáu"],
    )
    assert.deepStrictEqual(
      sheetOf(rows).warnings.map(({ cell, code }) => `${cell} ${code}`),
      ["C2 IMP-2116"],
    )
  })

  it("ditto marks with nothing above them is refused where it stands", () => {
    assert.deepStrictEqual(refusals(row("", "nt")), [["F2", "IMP-2115"]])
  })
})

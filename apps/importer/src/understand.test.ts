import { assert, describe, it } from "@effect/vitest"
import { sentence } from "./issue/issue.ts"
import { gridOf, type Rows } from "./layout/grid.samples.ts"
import { exitCode } from "./receipt.ts"
import { type LayoutOptions } from "./understand.ts"
import { filesOf } from "./understand.samples.ts"
import type { Grid } from "./formats/grid.ts"

const columns = ["STT", "Tên mô hình", "Đơn vị", "Kết quả thực hiện"]
const row = (title: string, results: string) => ["1", title, "Xã Mỹ An", results]
const sheet = (name: string, rows: Rows, hidden = false) => gridOf(rows, { sheet: name, hidden })

const read = (grids: ReadonlyArray<Grid>, layout: LayoutOptions = {}) => {
  const { files, sheets, warnings } = filesOf({ "a.xlsx": grids }, layout)
  const [file] = files
  assert(file !== undefined)
  const { problem } = file
  if (problem !== undefined)
    for (const language of ["vi", "en"] as const)
      assert.notMatch(sentence(problem.code, problem.params, language), /[{}]|undefined/)
  return {
    problem: problem?.code,
    exit: exitCode({ files, refused: [], atomic: false }),
    sheets: sheets.map((one) => [one.sheet, one.rows.length]),
    warned: warnings.map(({ cell, code }) => `${cell} ${code}`),
  }
}

describe("the sheets of a file", () => {
  it("are all read where each is of another block, a hidden one too, which is flagged", () => {
    const first = sheet("Khối xã", [columns, row("Tiếng loa", "Tốt")])
    const second = sheet("Khối Đảng", [columns, row("Thùng gạo", "Tốt"), row("Tủ sách", "Khá")], true)
    assert.deepStrictEqual(read([first, second]), {
      problem: undefined,
      exit: 0,
      sheets: [
        ["Khối xã", 1],
        ["Khối Đảng", 2],
      ],
      warned: ["A2 IMP-1310"],
    })
  })

  it("that look like two versions of one table are for a person to choose from", () => {
    const draft = sheet("Nháp", [columns, row("Tiếng loa", "8 hộ"), row("Tủ sách", "Khá")])
    const final = sheet("Chính thức", [columns, row("Tiếng loa", "9 hộ")])
    assert.deepInclude(read([draft, final]), { problem: "IMP-2006", exit: 4, sheets: [] })
    for (const chosen of ["Chính thức", "Chính thức".normalize("NFD"), "2"])
      assert.deepInclude(read([draft, final], { sheet: chosen }), { exit: 0, sheets: [["Chính thức", 1]] })
    assert.deepInclude(read([draft, final], { sheet: "3" }), { problem: "IMP-2011", exit: 4 })
    assert.deepInclude(read([draft, { ...draft, sheet: "Bản sao" }]), { exit: 0 })
  })

  it("without a table are told beside others that were read", () => {
    const known = sheet("A", [columns, row("Tiếng loa", "Tốt")])
    assert.deepStrictEqual(read([known, sheet("B", [["Ghi nhớ"]]), sheet("C", [])]).warned, ["A1 IMP-2001"])
  })
})

describe("a file that can't be read as it is", () => {
  it("lacks a column, and is told which", () => {
    const lacking = sheet("A", [
      ["STT", "Đơn vị", "Thời gian", "Ghi chú"],
      ["1", "Xã Mỹ An", "quý I", ""],
    ])
    assert.deepInclude(read([lacking]), { problem: "IMP-2003", exit: 4 })
    const problem = filesOf({ "a.xlsx": [lacking] }).files[0]?.problem
    assert.include(sentence("IMP-2003", problem?.params ?? {}, "vi"), "thiếu cột: tên mô hình.")
  })

  it("has a heading twice over columns that both say something", () => {
    const twice = (text: string) => [
      ["Tên mô hình", "Đơn vị", "Đơn vị", "Kết quả"],
      ["x", "Xã Mỹ An", text, "Tốt"],
    ]
    assert.deepInclude(read([sheet("A", twice("Xã Mỹ Lạc"))]), { problem: "IMP-2004", exit: 4 })
    assert.deepInclude(read([sheet("A", twice(""))]), { problem: undefined, exit: 0, warned: [] })
  })

  it("has two rows that could be its header", () => {
    const rows = [columns, [...columns.slice(1), "STT"], row("Tiếng loa", "Tốt")]
    assert.deepInclude(read([sheet("A", rows)]), { problem: "IMP-2002", exit: 4 })
  })
})

describe("columns beyond the form", () => {
  it("are named where they say something, and never read", () => {
    const rows = (phone: string) => [
      [...columns, "Số điện thoại", "Năm sinh"],
      [...row("Tiếng loa", "Tốt"), phone, ""],
    ]
    assert.deepStrictEqual(read([sheet("A", rows("0901"))]).warned, ["E1 IMP-2007"])
    assert.deepStrictEqual(read([sheet("A", rows(""))]).warned, [])
  })

  it("that mean the same as one before them are named, and the first one is read", () => {
    const rows = [
      ["Tên mô hình", "Đơn vị", "Đơn vị đăng ký", "Kết quả"],
      ["x", "Xã Mỹ An", "Xã Mỹ Lạc", "Tốt"],
    ]
    assert.deepStrictEqual(read([sheet("A", rows)]).warned, ["C1 IMP-2008"])
  })

  it("of free text that mean the same are read as further lines", () => {
    const rows = [
      ["Tên mô hình", "Đơn vị", "Thời gian", "Địa điểm", "Kết quả"],
      ["x", "Xã Mỹ An", "Quý I", "ấp 2", "Tốt"],
    ]
    const [claimed] = filesOf({ "a.xlsx": [sheet("A", rows)] }).sheets[0]?.rows ?? []
    assert(claimed !== undefined && "claim" in claimed && claimed.claim.kind === "results")
    assert.strictEqual(claimed.claim.account.periodAndPlace, "Quý I\nấp 2")
  })
})

describe("tables of several years in one file", () => {
  const titled = (name: string, year: number) =>
    sheet(name, [[`KẾT QUẢ NĂM ${year}`], columns, row("Tiếng loa", `Tốt ${year}`)])

  it("are read of the campaign's year alone, by title or the sheet's name, and the others are told", () => {
    for (const [old, own] of [
      [titled("cũ", 2021), titled("mới", 2022)],
      [sheet("2021", [columns, row("Tiếng loa", "cũ")]), sheet("Năm 2022", [columns, row("Tiếng loa", "mới")])],
    ] as const) {
      const told = read([old, own])
      assert.deepStrictEqual([told.problem, told.sheets], [undefined, [[own.sheet, 1]]])
      assert.deepStrictEqual(told.warned, ["A1 IMP-2014"])
    }
  })

  it("are read where none is of the campaign's year, or a person chose the sheet, and their year is told", () => {
    assert.deepStrictEqual(read([titled("cũ", 2021)]).warned, ["A1 IMP-2106"])
    const chosen = read([titled("cũ", 2021), titled("mới", 2022)], { sheet: "cũ" })
    assert.deepStrictEqual([chosen.sheets, chosen.warned], [[["cũ", 1]], ["A1 IMP-2106"]])
  })

  it("and columns of several years are read of the one that counts, of plans the next", () => {
    const heads = ["Tên mô hình", "Đơn vị", "Kết quả năm 2021", "Kết quả năm 2022", "Dự kiến nhân rộng năm 2022"]
    const [first] = filesOf({ "a.xlsx": [sheet("1", [heads, ["Tiếng loa", "Xã Mỹ An", "cũ", "mới", "2 ấp"]])] }).sheets
    const [claim] = first?.rows ?? []
    assert(claim !== undefined && "claim" in claim && claim.claim.kind === "results")
    assert.deepInclude(claim.claim.account, { results: "mới", plan: "2 ấp" })
    assert.deepStrictEqual(
      first?.warnings.map(({ cell, code }) => `${cell} ${code}`),
      ["E1 IMP-2106", "C1 IMP-2015"],
    )
  })
})

import { type BookType, utils, type WorkSheet, write } from "@e965/xlsx"
import { assert, describe, it } from "@effect/vitest"
import { excelDate } from "@kheo/vietnamese"
import { readHere } from "../document.samples.ts"

const types = { xls: "biff8", xlsb: "xlsb", ods: "ods" } satisfies Record<string, BookType>

/** The grids of a workbook of two sheets, the second hidden, as each format brings them. */
const gridsIn = async (ending: keyof typeof types, sheet: WorkSheet, date1904 = false) => {
  const book = utils.book_new(sheet, "Trang 1")
  utils.book_append_sheet(book, utils.aoa_to_sheet([["z"]]), "Ẩn")
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904 } }
  const bytes = new Uint8Array(write(book, { bookType: types[ending], type: "buffer" }) as Buffer)
  const read = await readHere(bytes, `a.${ending}`)
  assert("grids" in read, JSON.stringify(read))
  return read
}
const endings = ["xls", "xlsb", "ods"] as const

describe("a workbook that SheetJS reads", () => {
  it("shows numbers by their formats: words stay words, days days, months months", async () => {
    const sheet = utils.aoa_to_sheet([[15, 44_848, 44_835, 0.15]])
    const formats = [String.raw`0\ \h\ộ`, "dd/mm/yyyy", "mm/yyyy", "0%"]
    for (const [index, format] of formats.entries()) (sheet[`${"ABCD"[index]}1`] as { z: string }).z = format
    for (const ending of ["xls", "xlsb"] as const) {
      const { grids } = await gridsIn(ending, sheet)
      assert.deepStrictEqual(
        grids[0]?.rows[0]?.cells.map(({ number, serial, text }) => [text, number, serial]),
        [
          ["15 hộ", 15, undefined],
          ["44848", undefined, 44_848],
          ["10/2022", undefined, undefined],
          ["15%", 0.15, undefined],
        ],
        ending,
      )
    }
  })

  it("flags errors, keeps truth values apart from numbers, and leaves blanks out", async () => {
    const sheet = utils.aoa_to_sheet([["a", true, "  "]])
    sheet["D1"] = { t: "e", v: 0x17 }
    sheet["!ref"] = "A1:D1"
    for (const ending of ["xls", "xlsb"] as const) {
      const { grids } = await gridsIn(ending, sheet)
      const [, ...cells] = grids[0]?.rows[0]?.cells ?? []
      const told = cells.map(({ address, error, text }) => [address, text, error])
      assert.deepStrictEqual(
        told,
        [
          ["B1", "TRUE", undefined],
          ["D1", "#REF!", true],
        ],
        ending,
      )
    }
  })

  it("spreads merges as far as its cells reach", async () => {
    const sheet = utils.aoa_to_sheet([["Khối xã", "x"], ["", "y"], ["z"]])
    sheet["!merges"] = [utils.decode_range("A1:A2"), utils.decode_range("A3:ZZ1000")]
    for (const ending of endings) {
      const { grids, notes } = await gridsIn(ending, sheet)
      const shared = grids[0]?.rows.flatMap(({ cells }) => cells.filter(({ master }) => master !== undefined))
      const told = shared?.map(({ address, master, text }) => [address, master, text])
      assert.deepStrictEqual(
        told,
        [
          ["A2", "A1", "Khối xã"],
          ["B3", "A3", "z"],
        ],
        ending,
      )
      assert.deepStrictEqual(notes, [], ending)
    }
  })

  it("tells hidden sheets, hidden rows and days that count from 1904", async () => {
    const sheet = utils.aoa_to_sheet([["a"], [44_848 - 1_462]])
    ;(sheet["A2"] as { z: string }).z = "dd/mm/yyyy"
    sheet["!rows"] = [{}, { hidden: true }]
    const { grids } = await gridsIn("xlsb", sheet, true)
    assert.deepStrictEqual(
      grids.map(({ hidden }) => hidden),
      [false, true],
    )
    assert.deepStrictEqual(
      grids[0]?.rows.map(({ hidden }) => hidden),
      [false, true],
    )
    const serial = grids[0]?.rows[1]?.cells[0]?.serial ?? 0
    assert.deepStrictEqual([grids[0]?.date1904, excelDate(serial, true)], [true, "2022-10-14"])
  })
})

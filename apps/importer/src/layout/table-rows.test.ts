import { assert, describe, it } from "@effect/vitest"
import { gridOf, merged, type Rows } from "./grid.samples.ts"
import { findHeader } from "./header.ts"
import { tableRows } from "./table-rows.ts"

const columns = ["STT", "Tên mô hình", "Đơn vị", "Kết quả thực hiện", "Kết quả nhân rộng"]
const loud = ["1", "Tiếng loa an ninh", "Xã Mỹ An", "Tốt", "03 ấp"]

const read = (rows: Rows, ...ranges: ReadonlyArray<string>) => {
  const grid = merged(gridOf([columns, ...rows]), ...ranges)
  const header = findHeader(grid)
  assert(header !== undefined)
  return tableRows(grid, header, ["title"])
}
const titles = (rows: Rows, ...ranges: ReadonlyArray<string>) =>
  read(rows, ...ranges).rows.map(({ cells }) => cells.get("title")?.text)

describe("the rows of a table", () => {
  it("hold their cells by field and their row's number", () => {
    const [row, ...others] = read([loud]).rows
    assert.deepStrictEqual(others, [])
    assert.strictEqual(row?.row, 2)
    assert.deepStrictEqual(
      [...(row?.cells ?? [])].map(([field, { address, text }]) => [field, address, text]),
      ["ordinal", "title", "unit", "results", "replication"].map((field, at) => [field, `${"ABCDE"[at]}2`, loud[at]]),
    )
  })

  it("are none of a number row, a repeated header, an empty form row or a total", () => {
    const rows = [["(1)", "(2)", "(3)", "(4)", "(5)"], loud, columns, ["2"], ["Tổng cộng: 1 mô hình"]]
    assert.deepStrictEqual(titles([...rows, [undefined, "Tổng cộng", "1", "2 xã"]]), [loud[1]])
    assert.deepStrictEqual(titles([["1", "2", "3", "4", "5"], loud]), [loud[1]])
  })

  it("leave the distribution list alone, though a signature stands beside it", () => {
    const list = [undefined, "Nơi nhận:", undefined, "TM. ỦY BAN"]
    const { notUnderstood } = read([
      loud,
      list,
      [undefined, "- Như trên;", undefined, "CHỦ TỊCH"],
      ["2", ...loud.slice(1)],
    ])
    assert.deepStrictEqual(
      notUnderstood.map(({ cell }) => cell),
      ["B5"],
    )
  })

  it("know the block heading that they stand under, in its many forms", () => {
    const rows = [["I", "KHỐI XÃ"], loud, ["B/", "Khối Đảng"], loud, ["III. Khối trường học"], loud]
    assert.deepStrictEqual(
      read(rows).rows.map(({ section }) => section),
      ["KHỐI XÃ", "Khối Đảng", "Khối trường học"],
    )
    assert.strictEqual(read([["Khối xã"], loud], "A2:E2").rows[0]?.section, "Khối xã")
  })

  it("end with the signature, and begin again below a repeated header", () => {
    const signed = [["Nơi nhận:", undefined, undefined, "TM. ỦY BAN NHÂN DÂN"], ["- Như trên;"], ["- Lưu: VT."]]
    assert.deepStrictEqual(titles([loud, ...signed, columns, loud]), [loud[1], loud[1]])
    assert.deepStrictEqual(read([loud, ...signed]).notUnderstood, [])
  })

  it("that stand below the signature are told, not read", () => {
    const { notUnderstood, rows } = read([loud, ["Nơi nhận:"], ["2", "Thùng gạo", "Xã Mỹ Lạc"]])
    assert.strictEqual(rows.length, 1)
    assert.deepStrictEqual(notUnderstood, [{ row: 4, cell: "B4", text: "Thùng gạo" }])
  })

  it("are told, not read, where a lone text is neither a title nor anything else", () => {
    const { notUnderstood, rows } = read([loud, [], [undefined, undefined, undefined, "Xem phụ lục kèm theo"]])
    assert.strictEqual(rows.length, 1)
    assert.deepStrictEqual(notUnderstood, [{ row: 4, cell: "D4", text: "Xem phụ lục kèm theo" }])
  })

  it("are data when numbered, though a title begins like a total, a heading or a signature", () => {
    for (const title of ["Tổng số hộ khá", "Khối phố tự quản", "Nơi nhận rác thân thiện", "TM. An toàn"])
      assert.deepStrictEqual(
        titles([
          ["1", title],
          ["2", title, "Xã Mỹ An"],
        ]),
        [title, title],
      )
    const grid = gridOf([
      ["Tên mô hình", "STT"],
      ["Tổng số hộ khá", "1"],
    ])
    const header = findHeader(grid)
    assert(header !== undefined)
    assert.strictEqual(tableRows(grid, header, ["title"]).rows.length, 1)
  })

  it("end above who signs, where nothing but the office stands there", () => {
    for (const signs of [["BÍ THƯ"], ["P. CHỦ TỊCH UBND"], [undefined, undefined, undefined, "Hiệu trưởng"]]) {
      const { notUnderstood, rows } = read([loud, [], signs, [undefined, undefined, undefined, "Nguyễn Văn Tư"]])
      assert.deepStrictEqual([rows.length, notUnderstood], [1, []], signs.join())
    }
    assert.deepStrictEqual(titles([loud, [undefined, "Bí thư", "Xã Mỹ An"]]), [loud[1], "Bí thư"])
  })

  it("are data when only a result begins like a total", () => {
    assert.deepStrictEqual(titles([[undefined, "Tiếng loa an ninh", undefined, "Tổng số 240 người"]]), [loud[1]])
    assert.deepStrictEqual(titles([["Tổng số hộ hiến đất", "Tiếng loa an ninh"]]), [loud[1]])
  })

  it("share a cell that is merged down over them, and none of them is taken for a heading", () => {
    const { rows } = read([loud, ["I", "Khối phố văn minh"], [undefined, "Khối phố tự quản"]], "C2:C4", "A3:A4")
    assert.deepStrictEqual(
      rows.map(({ cells }) => cells.get("unit")?.text),
      ["Xã Mỹ An", "Xã Mỹ An", "Xã Mỹ An"],
    )
  })

  it("are flagged when they or their sheet are hidden", () => {
    const grid = gridOf([columns, loud])
    const header = findHeader(grid)
    assert(header !== undefined)
    const hidden = grid.rows.map((row) => ({ ...row, hidden: true }))
    for (const one of [
      { ...grid, rows: hidden },
      { ...grid, hidden: true },
    ])
      assert.isTrue(tableRows(one, header, ["title"]).rows[0]?.hidden)
  })

  it("are none of a number row that begins with letters, or of a total of sections", () => {
    assert.deepStrictEqual(titles([["A", "B", "1", "2", "3"], loud, ["Cộng (I+II)", undefined, "2"]]), [loud[1]])
    assert.deepStrictEqual(titles([["(1)", "(2)", "(3)", "(4)=(2)", "(5)"], loud]), [loud[1]])
    assert.deepStrictEqual(titles([["1", "2", "3", "5", "4"]]), ["2"])
  })

  it("know a heading whose mark stands in the column of the numbers, wherever that is, or beside a sum", () => {
    const grid = gridOf([
      ["Tên mô hình", "Đơn vị", "STT"],
      ["Khối Đảng", undefined, "II."],
      ["Tủ sách", "Ban Tổ chức", "1"],
      ["Khối xã", "4", "III"],
      ["Thùng gạo", "Xã Mỹ An", "V"],
    ])
    const header = findHeader(grid)
    assert(header !== undefined)
    assert.deepStrictEqual(
      tableRows(grid, header, ["title"]).rows.map(({ cells, section }) => [cells.get("title")?.text, section]),
      [
        ["Tủ sách", "Khối Đảng"],
        ["Thùng gạo", "Khối xã"],
      ],
    )
  })

  it("under one title that is merged over them are one model, and several where each has its number", () => {
    const more = [undefined, undefined, undefined, "Khá", undefined]
    const [one, ...others] = read([loud, more], "B2:B3", "A2:A3").rows
    assert.deepStrictEqual([one?.cells.get("results")?.text, others.length], ["Tốt\nKhá", 0])
    const [, second] = read([loud, ["2", undefined, "Xã Mỹ Lạc", "Khá"]], "B2:B3").rows
    assert.deepStrictEqual(
      [second?.cells.get("title")?.text, second?.cells.get("unit")?.text],
      ["Tiếng loa an ninh", "Xã Mỹ Lạc"],
    )
  })

  it("end with the place and date above a signature, which are the paper's", () => {
    const { footer, rows } = read([loud, [undefined, undefined, undefined, "Mỹ An, ngày 14 tháng 10 năm 2022"]])
    assert.deepStrictEqual([rows.length, footer[0]?.address], [1, "D3"])
  })
})

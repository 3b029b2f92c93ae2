import { assert, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { gridOf } from "./grid.samples.ts"
import { findHeader } from "./header.ts"
import { tableRows } from "./table-rows.ts"

const columns = ["STT", "Tên mô hình", "Đơn vị", "Kết quả thực hiện", "Kết quả nhân rộng"]

/** Any text of a cell, and texts that begin like what is no data. */
const anyText = Schema.Union([
  Schema.String.check(Schema.isMaxLength(12)),
  Schema.Literals(["Tiếng loa an ninh", "Tổng cộng", "Tổng số 240 người", "Khối phố tự quản", "Nơi nhận", "TM. UBND"]),
  Schema.Literals(["1", "(2)", "I", "A", "-", "STT", "Mô hình", "Tên đơn vị", "Kết quả", "Địa bàn ấp 1", "03/05 ấp"]),
])

const maybe = Schema.Union([Schema.Undefined, anyText])

const anyRow = Schema.Struct({ title: maybe, unit: maybe, results: maybe, replication: maybe })

const visible = (text: string | undefined) => text !== undefined && text.trim() !== ""

it.prop(
  "every numbered row that tells anything is read, or told with a cell of its own",
  [Arbitrary.array(Arbitrary.schema(anyRow), { maxLength: 8 })],
  ([all]) => {
    const rows = all.map(({ replication, results, title, unit }, index) =>
      [`${index + 11}`, title, unit, results, replication].map((text) => (visible(text) ? text : undefined)),
    )
    const grid = gridOf([columns, ...rows])
    const header = findHeader(grid)
    assert(header?.to === 1)
    const read = tableRows(grid, header, ["title"])
    const found = [...read.rows, ...read.notUnderstood].map(({ row }) => row).toSorted((a, b) => a - b)
    const telling = rows.flatMap((row, index) => (row.slice(1).some(visible) ? [index + 2] : []))
    assert.deepStrictEqual(found, telling)
    for (const { cell, row } of read.notUnderstood) assert.match(cell, new RegExp(`^[A-E]${row}$`))
  },
  { arbitrary: { runs: 300 } },
)

it.prop(
  "rows without numbers are read as long as each has a title and a unit of ordinary words",
  [Arbitrary.array(Arbitrary.schema(Schema.Struct({ results: maybe, replication: maybe })), { maxLength: 8 })],
  ([all]) => {
    const rows = all.map(({ replication, results }) =>
      [undefined, "Tiếng loa an ninh", "Xã Mỹ An", results, replication].map((text) =>
        visible(text) ? text : undefined,
      ),
    )
    const grid = gridOf([columns, ...rows])
    const header = findHeader(grid)
    assert(header?.to === 1)
    assert.strictEqual(tableRows(grid, header, ["title"]).rows.length, rows.length)
  },
)

const anyLine = Arbitrary.array(Arbitrary.schema(maybe), { minLength: 1, maxLength: 7 })

it.prop(
  "of any rows each is data, goes on with data, is a heading, a total, a signature, or is told; none is passed over",
  [Arbitrary.array(anyLine, { maxLength: 10 })],
  ([lines]) => {
    const rows = lines.map((line) => line.map((text) => (visible(text) ? text : undefined)))
    const grid = gridOf([columns, ...rows])
    const header = findHeader(grid)
    assert(header?.to === 1)
    const { continued, kinds, notUnderstood, rows: read } = tableRows(grid, header, ["title"])
    assert.deepStrictEqual(
      [...kinds.keys()],
      grid.rows.slice(1).map(({ row }) => row),
    )
    const ofKind = (kind: string) => [...kinds].flatMap(([row, its]) => (its === kind ? [row] : []))
    assert.deepStrictEqual(
      ofKind("data"),
      read.map(({ row }) => row),
    )
    assert.deepStrictEqual(
      ofKind("not-understood"),
      notUnderstood.map(({ row }) => row),
    )
    assert.deepStrictEqual(
      ofKind("continuation"),
      continued.map((cell) => Number(cell.slice(1))),
    )
    const told = read.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)).join("\n")
    for (const row of ofKind("continuation"))
      for (const { column, text } of grid.rows.find((one) => one.row === row)?.cells ?? [])
        if (column > 1 && header.columns.has(column))
          assert.include(
            told,
            text
              .normalize("NFC")
              .replace(/_x000D_|\r/g, "")
              .trim(),
          )
    for (const row of ofKind("empty"))
      assert.isTrue(grid.rows.find((one) => one.row === row)?.cells.every(({ column }) => column === 1))
  },
  { arbitrary: { runs: 300 } },
)

it("a text beside the table, in a column of no heading, is told", () => {
  const grid = gridOf([
    columns,
    ["1", "Tiếng loa an ninh", "Xã Mỹ An"],
    [undefined, undefined, undefined, undefined, undefined, undefined, "gửi sau"],
  ])
  const header = findHeader(grid)
  assert(header !== undefined)
  assert.deepStrictEqual(tableRows(grid, header, ["title"]).notUnderstood, [{ row: 3, cell: "G3", text: "gửi sau" }])
})

import { assert, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { columnLetters } from "./address.ts"
import type { SheetPart } from "./document.ts"
import type { GridCell } from "./grid.ts"
import { Packing, Unpacking } from "./packed-part.ts"

const words = Schema.Literals(["a", "ấp 2", "", "\n", "x".repeat(300), ".VnTime"])
const cell = Schema.Struct({
  text: words,
  font: Schema.optionalKey(words),
  number: Schema.optionalKey(Schema.Finite),
  serial: Schema.optionalKey(Schema.Finite),
  error: Schema.optionalKey(Schema.Boolean),
  raw: Schema.optionalKey(words),
  runs: Schema.optionalKey(Schema.Array(Schema.Struct({ text: words, font: Schema.optionalKey(words) }))),
})
const rows = Schema.Array(Schema.Struct({ hidden: Schema.Boolean, cells: Schema.Array(cell) }))

const partOf = (told: typeof rows.Type, place: number): SheetPart => ({
  place,
  sheet: "Trang 1",
  hidden: false,
  date1904: false,
  rows: told.map(({ cells, hidden }, above) => {
    const row = above * 3 + 1
    const addressed = cells.map((one, before): GridCell => {
      const column = before * 20 + 1
      return { address: `${columnLetters(column)}${row}`, column, ...one }
    })
    return { row, hidden, cells: addressed }
  }),
})

it.effect.prop(
  "what is packed for the way between threads comes out of it as it was",
  [Arbitrary.schema(rows), Arbitrary.schema(rows)],
  (tables) =>
    Effect.sync(() => {
      const [packing, unpacking] = [new Packing(), new Unpacking()]
      for (const [place, told] of tables.entries()) {
        const part = partOf(told, place)
        assert.deepStrictEqual(unpacking.rows(structuredClone(packing.pack(part))), part.rows)
      }
    }),
)

it("words beyond those that both sides remember come out too", () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => ({
    row: at + 1,
    hidden: false,
    cells: [{ address: `A${at + 1}`, column: 1, text: `mô hình ${at}`, font: `phông ${at % 3}` }],
  }))
  const part = { place: 0, sheet: "", hidden: false, date1904: false, rows }
  const [packing, unpacking] = [new Packing(), new Unpacking()]
  for (const _ of [1, 2]) assert.deepStrictEqual(unpacking.rows(packing.pack(part)), rows)
})

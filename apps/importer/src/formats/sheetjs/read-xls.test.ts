import { CFB } from "@e965/xlsx"
import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { readHere } from "../document.samples.ts"
import { to1258 } from "../../encoding/byte.samples.ts"
import { record, u16, xlsBytes, type XlsText } from "./xls.samples.ts"

const fonts = ["Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times", "Arial", "Calibri"]

const cellsIn = async (bytes: Uint8Array) => {
  const read = await readHere(bytes, "a.xls")
  assert("grids" in read, JSON.stringify(read))
  return read.grids[0]?.rows.flatMap(({ cells }) => cells) ?? []
}

describe("an .xls workbook", () => {
  it("keeps the letters of TCVN3 as they stand and tells their font, of the cell and of its runs", async () => {
    const cells = await cellsIn(
      xlsBytes(fonts, [
        { row: 0, column: 0, runs: [{ text: "§¬n vÞ", font: 1 }] },
        {
          row: 1,
          column: 2,
          runs: [
            { text: "m« h×nh ", font: 1 },
            { text: "Mỹ An", font: 5 },
          ],
        },
      ]),
    )
    assert.deepStrictEqual(cells, [
      { address: "A1", column: 1, text: "§¬n vÞ", font: ".VnTime" },
      {
        address: "C2",
        column: 3,
        text: "m« h×nh Mỹ An",
        font: ".VnTime",
        runs: [
          { text: "m« h×nh ", font: ".VnTime" },
          { text: "Mỹ An", font: "Calibri" },
        ],
      },
    ])
  })

  it("of Excel 95 tells the fonts of its cells and of their runs too", async () => {
    const short = (text: string) => Buffer.from([text.length, ...Buffer.from(text, "latin1")])
    const long = (text: string) => Buffer.concat([u16(text.length), Buffer.from(text, "latin1")])
    const start = (kind: number) => record(0x809, u16(0x500, kind, 0, 0))
    const globals = (place: number) =>
      Buffer.concat([
        start(5),
        ...["Arial", ".VnTime"].map((font) => record(0x31, u16(200, 0, 0x7fff, 400, 0), Buffer.alloc(4), short(font))),
        ...[0, 1].map((font) => record(0xe0, u16(font), Buffer.alloc(14))),
        record(0x85, u16(place, 0, 0), short("a")),
        record(0x0a),
      ])
    const sheet = [
      start(0x10),
      record(0x204, u16(0, 0, 1), long("§¬n vÞ")),
      record(0xd6, u16(1, 0, 1), long("m« h×nh An"), Buffer.from([1, 8, 0])),
      record(0x0a),
    ]
    const container: unknown = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, "/Book", Buffer.concat([globals(globals(0).length), ...sheet]))
    assert.deepStrictEqual(await cellsIn(new Uint8Array(CFB.write(container, { type: "buffer" }))), [
      { address: "A1", column: 1, text: "§¬n vÞ", font: ".VnTime" },
      {
        address: "A2",
        column: 1,
        text: "m« h×nh An",
        font: ".VnTime",
        runs: [
          { text: "m« h×nh ", font: ".VnTime" },
          { text: "An", font: "Arial" },
        ],
      },
    ])
  })

  it("of Excel 95 is read by its code page, but under .VnTime by its font, in texts, their parts and names of sheets", async () => {
    const bytes = (text: string) => Buffer.from(to1258(text))
    const short = (text: Buffer) => Buffer.concat([Buffer.from([text.length]), text])
    const long = (text: Buffer) => Buffer.concat([u16(text.length), text])
    const start = (kind: number) => record(0x809, u16(0x500, kind, 0, 0))
    const vn = Buffer.from("§¬n vÞ", "latin1")
    const globals = (place: number, page: number) =>
      Buffer.concat([
        start(5),
        record(0x42, u16(page)),
        ...["Arial", ".VnTime"].map((font) =>
          record(0x31, u16(200, 0, 0x7fff, 400, 0), Buffer.alloc(4), short(Buffer.from(font))),
        ),
        ...[0, 1].map((font) => record(0xe0, u16(font), Buffer.alloc(14))),
        record(0x85, u16(place, 0, 0), short(bytes("Xã Mỹ Ấn"))),
        record(0x0a),
      ])
    const mixed = Buffer.concat([bytes("Tổ tự quản "), vn])
    const sheet = [
      start(0x10),
      record(0x204, u16(0, 0, 0), long(bytes("Tên “đơn vị” ở Mường Lát"))),
      record(0x204, u16(1, 0, 1), long(vn)),
      record(0xd6, u16(2, 0, 0), long(mixed), Buffer.from([1, mixed.length - vn.length, 1])),
      record(0x0a),
    ]
    const of = (page: number) => {
      const container: unknown = CFB.utils.cfb_new()
      CFB.utils.cfb_add(container, "/Book", Buffer.concat([globals(globals(0, page).length, page), ...sheet]))
      return new Uint8Array(CFB.write(container, { type: "buffer" }))
    }
    const read = await readHere(of(1258), "a.xls")
    assert("grids" in read, JSON.stringify(read))
    assert.strictEqual(read.grids[0]?.sheet, "Xã Mỹ Ấn")
    assert.deepStrictEqual(
      read.grids[0]?.rows.map(({ cells: [cell] }) => cell?.runs?.map(({ text }) => text) ?? cell?.text),
      ["Tên “đơn vị” ở Mường Lát", "§¬n vÞ", ["Tổ tự quản ", "§¬n vÞ"]],
    )
    const western = await cellsIn(of(1252))
    assert.strictEqual(western[1]?.text, "§¬n vÞ")
    assert.include(western[0]?.text ?? "", "“")
  })

  it("locked with a password is refused as such", async () => {
    const read = await readHere(xlsBytes(fonts, [], 1_000, { locked: true }), "a.xls")
    assert("refusal" in read)
    assert.strictEqual(read.refusal.code, "IMP-1102")
  })
})

const text = Arbitrary.schema(
  Schema.Struct({
    runs: Schema.NonEmptyArray(
      Schema.Struct({
        text: Schema.Literals(["§¬n vÞ", "Xã Mỹ An", "a", "dòng 1\ndòng 2", "ấp"]),
        font: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: fonts.length - 1 })),
      }),
    ).check(Schema.isMaxLength(4)),
  }),
)

it.effect.prop(
  "every text of an .xls is read with the font of each letter, wherever its records are cut",
  [Arbitrary.array(text, { minLength: 1, maxLength: 6 }), Arbitrary.schema(Schema.Literals([1, 2, 3, 7, 1_000]))],
  ([texts, most]) =>
    Effect.gen(function* () {
      const written = texts.map(({ runs }, index): XlsText => ({ row: index, column: index % 3, runs }))
      const cells = yield* Effect.promise(() => cellsIn(xlsBytes(fonts, written, most)))
      const letters = (runs: ReadonlyArray<{ readonly text: string; readonly font?: string | undefined }>) =>
        runs.flatMap(({ font, text }) => [...text].map((letter) => [letter, font]))
      assert.deepStrictEqual(
        cells.map(({ font, runs, text }) => letters(runs ?? [{ text, font }])),
        written.map(({ runs }) => letters(runs.map(({ font, text }) => ({ text, font: fonts[font] })))),
      )
    }),
)

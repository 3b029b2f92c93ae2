import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { readHere } from "../document.samples.ts"
import { delimited } from "../rendered.samples.ts"
import { unprotected } from "./protective-quote.ts"

const read = async (bytes: Uint8Array | string) => {
  const found = await readHere(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, "a.csv")
  assert("grids" in found, JSON.stringify(found))
  return found
}
const rowsIn = async (bytes: Uint8Array | string) =>
  (await read(bytes)).grids[0]?.rows.map(({ cells, row }) => [row, ...cells.map(({ text }) => text)])

describe("a delimited text", () => {
  it("is divided by what makes a header of it, whatever else stands in its cells", async () => {
    const semicolons = "a, b\nc, d\ne, f\ng, h\nSTT;Tên mô hình;Tên đơn vị\n1;Loa, đèn;Xã Mỹ An\n"
    assert.deepStrictEqual((await rowsIn(semicolons))?.slice(4), [
      [5, "STT", "Tên mô hình", "Tên đơn vị"],
      [6, "1", "Loa, đèn", "Xã Mỹ An"],
    ])
  })

  it("without a known header is divided into the most even columns", async () => {
    assert.deepStrictEqual(await rowsIn("a, b|c\nd|e\nf, g, h|i\n"), [
      [1, "a, b", "c"],
      [2, "d", "e"],
      [3, "f, g, h", "i"],
    ])
  })

  it("counts its rows as Excel does: a quoted line break makes none, a blank line one, sep= none", async () => {
    const text = 'sep=;\r\nSTT;"Tên\r\nmô hình"\r\n\r\n1;"Loa ""an ninh"""\r\n'
    assert.deepStrictEqual(await rowsIn(text), [
      [1, "STT", "Tên\r\nmô hình"],
      [3, "1", 'Loa "an ninh"'],
    ])
  })

  it("keeps quotation marks inside words, and a note tells of one that is never closed", async () => {
    assert.deepStrictEqual(await rowsIn('"Dân vận khéo" năm 2022;x\nấp "Chợ";y\n'), [
      [1, '"Dân vận khéo" năm 2022', "x"],
      [2, 'ấp "Chợ"', "y"],
    ])
    const { grids, notes } = await read('STT;Tên mô hình\n1;"Loa\n2;Đèn\n')
    assert.deepStrictEqual(notes, [{ code: "IMP-1313", params: { line: "2" } }])
    assert.strictEqual(grids[0]?.rows.length, 3)
  })

  it("is read in UTF-8 with and without a mark, in UTF-16 and in windows-1258, which a note tells", async () => {
    const text = "STT;Tên mô hình\n1;Xã Mỹ Lạc"
    const marked = `\ufeff${text}`
    const wide = Buffer.from(marked, "utf16le")
    for (const bytes of [text, marked, new Uint8Array(wide), new Uint8Array(Buffer.from(wide).swap16())])
      assert.deepStrictEqual((await rowsIn(bytes))?.at(-1), [2, "1", "Xã Mỹ Lạc"])
    // windows-1258 writes most tones after their letter.
    const old = new Uint8Array(Buffer.from("STT;Tên mô hi\xccnh\n1;Xa\xde My\xde La\xf2c", "latin1"))
    const { grids, notes } = await read(old)
    assert.deepStrictEqual(notes, [{ code: "IMP-1312", params: { encoding: "windows-1258" } }])
    assert.strictEqual(grids[0]?.rows[1]?.cells[1]?.text, "Xã Mỹ Lạc")
  })

  it("of nothing but blanks is empty", async () => {
    const found = await readHere(new TextEncoder().encode("\ufeffsep=,\r\n \r\n"), "a.csv")
    assert.deepStrictEqual(found, { refusal: { code: "IMP-1105", params: {} } })
  })
})

describe("the quote that protects a cell from being computed", () => {
  it("is taken off, and no other", () => {
    const cases = {
      "'=1+1": "=1+1",
      "'- Xây": "- Xây",
      "''@tổ": "'@tổ",
      "'＝x": "＝x",
      "'ấp'": "'ấp'",
      "- Xây": "- Xây",
    }
    for (const [written, meant] of Object.entries(cases)) assert.strictEqual(unprotected(written), meant)
  })

  const hostile = Schema.Literals([
    "=HYPERLINK(x)",
    "@SUM(1)",
    "- Xây dựng",
    "'=1",
    "''+2",
    "'ấp",
    "__proto__",
    "\tlùi",
    "\u001b[31mđỏ",
    "a\u202eb",
    "\"'=",
    ";,\n|",
  ])
  it.effect.prop(
    "comes and goes without changing any text",
    [
      Arbitrary.array(Arbitrary.schema(hostile), { minLength: 2, maxLength: 4 }),
      Arbitrary.schema(Schema.Literals([",", ";", "\t"])),
    ],
    ([texts, delimiter]) =>
      Effect.gen(function* () {
        const written = delimited([["STT", "Tên mô hình"], texts], delimiter)
        assert.deepStrictEqual((yield* Effect.promise(() => rowsIn(written)))?.at(-1)?.slice(1), texts)
      }),
  )
})

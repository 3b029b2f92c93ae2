import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { readHere } from "../document.samples.ts"
import { escaped, packageOf } from "./package.samples.ts"
import { unsayable } from "./repack/escapes.ts"
import { cellsOf } from "./workbook.samples.ts"

describe("a cell", () => {
  it("has the font of its style, and its runs have theirs", async () => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = "§¬n vÞ"
      sheet.getCell("A1").font = { name: ".VnTime", size: 13 }
      sheet.getCell("B1").value = {
        richText: [
          { font: { name: ".VnTimeH" }, text: "x· " },
          { font: { name: "Times New Roman" }, text: "Mỹ An" },
        ],
      }
    })
    assert.deepInclude(cells.get("A1"), { text: "§¬n vÞ", font: ".VnTime" })
    assert.deepInclude(cells.get("B1"), {
      text: "x· Mỹ An",
      runs: [
        { text: "x· ", font: ".VnTimeH" },
        { text: "Mỹ An", font: "Times New Roman" },
      ],
    })
  })

  const shown = [
    [15, String.raw`0\ \h\ộ`, "15 hộ"],
    [8, '0" hộ"', "8 hộ"],
    [8, "00", "08"],
    [1_200, '#,##0" người"', "1.200 người"],
    [120, String.raw`#,##0\ \m\²`, "120 m²"],
    [0.5, "0%", "50%"],
    [3, '"Quý "0', "Quý 3"],
    [1_200, "#,##0", "1200"],
    [2.5, "0.00", "2.5"],
    [7, "General", "7"],
    [7, "0;-0;;@", "7"],
  ] as const

  it.each(shown)("of %d with the format %s shows %s and keeps its number", async (number, numFmt, text) => {
    const cells = await cellsOf((sheet) => {
      sheet.getCell("A1").value = number
      sheet.getCell("A1").numFmt = numFmt
    })
    assert.deepInclude(cells.get("A1"), { text, number })
    assert.isUndefined(cells.get("A1")?.serial)
  })

  it("has no halves of letters and no control characters, however they were written, and that is told", async () => {
    const text = "_xD800_Xã_x0000_ Mỹ_x0007_ An_x005F_x000D_"
    const read = await readHere(packageOf({ rows: `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>` }))
    assert("grids" in read)
    assert.strictEqual(read.grids[0]?.rows[0]?.cells[0]?.text, "Xã Mỹ An_x000D_")
    assert.deepStrictEqual(read.notes, [{ code: "IMP-1314", sheet: "Trang 1", cell: "A1", params: { count: "1" } }])
    const rich = '<r><rPr><rFont val="A"/></rPr><t>Xã_x0001_</t></r><r><t> Mỹ An</t></r>'
    const others = await readHere(
      packageOf({
        strings: `<si>${rich}</si><si><t>Xã_x000D_</t></si>`,
        rows: `<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="str"><v>_x0002_An</v></c></row>`,
      }),
    )
    assert("grids" in others)
    assert.deepStrictEqual(
      others.notes.map(({ cell, params }) => [cell, params["count"]]),
      [["B1", "2"]],
    )
  })
})

it("a merge reaches over all parts that a big sheet is read in", { timeout: 60_000 }, async () => {
  const rows = 5_600
  const text = (cell: string, words: string) => `<c r="${cell}" t="str"><v>${words}</v></c>`
  const read = await readHere(
    packageOf({
      rows: Array.from({ length: rows }, (_, at) => {
        const row = at + 1
        const first = row === 2 ? text("A2", "Khối xã") : ""
        return `<row r="${row}">${first}${text(`B${row}`, `B${row}`)}${text(`C${row}`, `C${row}`)}</row>`
      }).join(""),
      after: `<mergeCells><mergeCell ref="A2:A${rows}"/><mergeCell ref="C3:B3"/></mergeCells>`,
    }),
  )
  assert("grids" in read)
  const [grid] = read.grids
  assert.strictEqual(grid?.rows.length, rows)
  for (const { cells, row } of grid?.rows.slice(2) ?? [])
    assert.deepInclude(cells[0], { address: `A${row}`, text: "Khối xã", master: "A2" })
  assert.deepStrictEqual(
    grid?.rows[2]?.cells.map(({ text }) => text),
    ["Khối xã", "B3", "B3"],
  )
})

it("10,000 rows come back letter for letter", { timeout: 60_000 }, async () => {
  const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
  const word = (seed: number) =>
    Array.from({ length: 9 }, (_, at) => letters[(seed * 31 + at * seed + at) % letters.length]).join("")
  const table = Array.from({ length: 10_000 }, (_, row) => [
    `${row}`,
    word(row),
    `${word(row + 7)} & <${word(row * 3)}> "${row}"\n'_'`,
  ])
  const strings = table.flat().map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  const cell = (at: number) => `<c t="s"><v>${at}</v></c>`
  const rows = table.map((_, at) => `<row>${cell(3 * at)}${cell(3 * at + 1)}${cell(3 * at + 2)}</row>`)
  const read = await readHere(packageOf({ strings: strings.join(""), rows: rows.join("") }))
  assert("grids" in read)
  assert.deepStrictEqual(
    read.grids[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    table,
  )
})

it.effect.prop(
  "any text comes back as it was written, in the cell or in the table of texts, in one font or in two",
  [Arbitrary.array(Arbitrary.schema(Schema.String.check(Schema.isMaxLength(40))), { minLength: 1, maxLength: 30 })],
  ([written]) =>
    Effect.promise(async () => {
      const sayable = written
        .map((text) => text.replace(unsayable, "").replace(/_+x/g, "x"))
        .filter((text) => text.trim() !== "")
      const t = (text: string) => `<t xml:space="preserve">${escaped(text)}</t>`
      const two = (text: string) =>
        `<r><rPr><rFont val="A"/></rPr>${t(text.slice(0, 1))}</r>${text.length > 1 ? `<r>${t(text.slice(1))}</r>` : ""}`
      const whole = sayable.filter((text) => !/\p{Cs}/u.test(text.slice(0, 1)))
      const texts = [...sayable.map(t), ...whole.map(two)]
      const read = await readHere(
        packageOf({
          strings: texts.map((text) => `<si>${text}</si>`).join(""),
          rows:
            texts
              .map((text, at) => `<row><c t="s"><v>${at}</v></c><c t="inlineStr"><is>${text}</is></c></row>`)
              .join("") || `<row><c><v>1</v></c></row>`,
        }),
      )
      assert("grids" in read)
      const expected = [...sayable, ...whole]
      for (const [at, text] of expected.entries())
        assert.deepStrictEqual(
          read.grids[0]?.rows[at]?.cells.map(({ text }) => text),
          [text, text],
        )
    }),
  { arbitrary: { runs: 30 } },
)

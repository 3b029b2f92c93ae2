import { assert, describe, it } from "@effect/vitest"
import type { Grid } from "../grid.ts"
import { across, cell, docx, down, on, paragraph, row, run, table } from "./docx.samples.ts"
import { zipOf } from "../zip/zip.samples.ts"
import { readDocx } from "./read-docx.ts"

const gridsIn = async (body: string, styles?: string): Promise<ReadonlyArray<Grid>> => {
  const read = await readDocx(docx(body, styles))
  assert("grids" in read)
  return read.grids
}

/** The texts of a grid, row by row. */
const texts = (grid: Grid | undefined) => (grid?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text))

const header = row("STT", "Tên mô hình", "Tên đơn vị")

describe("a Word document", () => {
  it("gives a grid for its table, with the text around it above and below", async () => {
    const letterhead = table(
      row(cell(paragraph("Đơn vị: Xã Mỹ An") + paragraph("Số: 05")), cell("Mỹ An, ngày 14 tháng 10 năm 2022")),
    )
    const signature = table(row("Nơi nhận:", "THỦ TRƯỞNG ĐƠN VỊ"))
    const [grid, ...others] = await gridsIn(
      [
        letterhead,
        paragraph("DANH SÁCH"),
        paragraph(" "),
        table(header, row("1", "Tiếng loa", "Xã Mỹ An")),
        signature,
      ].join(""),
    )
    assert.deepStrictEqual(texts(grid), [
      ["Đơn vị: Xã Mỹ An", "Mỹ An, ngày 14 tháng 10 năm 2022"],
      ["Số: 05"],
      ["DANH SÁCH"],
      ["STT", "Tên mô hình", "Tên đơn vị"],
      ["1", "Tiếng loa", "Xã Mỹ An"],
      ["Nơi nhận:", "THỦ TRƯỞNG ĐƠN VỊ"],
    ])
    assert.deepStrictEqual(
      grid?.rows.map(({ row }) => row),
      [1, 2, 3, 4, 5, 6],
    )
    assert.strictEqual(grid?.rows.at(-1)?.cells[0]?.address, "D6")
    assert.deepStrictEqual(others, [])
  })

  it("gives each table a grid, each with all the text before it", async () => {
    const roster = table(row("Tên đơn vị", "Khối"), row("Xã Mỹ An", "Khối xã"))
    const body = [paragraph("năm 2022"), table(header), paragraph("Phụ lục 2"), roster, paragraph("Lưu")]
    const grids = await gridsIn(body.join(""))
    assert.deepStrictEqual(
      grids.map(({ sheet }) => sheet),
      ["Bảng 1", "Bảng 2"],
    )
    assert.deepStrictEqual(texts(grids[1]), [
      ["năm 2022"],
      ["Phụ lục 2"],
      ["Tên đơn vị", "Khối"],
      ["Xã Mỹ An", "Khối xã"],
      ["Lưu"],
    ])
  })

  it("joins a table that a break cut in two, and keeps apart what has a header of its own", async () => {
    const one = await gridsIn(table(header, row("1", "a", "b")) + paragraph("") + table(row("2", "c", "d")))
    assert.deepStrictEqual(
      one.map((grid) => texts(grid).at(-1)),
      [["2", "c", "d"]],
    )
    const two = await gridsIn(table(header, row("1", "a", "b")) + paragraph("") + table(header, row("2", "c", "d")))
    assert.strictEqual(two.length, 2)
  })

  it("takes no letterhead for data because one of its cells is called like a column", async () => {
    const [grid, ...others] = await gridsIn(table(row("ĐƠN VỊ", "ngày 14")) + table(header, row("1", "a", "b")))
    assert.deepStrictEqual([texts(grid)[0], others], [["ĐƠN VỊ", "ngày 14"], []])
    assert.strictEqual(grid?.sheet, "Bảng 1")
  })

  it("without a table of data is one grid of its text, and a blank one is none", async () => {
    assert.deepStrictEqual((await gridsIn(paragraph("Kính gửi"))).map(texts), [[["Kính gửi"]]])
    assert.deepStrictEqual(await gridsIn(paragraph("  ")), [])
  })

  it("keeps a table of an unknown layout a table", async () => {
    const [grid] = await gridsIn(table(row("Việc", "Ai", "Khi nào", "Ở đâu"), row("a", "b", "c", "d")))
    assert.deepStrictEqual([grid?.sheet, grid?.rows.length], ["Bảng 1", 2])
  })

  it("finds the table of data in a table that only frames it", async () => {
    const [grid] = await gridsIn(
      table(row(cell(paragraph("Khung") + table(header, row("1", "a", "b")) + paragraph("")))),
    )
    assert.deepStrictEqual(texts(grid), [["Khung"], ["STT", "Tên mô hình", "Tên đơn vị"], ["1", "a", "b"]])
  })
})

describe("a Word table's cells", () => {
  it("that are merged across and down share their text", async () => {
    const [grid] = await gridsIn(
      table(
        row(cell("Tên mô hình", down), cell("Thực hiện", across(2)), "Ghi chú"),
        row(cell("", on), "Tên đơn vị", "Tên cá nhân", ""),
        row("a", cell("Xã Mỹ An", down), "", "x"),
        row("b", cell("", on), "bà B", "y"),
      ),
    )
    const shared = (grid?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ address, master, text }) => (master === undefined ? [] : [[address, master, text]])),
    )
    assert.deepStrictEqual(shared, [
      ["C1", "B1", "Thực hiện"],
      ["A2", "A1", "Tên mô hình"],
      ["B4", "B3", "Xã Mỹ An"],
    ])
    assert.strictEqual(grid?.rows[3]?.cells.at(-1)?.address, "D4")
  })

  it("keep their lines, and a table inside one is text", async () => {
    const inner = table(row("Mỹ An", "5"), row("Mỹ Lạc", "6"))
    const content = cell(paragraph("a\nb") + paragraph("c") + inner + paragraph(""))
    const [grid] = await gridsIn(table(header, row("1", content, "Xã Mỹ An")))
    assert.strictEqual(grid?.rows[1]?.cells[1]?.text, "a\nb\nc\nMỹ An 5\nMỹ Lạc 6")
  })

  it("start where the columns left free before them end", async () => {
    const indented = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("b")}</w:tr>`
    const [grid] = await gridsIn(table(header, indented))
    assert.strictEqual(grid?.rows[1]?.cells[0]?.address, "B2")
  })

  it("read as they do once all tracked changes are accepted", async () => {
    const changed = cell(
      `<w:p><w:ins w:id="1">${run("mới")}</w:ins><w:del w:id="2"><w:r><w:delText>cũ</w:delText><w:tab/></w:r></w:del><w:moveFrom w:id="3">${run("đi")}</w:moveFrom></w:p>`,
    )
    const gone = `<w:tr><w:trPr><w:del w:id="4"/></w:trPr>${cell("9")}${cell("xoá")}${cell("xoá")}</w:tr>`
    const was = cell("b", `<w:tcPrChange w:id="5"><w:tcPr>${across(3)}</w:tcPr></w:tcPrChange>`)
    const [grid] = await gridsIn(table(header, row("1", changed, "x"), gone, row("2", was, "y")))
    assert.deepStrictEqual(texts(grid).slice(1), [
      ["1", "mới", "x"],
      ["2", "b", "y"],
    ])
    assert.strictEqual(grid?.rows[2]?.cells[2]?.address, "C3")
  })

  it("tell the fonts of their runs, by the run, its style, the paragraph's style or the document's defaults", async () => {
    const fonts = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`
    const styles = [
      `<w:docDefaults><w:rPrDefault>${fonts("Times New Roman")}</w:rPrDefault></w:docDefaults>`,
      `<w:style w:type="paragraph" w:styleId="Cu">${fonts(".VnTime")}</w:style>`,
      `<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Cu"/></w:style>`,
      `<w:style w:type="character" w:styleId="Hoa">${fonts(".VnTimeH")}</w:style>`,
    ].join("")
    const styled = (style: string, content: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`
    const capital = `<w:r><w:rPr><w:rStyle w:val="Hoa"/></w:rPr><w:t>KH¤I</w:t></w:r>`
    const [grid] = await gridsIn(
      table(header, row("1", cell(styled("Con", run("m« h×nh ") + capital + run(" Unicode", "Arial"))), "Xã Mỹ An")),
      styles,
    )
    const [, title, unit] = grid?.rows[1]?.cells ?? []
    assert.deepStrictEqual(title?.runs, [
      { text: "m« h×nh ", font: ".VnTime" },
      { text: "KH¤I", font: ".VnTimeH" },
      { text: " Unicode", font: "Arial" },
    ])
    assert.deepStrictEqual([unit?.font, unit?.runs], ["Times New Roman", undefined])
  })
})

describe("a Word document that is no whole one is refused:", () => {
  const codeOf = async (xml: string) => {
    const read = await Promise.resolve()
      .then(() => readDocx(zipOf([{ name: "word/document.xml", data: xml }])))
      .catch((cause: unknown) => cause)
    return (read as { readonly refusal?: { readonly code: string } }).refusal?.code
  }

  it("one that is cut short", async () => {
    assert.strictEqual(await codeOf("<w:document><w:body><w:tbl>"), "IMP-1104")
  })

  it("one with a DTD", async () => {
    assert.strictEqual(await codeOf(`<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>`), "IMP-1203")
  })
})

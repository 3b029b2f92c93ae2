import { assert, describe, it } from "@effect/vitest"
import { scalingWords } from "@kheo/vietnamese"
import { Arbitrary, Schema } from "effect"
import exceljs from "exceljs"
import { strFromU8, unzipSync } from "fflate"
import { annex } from "../forms/annex.ts"
import { disagreements, listDocument, plainText, toldIn } from "../letter/index.ts"
import { type ListPaper, sentencesOf } from "../letter/list-paper.ts"
import { markerIn, rowMarkIn } from "../marker/index.ts"
import { listWorkbook } from "../workbook/list-workbook.ts"
import { consolidatedList, notScalableList } from "./paper.ts"
import { resultOf, resultsOf } from "./results-list.samples.ts"
import { toldInColumns } from "./told.ts"
import { notScalableWording } from "./wording.ts"

const models = [
  resultOf("Tiếng loa an ninh", { effectiveness: "Dân tin", replication: "03 ấp", plan: "02 ấp" }),
  resultOf("=HYPERLINK(1)", { person: "Bà Bưởi", outcome: "notScalable", words: "thiếu kinh phí" }),
  resultOf("Chưa có gì", { outcome: null, results: null }),
  resultOf("Nuôi ong", { block: "Khối đoàn thể", unitName: "Hội Nông dân", results: null }),
]
const rowsOf = ({ tables }: ListPaper) => tables.flatMap(({ table }) => table.rows)
const wrong = (paper: ListPaper) => disagreements(toldIn({ paragraphs: sentencesOf(paper), enclosures: paper.tables }))

describe("the consolidated list", () => {
  const paper = consolidatedList(resultsOf(models))

  it("has the annex's own columns, a heading over each block, and numbers that run on", () => {
    const columns = paper.tables[0]?.table.columns ?? []
    assert.deepStrictEqual(
      columns.map(({ group, heading, hint }) => [heading, hint, group]),
      annex.columns(2022).map(({ group, heading, hint }) => [heading, hint, group]),
    )
    assert.deepStrictEqual(
      rowsOf(paper).map((row) => ("section" in row ? row.section : row.cells)),
      [
        "Khối xã",
        ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "", "Giảm trộm cắp\nDân tin", "03 ấp", "02 ấp"],
        ["2", "=HYPERLINK(1)", "Xã Mỹ An", "Bà Bưởi", "", "Giảm trộm cắp", "Không nhân rộng được: thiếu kinh phí", ""],
        "Khối đoàn thể",
        ["3", "Nuôi ong", "Hội Nông dân", "", "", "", "", ""],
      ],
    )
  })

  it("says of itself and of its rows what they are, but of none on which nothing stands", () => {
    const marks = rowsOf(paper).flatMap((row) => ("section" in row ? [] : [row.mark]))
    assert.deepStrictEqual(
      marks.map((mark) => mark !== undefined && rowMarkIn(mark) !== undefined),
      [true, true, false],
    )
    const marker = markerIn(paper.tables[0]?.table.mark ?? "")
    assert.deepStrictEqual(marker, { of: "form", kind: "annex", campaign: 2022, unit: undefined })
  })

  it("tells the numbers of the board, and is wrong where its rows are others", () => {
    assert.strictEqual(
      paper.under.map(({ runs }) => plainText(runs).replaceAll("\u00a0", " ")).join(),
      "(Số liệu đến hết ngày 31/10/2022: 02 mô hình có kết quả, 01 mô hình không nhân rộng được)",
    )
    assert.strictEqual(plainText(paper.closing?.runs ?? []).replaceAll("\u00a0", " "), "Danh sách này có 03 mô hình./.")
    assert.deepStrictEqual(wrong(paper), [])
    const closed = { ...resultsOf(models).wording, closing: "Tất cả có 04 mô hình" }
    assert.strictEqual(wrong(consolidatedList(resultsOf(models, { wording: closed })))[0]?.said, "04")
    const other = consolidatedList(resultsOf(models, { counted: { submitted: 3, notScalable: 1 } }))
    assert.deepStrictEqual(
      wrong(other).map(({ said }) => said),
      ["03"],
    )
    const typed = { ...resultsOf(models).wording, under: "Có 07 mô hình có kết quả, 01 mô hình không nhân rộng được" }
    assert.strictEqual(wrong(consolidatedList(resultsOf(models, { wording: typed })))[0]?.said, "07")
  })

  it("as .xlsx holds texts only, its head, its marks in a column that nobody sees, and its signature", async () => {
    const workbook = new exceljs.Workbook()
    const bytes = await listWorkbook(paper, "Tổng hợp")
    await workbook.xlsx.load(bytes.slice().buffer)
    const [sheet] = workbook.worksheets
    assert(sheet !== undefined)
    const texts: Array<string> = []
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === "string") assert.strictEqual(cell.numFmt, "@", cell.address)
        assert.isUndefined(cell.formula, cell.address)
        texts.push(cell.text)
      }),
    )
    for (const text of ["HUYỆN ỦY", "Thủ Thừa, ngày 01 tháng 11 năm 2022", "Khối đoàn thể", "=HYPERLINK(1)", "Lê Ơn"])
      assert.include(texts, text)
    assert.isTrue(sheet.getColumn(9).hidden)
    assert.match(String(sheet.pageSetup.printTitlesRow), /^\d+:\d+$/)
    assert.deepStrictEqual(await listWorkbook(paper, "Tổng hợp"), bytes)
  })

  it("as .docx repeats its heading, tears no row, and leaves neither a block's heading nor the signature alone", async () => {
    const many = Array.from({ length: 500 }, (_, index) => resultOf(`Mô hình ${index}`))
    const parts = unzipSync(await listDocument(consolidatedList(resultsOf(many))))
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    const rows = xml.split("<w:tr>").filter((row) => row.includes("Mô hình ") && row.includes("kheo:"))
    assert.strictEqual(rows.length, 500)
    for (const row of rows) assert.include(row, "<w:cantSplit/>")
    assert.deepStrictEqual(
      rows.flatMap((row, index) => (row.includes("<w:keepNext/>") ? [index] : [])),
      [498, 499],
    )
    assert.strictEqual(xml.split("<w:tblHeader/>").length - 1, 2)
    assert.match(xml, /<w:keepNext\/>(?:(?!<\/w:p>).)*Khối xã/u)
    assert.notInclude(xml, "kheo-rows")
    assert.include(xml, '<w:vanish/><w:sz w:val="2"/>')
    for (const [name, part] of Object.entries(parts))
      if (name.endsWith(".rels")) assert.notInclude(strFromU8(part), "External")
  })
})

describe("the list of models that can't be scaled out", () => {
  it("has them alone, each with its reason, and is no paper to be imported", () => {
    const paper = notScalableList(resultsOf(models, { wording: notScalableWording }))
    assert.deepStrictEqual(
      rowsOf(paper).map((row) => ("section" in row ? row.section : row.cells)),
      ["Khối xã", ["1", "=HYPERLINK(1)", "Xã Mỹ An", "Bà Bưởi", "14/10/2022", "thiếu kinh phí", "Giảm trộm cắp"]],
    )
    assert.deepStrictEqual(markerIn(paper.tables[0]?.table.mark ?? ""), { of: "aside" })
    assert.deepStrictEqual(wrong(paper), [])
  })
})

const phrase = Schema.NullOr(
  Schema.Literals(["", "không nhân rộng được", "không nhân rộng được nhiều", "03 ấp", "chưa"]),
)

it.prop(
  "whoever reads the annex's columns finds that a model can't be scaled out, whatever words it was told in",
  [Arbitrary.schema(Schema.Struct({ words: phrase, replication: phrase, results: phrase, plan: phrase }))],
  ([told]) => {
    const { plan, replication, results } = toldInColumns(resultOf("Mô hình", { ...told, outcome: "notScalable" }))
    assert.isTrue([replication, results, plan].some((text) => scalingWords(text) === "impossible"))
    for (const text of [told.replication, told.results, told.plan])
      if (text !== null && text !== "") assert.include([replication, results, plan].join("\n"), text)
  },
)

import { assert, describe, it } from "@effect/vitest"
import { codeOf, readHere } from "../document.samples.ts"
import { zipOf } from "../zip/zip.samples.ts"

const spaces = ["office", "table", "style", "text"].map((name) => `xmlns:${name}="urn:x:${name}"`).join(" ")
const ods = (content: string, before = ""): Uint8Array =>
  zipOf([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
    {
      name: "content.xml",
      data: `<?xml version="1.0"?>${before}<office:document-content ${spaces}>${content}</office:document-content>`,
    },
  ])
const cell = (text: string, repeated = 1): string =>
  `<table:table-cell office:value-type="string" table:number-columns-repeated="${repeated}"><text:p>${text}</text:p></table:table-cell>`
const row = (cells: string, more = ""): string => `<table:table-row ${more}>${cells}</table:table-row>`
const body = (...tables: ReadonlyArray<string>): string =>
  `<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body>`

describe("an OpenDocument spreadsheet", () => {
  it("tells which rows and sheets it hides, and hides none of them", async () => {
    const styles = `<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`
    const rows = [
      row(cell("thấy")),
      row(cell("gộp"), `table:visibility="collapse" table:number-rows-repeated="2"`),
      row(cell("lọc"), `table:visibility="filter"`),
      row(`<table:table-cell/>`, `table:visibility="collapse" table:number-rows-repeated="1048571"`),
    ].join("")
    const tables = [
      `<table:table table:name="Trang 1" table:style-name="ta1">${rows}</table:table>`,
      `<table:table table:name="Ẩn" table:style-name="ta2">${row(cell("z"))}</table:table>`,
    ]
    const read = await readHere(ods(styles + body(...tables)), "a.ods")
    assert("grids" in read, JSON.stringify(read))
    assert.deepStrictEqual(
      read.grids.map(({ hidden, rows, sheet }) => [
        sheet,
        hidden,
        rows.map(({ cells, hidden, row }) => [row, hidden, cells[0]?.text]),
      ]),
      [
        [
          "Trang 1",
          false,
          [
            [1, false, "thấy"],
            [2, true, "gộp"],
            [3, true, "gộp"],
            [4, true, "lọc"],
          ],
        ],
        ["Ẩn", true, [[1, false, "z"]]],
      ],
    )
  })

  const code = async (content: string, before?: string) => codeOf(await readHere(ods(content, before), "a.ods"))

  it("that repeats a cell more often than anybody would is refused before it is spread", async () => {
    const bombs = [row(cell("x", 16_384), `table:number-rows-repeated="1048576"`), row(cell("x", 1_000_000))]
    for (const bomb of bombs)
      assert.strictEqual(await code(body(`<table:table table:name="a">${bomb}</table:table>`)), "IMP-1206")
  })

  it("with a DTD or cut short is refused", async () => {
    assert.strictEqual(await code(body(), `<!DOCTYPE x [<!ENTITY a "b">]>`), "IMP-1203")
    assert.strictEqual(await code("<office:body>"), "IMP-1104")
  })
})

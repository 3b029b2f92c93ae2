import { assert, describe, it } from "@effect/vitest"
import { codeOf, readHere } from "../document.samples.ts"
import { zipOf } from "../zip/zip.samples.ts"
import { odsBody, odsCell, odsParts, odsRow } from "./ods.samples.ts"

const ods = (content: string, before?: string): Uint8Array => zipOf(odsParts(content, before))

describe("an OpenDocument spreadsheet", () => {
  it("tells which rows and sheets it hides, and hides none of them", async () => {
    const styles = `<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`
    const rows = [
      odsRow(odsCell("thấy")),
      odsRow(odsCell("gộp"), `table:visibility="collapse" table:number-rows-repeated="2"`),
      odsRow(odsCell("lọc"), `table:visibility="filter"`),
      odsRow(`<table:table-cell/>`, `table:visibility="collapse" table:number-rows-repeated="1048571"`),
    ].join("")
    const tables = [
      `<table:table table:name="Trang 1" table:style-name="ta1">${rows}</table:table>`,
      `<table:table table:name="Ẩn" table:style-name="ta2">${odsRow(odsCell("z"))}</table:table>`,
    ]
    const read = await readHere(ods(styles + odsBody(...tables)), "a.ods")
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
    const bombs = [
      odsRow(odsCell("x", 16_384), `table:number-rows-repeated="1048576"`),
      odsRow(odsCell("x", 1_000_000)),
    ]
    for (const bomb of bombs)
      assert.strictEqual(await code(odsBody(`<table:table table:name="a">${bomb}</table:table>`)), "IMP-1206")
  })

  const table = (attributes: string, text: string) =>
    `<table:table ${attributes}>${odsRow(odsCell(text))}</table:table>`

  it("whose sheet has no name is read, and refused where two have the same, since one would be lost", async () => {
    const read = await readHere(ods(odsBody(table("", "a"), table(`table:name="b"`, "b"))), "a.ods")
    assert("grids" in read, JSON.stringify(read))
    assert.deepStrictEqual(
      read.grids.map(({ rows, sheet }) => [sheet, rows[0]?.cells[0]?.text]),
      [
        ["Trang 1", "a"],
        ["b", "b"],
      ],
    )
    for (const name of [`table:name="b"`, ""])
      assert.strictEqual(await code(odsBody(table(name, "a"), table(name, "b"))), "IMP-1104")
  })

  it("that says so in other words is refused as well", async () => {
    const plain = (repeated: string) =>
      `<t:table-row><t:table-cell ${repeated}><text:p>x</text:p></t:table-cell></t:table-row>`
    const rows = (repeated: string) =>
      `<t:table-row ${repeated}><t:table-cell><text:p>x</text:p></t:table-cell></t:table-row>`
    for (const [row, refused] of [
      [plain(`t:number-columns-repeated="999999999"`), "IMP-1206"],
      [plain(`t:number-columns-repeated="999999999x"`), "IMP-1104"],
      [plain(`t:number-columns-repeated="999999999"`).replace(">x<", "> <"), "IMP-1206"],
      [rows(`t:number-rows-repeated="1048576"`), "IMP-1206"],
      [rows(`t:number-rows-repeated="1e309"`), "IMP-1104"],
    ] as const)
      assert.strictEqual(
        await code(odsBody(`<t:table xmlns:t="urn:x:table" t:name="a">${row}</t:table>`)),
        refused,
        row,
      )
  })

  it("with a DTD or cut short is refused", async () => {
    assert.strictEqual(await code(odsBody(), `<!DOCTYPE x [<!ENTITY a "b">]>`), "IMP-1203")
    assert.strictEqual(await code("<office:body>"), "IMP-1104")
  })

  it("locked as a whole, as newer LibreOffices do, is refused as such", async () => {
    const parts = [
      { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
      { name: "META-INF/manifest.xml", data: "<manifest:manifest><manifest:encryption-data/></manifest:manifest>" },
      { name: "encrypted-package", data: "x" },
    ]
    assert.strictEqual(codeOf(await readHere(zipOf(parts), "a.ods")), "IMP-1102")
  })
})

import { assert, describe, it } from "@effect/vitest"
import { decodeGrid } from "../../encoding/decode-grid.ts"
import { codeOf, readHere } from "../document.samples.ts"
import { zipOf } from "../zip/zip.samples.ts"
import { odsBody, odsCell, odsParts, odsRow } from "./ods.samples.ts"

const faces = `<office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime'"/></office:font-face-decls>`
const style = (name: string, properties: string) =>
  `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`
const styles = `${faces}<office:automatic-styles>${style("old", `style:font-name="F1"`)}${style("new", `fo:font-family="Arial"`)}</office:automatic-styles>`
const cell = (text: string, more = "") =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`
const column = (font: string, times = 1) =>
  `<table:table-column table:number-columns-repeated="${times}" table:default-cell-style-name="${font}"/>`

const reading = (...rows: ReadonlyArray<string>) =>
  readHere(
    zipOf(
      odsParts(
        styles + odsBody(`<table:table table:name="a">${column("x", 2)}${column("old")}${rows.join("")}</table:table>`),
      ),
    ),
    "a.ods",
  )

const cellsOf = async (...rows: ReadonlyArray<string>) => {
  const read = await reading(...rows)
  assert("grids" in read, JSON.stringify(read))
  return read.grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
}

describe("a cell of an OpenDocument spreadsheet", () => {
  it("has the font of its style, else of its column, wherever it is repeated or covered", async () => {
    const cells = await cellsOf(
      odsRow(cell("a") + `<table:covered-table-cell/>` + cell("b")),
      odsRow(cell("c", `table:style-name="old" table:number-columns-repeated="2"`), `table:number-rows-repeated="2"`),
      odsRow(odsCell("d", 2) + cell("e", `table:style-name="new"`)),
    )
    assert.deepStrictEqual(
      cells.map(({ address, font }) => [address, font]),
      [
        ["A1", undefined],
        ["C1", ".VnTime"],
        ["A2", ".VnTime"],
        ["B2", ".VnTime"],
        ["A3", ".VnTime"],
        ["B3", ".VnTime"],
        ["A4", undefined],
        ["B4", undefined],
        ["C4", "Arial"],
      ],
    )
  })

  it("has parts in fonts of their own, read each as it was typed, a note to it not at all", async () => {
    const span = (font: string, text: string) => `<text:span text:style-name="${font}">${text}</text:span>`
    const note = `<office:annotation><text:p>${span("new", "ghi chú")}</text:p></office:annotation>`
    const written = `<table:table-cell office:value-type="string" table:style-name="old">${note}<text:p>TiÕng<text:s/>loa ${span("new", "ấp")}</text:p><text:p>m« h×nh</text:p></table:table-cell>`
    const [read] = await cellsOf(odsRow(written))
    assert.deepStrictEqual(read?.runs, [
      { text: "TiÕng loa ", font: ".VnTime" },
      { text: "ấp", font: "Arial" },
      { text: "\nm« h×nh", font: ".VnTime" },
    ])
    assert(read !== undefined)
    const grid = { sheet: "a", hidden: false, date1904: false, rows: [{ row: 1, hidden: false, cells: [read] }] }
    assert.strictEqual(decodeGrid(grid).grid.rows[0]?.cells[0]?.text, "Tiếng loa ấp\nmô hình")
  })

  it("of blanks that is repeated over and over costs nothing", async () => {
    const row = odsRow(cell(" ", `table:style-name="old" table:number-columns-repeated="999999999"`) + cell("x"))
    assert.include(["read", "IMP-1206"], codeOf(await reading(row)))
  })
})

import { assert, describe, it } from "@effect/vitest"
import { readHere } from "../document.samples.ts"
import { zipOf } from "../zip/zip.samples.ts"
import { packageOf, partsOf, relationships, type SampleBook, sheetPath, textRow, utf16 } from "./package.samples.ts"

const gridOf = async (bytes: Uint8Array) => {
  const read = await readHere(bytes)
  if ("refusal" in read) throw new Error(read.refusal.code)
  return read.grids[0]
}

const plain: SampleBook = {
  rows: `<row r="2" hidden="1"><c r="B2" t="s"><v>0</v></c><c r="D2"><v>8</v></c></row>${textRow("Xã Mỹ An", 5)}`,
  strings: `<si><t>Tổ hoà giải &amp; “Tự quản” &lt;số 1&gt;</t></si>`,
}

/** The same workbook as other producers write it. */
const twins: Readonly<Record<string, () => Uint8Array>> = {
  "with prefixes": () => {
    const prefix = (data: string) => data.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=")
    const all = ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", sheetPath, "xl/sharedStrings.xml"]
    return packageOf({ ...plain, change: Object.fromEntries(all.map((name) => [name, prefix])) })
  },
  "with the strict namespaces": () => {
    const strict = (data: string) =>
      data
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        )
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006", "http://purl.oclc.org/ooxml/spreadsheetml")
    const all = ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", sheetPath, "xl/sharedStrings.xml"]
    return packageOf({ ...plain, change: Object.fromEntries(all.map((name) => [name, strict])) })
  },
  "with parts in UTF-16": () =>
    packageOf({
      ...plain,
      change: { [sheetPath]: (data) => utf16(data), "xl/sharedStrings.xml": (data) => utf16(data, "be") },
    }),
  "with texts in CDATA": () =>
    packageOf({
      ...plain,
      change: {
        "xl/sharedStrings.xml": (data) =>
          data.replace(
            /<t>([^<]*)<\/t>/g,
            (_, text: string) =>
              `<t><![CDATA[${text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")}]]></t>`,
          ),
      },
    }),
  "with names in capitals": () => zipOf(partsOf(plain).map((part) => ({ ...part, name: part.name.toUpperCase() }))),
  "with backslashes in names": () =>
    zipOf(partsOf(plain).map((part) => ({ ...part, name: part.name.replaceAll("/", "\\") }))),
  "with names from the root": () => zipOf(partsOf(plain).map((part) => ({ ...part, name: `/${part.name}` }))),
  "with a sheet of another name, found from the root": () => {
    const rels = relationships([
      ["worksheet", "/data/bảng.xml"],
      ["sharedStrings", "../xl/./sharedStrings.xml"],
    ])
    const parts = partsOf({ ...plain, change: { "xl/_rels/workbook.xml.rels": () => rels } })
    return zipOf(
      parts.map((part) => (part.name === sheetPath ? { ...part, name: "data/bảng.xml", flags: 0x800 } : part)),
    )
  },
  "with texts in the cells": () =>
    packageOf({
      ...plain,
      change: {
        [sheetPath]: (data) =>
          data.replace(
            ` t="s"><v>0</v>`,
            ` t="inlineStr"><is><r><t>Tổ hoà giải &amp; “Tự </t></r><r><rPr><b/></rPr><t>quản” &lt;số 1&gt;</t></r><rPh><t>x</t></rPh></is>`,
          ),
      },
    }),
  "with computed texts": () =>
    packageOf({
      ...plain,
      change: {
        [sheetPath]: (data) =>
          data.replace(` t="s"><v>0</v>`, ` t="str"><f>A1&amp;B9</f><v>Tổ hoà giải &amp; “Tự quản” &lt;số 1&gt;</v>`),
      },
    }),
}

describe("a workbook", () => {
  it.each(Object.entries(twins))("%s is read like its plain twin", async (_, bytes) => {
    assert.deepStrictEqual(await gridOf(bytes()), await gridOf(packageOf(plain)))
  })

  it("may leave the numbers of rows and cells out", async () => {
    const grid = await gridOf(
      packageOf({ rows: `<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>` }),
    )
    assert.deepStrictEqual(
      grid?.rows.map(({ cells, row }) => [row, ...cells.map(({ address, text }) => `${address} ${text}`)]),
      [
        [1, "A1 1", "B1 2"],
        [3, "B3 3"],
      ],
    )
  })

  it("that is strict has dates written out, which are days like all others", async () => {
    const grid = await gridOf(
      packageOf({ rows: `<row><c t="d"><v>2022-10-14T00:00:00</v></c><c t="d"><v>nay</v></c></row>` }),
    )
    assert.deepInclude(grid?.rows[0]?.cells[0], { serial: 44_848 })
    assert.deepInclude(grid?.rows[0]?.cells[1], { text: "nay" })
  })

  it("keeps a letter whole whose bytes fall into two pieces", { timeout: 60_000 }, async () => {
    // Pieces are of 256 KiB; an odd head moves the letters by one byte at a time.
    for (const head of ["", "a", "ab"]) {
      const text = head + "ộ".repeat(30_000)
      const rows = Array.from({ length: 12 }, (_, at) => textRow(text, at + 1)).join("")
      const grid = await gridOf(packageOf({ rows }))
      assert.isTrue(grid?.rows.length === 12 && grid.rows.every(({ cells }) => cells[0]?.text === text))
    }
  })

  it("says that it has macros, links to others, or formulas that nobody computed", async () => {
    const rels = relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["vbaProject", "vbaProject.bin"],
      ["externalLink", "a.xml"],
    ])
    const read = await readHere(
      packageOf({
        rows: `<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><f>A1+1</f></c><c r="D3"><f>A1</f><v>1</v></c><c r="E3"><f>A1</f></c></row>`,
        more: [{ name: "xl/vbaProject.bin", data: "x" }],
        change: { "xl/_rels/workbook.xml.rels": () => rels },
      }),
      "báo cáo.xls",
    )
    assert("notes" in read)
    assert.deepStrictEqual(read.notes, [
      { code: "IMP-1309", params: { found: ".xlsx" } },
      { code: "IMP-1307", params: {} },
      { code: "IMP-1308", params: {} },
      { code: "IMP-1311", sheet: "Trang 1", cell: "C3", params: { count: "2" } },
    ])
  })
})

import { utils, write } from "@e965/xlsx"
import { assert, describe, it } from "@effect/vitest"
import { toTcvn3 } from "@kheo/vietnamese/samples"
import { Effect } from "effect"
import { readHere } from "../formats/document.samples.ts"
import { cellsOf } from "../formats/xlsx/workbook.samples.ts"
import { readSheet } from "../reading/read-sheet.ts"
import { to1258, toUtf16, toUtf8 } from "./byte.samples.ts"
import { decodeFile } from "./decode-file.ts"
import { decodeGrid } from "./decode-grid.ts"
import { annex, delimited, inTcvn3, inVni, typed } from "./one-paper.samples.ts"

/** What a file's bytes come to: what its first sheet is understood as, without where each row was read, and what is told. */
const understood = (name: string, bytes: Uint8Array) =>
  Effect.promise(async () => {
    const read = await readHere(bytes, name)
    assert("grids" in read, name)
    const decoded = decodeFile(name, read.grids)
    const [first] = decoded.grids
    assert(first !== undefined)
    const sheet = readSheet(first, { file: name, sha256: "ab12" }, 2022)
    assert(sheet !== undefined, name)
    const { kind, names, paper, rows } = sheet
    const claims = rows.map((row) => ("claim" in row ? { ...row.claim, source: undefined } : row.refused.code))
    const notes = [...read.notes, ...decoded.notes].map(({ code }) => code)
    return { said: { kind, names: names.map(({ text }) => text), paper, claims }, notes, raw: rawOf(rows) }
  })

const rawOf = (rows: ReadonlyArray<object>) =>
  rows.map((row) => ("claim" in row ? (row.claim as { source: { raw?: string } }).source.raw : undefined))

/** An .xls as SheetJS writes it: without any font. */
const xls = (type: (text: string) => string, bookType: "xls" | "xlsb" = "xls"): Uint8Array => {
  const rows = annex.map((row) => row.map((cell) => (typeof cell === "string" ? type(cell) : cell)))
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Trang 1")
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer)
}

describe("one paper in every encoding", () => {
  it.effect("is understood alike, and what was converted is told", () =>
    Effect.gen(function* () {
      const bytes = yield* Effect.promise(async () => ({
        plain: await typed((value) => ({ value })),
        decomposed: await typed((value) => ({ value: value.normalize("NFD") })),
        mixed: await typed((value) => ({ value: value.normalize(value.length % 2 === 0 ? "NFC" : "NFD") })),
        tcvn3: await typed(inTcvn3(".VnTime"), inTcvn3(".VnTimeH")),
        noFont: await typed(inTcvn3()),
        vni: await typed(inVni),
      }))
      const { raw: none, said } = yield* understood("a.xlsx", bytes.plain)
      assert.deepStrictEqual(
        said.claims.map((claim) => (typeof claim === "string" ? claim : claim.kind)),
        ["results", "results", "results"],
      )
      assert.deepStrictEqual([said.names[0], none], ["XÃ MỸ THẠNH", [undefined, undefined, undefined]])
      const files: ReadonlyArray<readonly [name: string, bytes: Uint8Array, code?: string]> = [
        ["NFD.xlsx", bytes.decomposed],
        ["NFC và NFD.xlsx", bytes.mixed],
        [".VnTime.xlsx", bytes.tcvn3, "IMP-2104"],
        ["TCVN3 không phông.xlsx", bytes.noFont, "IMP-2104"],
        ["VNI.xlsx", bytes.vni, "IMP-2104"],
        ["TCVN3.xls", xls(toTcvn3), "IMP-2104"],
        ["TCVN3.xlsb", xls(toTcvn3, "xlsb"), "IMP-2104"],
        ["NFD.xls", xls((text) => text.normalize("NFD"))],
        ["UTF-8.csv", toUtf8(delimited(","))],
        ["1258.csv", to1258(delimited(";")), "IMP-1312"],
        ["UTF-16.tsv", toUtf16(`\uFEFF${delimited("\t")}`, "le")],
      ]
      for (const [name, file, code] of files) {
        const found = yield* understood(name, file)
        assert.deepStrictEqual(found.said, said, name)
        assert.deepStrictEqual(found.notes, code === undefined ? [] : [code], name)
        const legacy = code === "IMP-2104"
        assert.deepStrictEqual(
          found.raw.map((raw) => raw !== undefined),
          [legacy, legacy, legacy],
          name,
        )
      }
    }),
  )

  it.effect("of a cell of two runs, one typed under .VnTime and one in Unicode, gives both right", () =>
    Effect.gen(function* () {
      const cells = yield* Effect.promise(() =>
        cellsOf((sheet) => {
          const [old, now] = [{ name: ".VnTime" }, { name: "Times New Roman" }]
          const two = [
            { font: old, text: toTcvn3("Xã Mỹ Thạnh, ") },
            { font: now, text: "huyện Thủ Thừa" },
          ]
          sheet.getCell("A1").value = { richText: two }
          sheet.getCell("A2").value = { richText: two.toReversed() }
          sheet.getCell("A2").font = old
        }),
      )
      const rows = [...cells.values()].map((cell, at) => ({ row: at + 1, hidden: false, cells: [cell] }))
      const { grid } = decodeGrid({ sheet: "Trang 1", hidden: false, date1904: false, rows })
      assert.deepStrictEqual(
        grid.rows.map(({ cells }) => cells[0]?.text),
        ["Xã Mỹ Thạnh, huyện Thủ Thừa", "huyện Thủ ThừaXã Mỹ Thạnh, "],
      )
    }),
  )
})

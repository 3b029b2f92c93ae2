import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CFB } from "@e965/xlsx"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { sentence } from "../issue/issue.ts"
import { readFiles } from "../read-files.ts"
import { docx, paragraph, row, table } from "./docx/docx.samples.ts"
import { rendered, type Texts } from "./rendered.samples.ts"
import { partsOf, sheetPath } from "./xlsx/package.samples.ts"
import { zipOf } from "./zip/zip.samples.ts"

const roster: Texts = [
  ["Mã", "Tên đơn vị", "Khối"],
  ["X01", "Xã Mỹ An", "Khối xã"],
]
const made = (ending: string, texts: Texts) =>
  Effect.promise(async () => (await rendered[ending]?.(texts)) ?? new Uint8Array())

/** A folder of such files, read as an import does. */
const reading = (files: Record<string, Uint8Array | string>) =>
  Effect.gen(function* () {
    const folder = yield* Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "kheo-mixed-"))),
      (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true })),
    )
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
    return yield* readFiles([folder], 2022, () => {})
  }).pipe(Effect.scoped)

const locked = (): Uint8Array => {
  const container: unknown = CFB.utils.cfb_new()
  for (const name of ["EncryptionInfo", "EncryptedPackage"])
    CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(5_000))
  return new Uint8Array(CFB.write(container, { type: "buffer" }))
}

describe("a folder of whatever was sent", () => {
  it.effect("gets seven different answers for seven faults, and what can be read is read", () =>
    Effect.gen(function* () {
      const xlsx = yield* made("xlsx", roster)
      const macros = { kind: "vbaProject", target: "vbaProject.bin" }
      const related = `<Relationship Id="r9" Type="x/${macros.kind}" Target="${macros.target}"/></Relationships>`
      const cells = roster
        .map((texts, index) => {
          const filled = texts.map(
            (text, at) => `<c r="${"ABC"[at]}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
          )
          return `<row r="${index + 1}">${filled.join("")}</row>`
        })
        .join("")
      const { files, sheets, warnings } = yield* reading({
        "1 khoá.xlsx": locked(),
        "2 xls.xlsx": yield* made("xls", roster),
        "3 web.xls": "<html><table><tr><td>STT</td></tr></table></html>",
        "4 trống.xlsx": "",
        "5 nửa.xlsx": xlsx.slice(0, xlsx.length / 2),
        "6 cụt.xlsx": zipOf(partsOf({ rows: cells, change: { [sheetPath]: (xml) => xml.slice(0, -30) } })),
        "7 macro.xlsm": zipOf(
          partsOf({
            rows: cells,
            change: { "xl/_rels/workbook.xml.rels": (xml) => xml.replace("</Relationships>", related) },
            more: [{ name: `xl/${macros.target}`, data: "x" }],
          }),
        ),
      })
      const answers = files.map(({ file, problem }) => problem ?? warnings.find((warning) => warning.file === file))
      assert.deepStrictEqual(
        answers.map((answer) => answer?.code),
        ["IMP-1102", "IMP-1309", "IMP-1109", "IMP-1105", "IMP-1103", "IMP-1104", "IMP-1308"],
      )
      const told = answers.flatMap((answer) =>
        answer === undefined ? [] : [sentence(answer.code, answer.params, "vi")],
      )
      assert.strictEqual(new Set(told).size, 7)
      assert.deepStrictEqual(
        sheets.map(({ kind, rows }) => [kind, rows.length]),
        [
          ["roster", 1],
          ["roster", 1],
        ],
      )
    }),
  )

  it.effect("has the paper's unit, date and year from a Word document as from a workbook", () =>
    Effect.gen(function* () {
      const letterhead = table(row("Đơn vị: Xã Mỹ An", "Mỹ An, ngày 14 tháng 10 năm 2022"))
      const annex = table(row("STT", "Tên mô hình", "Kết quả thực hiện"), row("1", "Tiếng loa", "Tốt"))
      const body = [
        letterhead,
        paragraph("Kết quả thực hiện mô hình năm 2021"),
        annex,
        table(row("Nơi nhận:", "BÍ THƯ")),
      ]
      const { sheets, warnings } = yield* reading({ "a.docx": docx(body.join("")) })
      const [sheet] = sheets
      assert.strictEqual(sheet?.paper.kind === "dated" ? sheet.paper.date : "", "2022-10-14")
      assert.include(
        (sheet?.names ?? []).map(({ text }) => text),
        "Xã Mỹ An",
      )
      assert.deepStrictEqual(
        warnings.map(({ cell, code }) => [cell, code]),
        [["A2", "IMP-2106"]],
      )
      assert.strictEqual(sheet?.rows.length, 1)
    }),
  )
})

/** What a sheet computes, a program prints or JavaScript inherits. */
const hostile = ['=HYPERLINK("http://x";"y")', "@SUM(A1)", "- Xây dựng", "__proto__", "\u202etxt.exe", "'=1+1"]

describe("a text that could be taken for something else", () => {
  it.effect("stays the text that it is in every format", () =>
    Effect.gen(function* () {
      const texts = [
        ["STT", "Tên mô hình", "Tên đơn vị", "Kết quả thực hiện"],
        ...hostile.map((text, index) => [String(index + 1), text, "Xã Mỹ An", text]),
      ]
      const files: Record<string, Uint8Array> = {}
      for (const ending of Object.keys(rendered)) files[`a.${ending}`] = yield* made(ending, texts)
      const { sheets } = yield* reading(files)
      assert.strictEqual(sheets.length, Object.keys(rendered).length)
      for (const { file, rows } of sheets) {
        const read = rows.map((one) =>
          "claim" in one && one.claim.kind === "results" ? one.claim.account.results : one,
        )
        assert.deepStrictEqual(read, hostile, file)
      }
    }),
  )
})

import { assert, describe, it } from "@effect/vitest"
import { CFB, utils, write } from "@e965/xlsx"
import { Effect } from "effect"
import { sentence } from "../issue/issue.ts"
import { codeOf, readHere } from "./document.samples.ts"
import { zipOf } from "./zip/zip.samples.ts"
import { rendered } from "./rendered.samples.ts"

const texts = [
  ["Mã", "Tên đơn vị", "Khối"],
  ["X01", "Xã Mỹ An", "Khối xã"],
]
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"))
const ole = (...streams: ReadonlyArray<string>): Uint8Array => {
  const container: unknown = CFB.utils.cfb_new()
  for (const name of streams) CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(5_000))
  return new Uint8Array(CFB.write(container, { type: "buffer" }))
}
const stored = (parts: Record<string, string>): Uint8Array =>
  zipOf(Object.entries(parts).map(([name, data]) => ({ name, data })))
const types = (type: string): string => `<Types><Override PartName="/a" ContentType="application/${type}"/></Types>`

describe("a file of each format", () => {
  it("is read whatever it is called, and a note tells of a name that promises something else", async () => {
    for (const [ending, bytes] of Object.entries(rendered)) {
      for (const name of [`a.${ending}`, "a.pdf", "không đuôi"]) {
        const read = await readHere(await bytes(texts), name)
        assert("grids" in read, `${ending} as ${name}`)
        assert.strictEqual(read.grids[0]?.rows[1]?.cells[1]?.text, "Xã Mỹ An", ending)
        assert.deepStrictEqual(
          read.notes.map(({ code }) => code),
          name.endsWith(ending) ? [] : ["IMP-1309"],
          name,
        )
      }
    }
  })
})

it("reads a workbook that SheetJS wrote, which names the binary kind beside its own", async () => {
  const bytes = write(utils.book_new(utils.aoa_to_sheet(texts)), { bookType: "xlsx", type: "buffer" }) as Buffer
  const read = await readHere(new Uint8Array(bytes), "a.xlsx")
  assert("grids" in read)
  assert.strictEqual(read.grids[0]?.rows[1]?.cells[1]?.text, "Xã Mỹ An")
})

describe("a file that is not read", () => {
  const refused: Record<string, readonly [Uint8Array, code: string]> = {
    "locked .xlsx": [ole("EncryptionInfo", "EncryptedPackage"), "IMP-1102"],
    "document under rights management": [ole("\tDRMContent", "WordDocument"), "IMP-1102"],
    "old Word file": [ole("WordDocument", "1Table"), "IMP-1110"],
    "other container": [ole("PowerPoint Document"), "IMP-1101"],
    "damaged container": [latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").slice(), "IMP-1103"],
    "empty file": [new Uint8Array(), "IMP-1105"],
    PDF: [latin("%PDF-1.7\n"), "IMP-1107"],
    picture: [latin("\xff\xd8\xff\xe0"), "IMP-1108"],
    "web page": [latin("<html><table><tr><td>STT</td></tr></table></html>"), "IMP-1109"],
    "rich text": [latin(String.raw`{\rtf1}`), "IMP-1111"],
    archive: [stored({ "xã Mỹ An.xlsx": "PK" }), "IMP-1112"],
    "XML spreadsheet": [
      new Uint8Array(
        write(utils.book_new(utils.aoa_to_sheet([["a"]])), { bookType: "xlml", type: "buffer" }) as Buffer,
      ),
      "IMP-1113",
    ],
    presentation: [
      stored({
        "[Content_Types].xml": types("vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
      }),
      "IMP-1101",
    ],
    "OpenDocument text": [stored({ mimetype: "application/vnd.oasis.opendocument.text" }), "IMP-1101"],
    "locked .ods": [
      stored({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "…",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
      }),
      "IMP-1102",
    ],
    "locked .ods with a long list of parts": [
      zipOf([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "encrypted-package", data: "…" },
        {
          name: "META-INF/manifest.xml",
          data: `${"<manifest:file-entry/>".repeat(20_000)}<manifest:encryption-data/>`,
        },
      ]),
      "IMP-1102",
    ],
    program: [latin("MZ\x90\x00\x03"), "IMP-1101"],
  }

  it("gets a code of its own by what it is, and a sentence that says what to do, in both languages", async () => {
    const sentences = new Map<string, string>()
    for (const [what, [bytes, code]] of Object.entries(refused)) {
      const read = await readHere(bytes, "a.xlsx")
      assert.strictEqual(codeOf(read), code, what)
      assert("refusal" in read)
      for (const language of ["vi", "en"] as const) {
        const said = sentence(read.refusal.code, read.refusal.params, language)
        assert.notMatch(said, /\{|undefined|Error/, what)
        sentences.set(said, code)
      }
    }
    assert.strictEqual(sentences.size, 2 * new Set(sentences.values()).size)
  })

  it.effect("may be half of any: it is damaged", () =>
    Effect.gen(function* () {
      for (const [ending, bytes] of Object.entries(rendered)) {
        const whole = yield* Effect.promise(async () => bytes(texts))
        if (/csv|tsv/.test(ending)) continue
        const read = yield* Effect.promise(() => readHere(whole.slice(0, whole.length / 2), `a.${ending}`))
        assert.strictEqual(codeOf(read), "IMP-1103", ending)
      }
    }),
  )
})

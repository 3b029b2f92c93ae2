import { assert, describe, it } from "@effect/vitest"
import { strFromU8, unzipSync } from "fflate"
import { content } from "../../reminder/reminder.samples.ts"
import type { ReminderContent } from "../../reminder/index.ts"
import { reminderLetter } from "../../reminder/index.ts"
import { letterDocument } from "./letter-document.ts"

const made = async (more: Partial<ReminderContent> = {}) => {
  const files = unzipSync(await letterDocument(reminderLetter({ ...content, ...more })))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { names: Object.keys(files), part, body: part("word/document.xml") }
}
const textOf = (xml: string): string =>
  xml
    .replaceAll(/<\/w:p>/gu, "\n")
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ")

describe("a letter as .docx", () => {
  it("is A4 with the margins of HD 36, its words in Times New Roman, numbered from the second page", async () => {
    const { body, names, part } = await made()
    assert.match(body, /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/)
    assert.include(part("word/styles.xml"), "Times New Roman")
    assert.include(body, "<w:titlePg/>")
    const headers = names.filter((name) => /header\d+\.xml$/.test(name)).map(part)
    assert.isTrue(headers.some((header) => header.includes("DỰ THẢO – chưa ban hành")))
    assert.isTrue(headers.some((header) => header.includes("PAGE")))
    assert.include(textOf(body), "Số 51-CV/BCĐ\nV/v tổng kết mô hình “Dân vận khéo” năm 2022")
  })

  it("repeats the heading of its lists on every page and tears no row", async () => {
    const { body } = await made()
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []
    const listed = rows.filter((row) => row.includes("w:tcBorders") === false)
    assert.isAbove(listed.length, 10)
    for (const row of listed) assert.include(row, "<w:cantSplit/>")
    assert.strictEqual(listed.filter((row) => row.includes("<w:tblHeader/>")).length, 3)
  })

  it("holds any text as text: no field, no link outside, no name of a person in its properties", async () => {
    const { body, names, part } = await made({
      recipients: ["=HYPERLINK(1)", "<w:p/>&amp;", "a\u0000b\ud800"],
      draft: false,
    })
    assert.include(textOf(body), "- =HYPERLINK(1),\n- <w:p/>&amp;,\n- ab\ufffd.")
    assert.notInclude(body, "\u0000")
    assert.notInclude(body, "w:instrText")
    for (const name of names.filter((one) => one.endsWith(".rels"))) assert.notInclude(part(name), "External")
    const properties = part("docProps/core.xml")
    assert.include(properties, "BCĐ THỰC HIỆN QCDC Ở CƠ SỞ")
    assert.notInclude(properties, "Trần Văn Ơn")
  })
})

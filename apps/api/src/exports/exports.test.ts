import { createHash, randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import exceljs from "exceljs"
import { registration, sampleOffice } from "../samples.ts"
import { Schema } from "effect"
import { csvRecord, guarded } from "./csv.ts"

const hostile = [
  '=HYPERLINK("http://x";"xem")',
  "+84 909 000 111",
  "- Xây dựng “nếp sống”",
  '@an ninh, “trật tự”, "xã"',
  "'đã có dấu",
  "－1+1",
]

const filled = async () => {
  const office = await sampleOffice()
  for (const title of hostile) await office.post({ ...registration, title, note: title })
  const file = async (path: string, headers: Record<string, string> = {}) => {
    const told = await office.ask(path, { headers })
    assert.strictEqual(told.status, 200, path)
    return { headers: told.response.headers, bytes: told.body as Uint8Array<ArrayBuffer> }
  }
  return { ...office, file }
}

const csvOf = (bytes: Uint8Array): Array<Array<string>> => parse(Buffer.from(bytes), { bom: true })

describe("an export", () => {
  it("as .csv is safe in a spreadsheet and gives every text back", async () => {
    const { file } = await filled()
    const { bytes } = await file("/v1/exports/models.csv?campaign=2022")
    assert.deepStrictEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
    const [heads, ...rows] = csvOf(bytes)
    const titles = rows.map((row) => row[heads?.indexOf("Tên mô hình") ?? -1] ?? "")
    for (const title of titles) assert.notMatch(title, /^[=+\-@\t\r\n＝＋－＠]/u)
    assert.deepStrictEqual(titles.map((title) => title.replace(/^'/, "")).toSorted(), hostile.toSorted())
    assert.include(titles, "'- Xây dựng “nếp sống”")
    assert.isTrue(rows[0]?.includes("tập thể"))
  })

  it("as raw .csv is for machines: the very texts, codes and names", async () => {
    const { file } = await filled()
    const { bytes } = await file("/v1/exports/models.csv?campaign=2022&raw=true")
    const [heads, ...rows] = csvOf(bytes)
    assert.strictEqual(heads?.[0], "number")
    assert.notStrictEqual(bytes[0], 0xef)
    assert.deepStrictEqual(rows.map((row) => row[heads?.indexOf("title") ?? -1]).toSorted(), hostile.toSorted())
    assert.strictEqual(rows[0]?.[heads?.indexOf("holder") ?? -1], "collective")
  })

  it("as .xlsx holds texts as texts and says where it comes from", async () => {
    const { file, lines } = await filled()
    const { bytes } = await file("/v1/exports/models.xlsx?campaign=2022")
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(bytes.buffer)
    const [sheet, source] = workbook.worksheets
    const titles = hostile.map((_, index) => sheet?.getCell(index + 2, 2).value)
    assert.deepStrictEqual(titles.toSorted(), hostile.toSorted())
    const told = [1, 2, 3].map((row) => source?.getCell(row, 2).value)
    assert.strictEqual(told[1], String((await lines()).length))
    assert.match(String(told[2]), /^[0-9a-f]{64}$/)
  })

  it("of events as .jsonl is what is stored, byte for byte", async () => {
    const { file, lines } = await filled()
    const { bytes } = await file("/v1/exports/events.jsonl")
    const stored = (await lines()).map(({ entry }) => `${new TextDecoder().decode(entry)}\n`).join("")
    assert.strictEqual(new TextDecoder().decode(bytes), stored)
    const ofCampaign = new TextDecoder().decode((await file("/v1/exports/events.jsonl?campaign=2022")).bytes)
    assert.isAbove(ofCampaign.split("\n").length, hostile.length)
    assert.isBelow(ofCampaign.length, stored.length)
  })

  it("tells its name, its digest and its position, at which it is the same bytes whatever came since", async () => {
    const { file, post } = await filled()
    for (const path of [
      "models.csv?campaign=2022",
      "models.xlsx?campaign=2022",
      "models.jsonl?campaign=2022",
      "board.csv?campaign=2022",
      "units.xlsx?campaign=2022",
      "awards.csv?campaign=2022",
      "events.csv?campaign=2022",
      "events.xlsx?",
    ]) {
      const first = await file(`/v1/exports/${path}`)
      const position = first.headers.get("kheo-position")
      await post({ ...registration, title: `Thêm ${randomUUID()}` })
      const again = await file(`/v1/exports/${path}&knownAt=${position}`)
      assert.isTrue(Buffer.from(first.bytes).equals(again.bytes), path)
      const digest = createHash("sha256").update(first.bytes).digest("base64")
      assert.strictEqual(first.headers.get("repr-digest"), `sha-256=:${digest}:`)
      assert.strictEqual(again.headers.get("repr-digest"), `sha-256=:${digest}:`)
      const name = first.headers.get("content-disposition") ?? ""
      assert.match(name, /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~-]+$/)
      assert.include(decodeURIComponent(name), `vị trí ${position}.`)
    }
  })

  it("speaks English where it is asked to", async () => {
    const { file } = await filled()
    const { bytes } = await file("/v1/exports/units.csv?campaign=2022", { "Accept-Language": "en" })
    assert.isTrue(csvOf(bytes)[0]?.includes("Reported on"))
  })

  it("of what isn't there, or asked for otherwise, is refused", async () => {
    const { ask } = await filled()
    for (const [path, status] of [
      ["models.csv", 400],
      ["models.csv?campaign=1999", 404],
      ["models.xlsx?campaign=2022&raw=true", 400],
      ["models.csv?campaign=2022&raw=yes", 400],
      ["events.jsonl?knownAt=x", 400],
      ["users.csv", 404],
    ] as const)
      assert.strictEqual((await ask(`/v1/exports/${path}`)).status, status, path)
  })
})

describe("a guarded text", () => {
  it.prop("begins no formula, and what its first sign is taken from is the text again", [Schema.String], ([text]) => {
    const [record = []] = parse(csvRecord([`${text}`, "="], false), { relax_column_count: true }) as Array<
      Array<string>
    >
    const [first = ""] = record
    assert.notMatch(first, /^[=+\-@\t\r\n＝＋－＠]/u)
    assert.strictEqual(first.startsWith("'") ? first.slice(1) : first, text.toWellFormed())
  })
  it("stays as it is where nothing is risky", () => {
    assert.strictEqual(guarded("Xây dựng - nông thôn"), "Xây dựng - nông thôn")
  })
})

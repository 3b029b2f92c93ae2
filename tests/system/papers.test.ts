import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { consolidatedList, consolidatedWording, letterRules, listDocument } from "@kheo/documents"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { checkout } from "../commands/kheo.ts"
import { kheoHere as kheo } from "../commands/kheo-here.ts"
import { fontsOf, type Page, pagesOf, rowsOf } from "./printed.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-papers-"))
const example = join(checkout, "examples/thu-thua-2022")
const at = ["--data", join(folder, "data")]
const year = ["--campaign", "2022", "--as-of", "2022-10-31", "--date", "2022-11-01"]
const next = ["--campaign", "2023", "--as-of", "2023-02-09", "--date", "2023-02-09", "--deadline", "2023-03-31"]
const pages = new Map<string, ReadonlyArray<Page>>()

/** Every paper by the name of its file: what is asked for, and its pages, upright or across. */
const papers: Readonly<Record<string, { readonly args: ReadonlyArray<string>; readonly across: RegExp }>> = {
  consolidated: { args: ["list", "consolidated", ...year], across: /^A{3,5}$/u },
  "not-scalable": { args: ["list", "not-scalable", ...year], across: /^A$/u },
  launch: { args: ["letter", "launch", ...next], across: /^UA$/u },
  history: { args: ["history", "--model", "M-2022-0008"], across: /^A{1,2}$/u },
  annex: { args: ["annex", "--campaign", "2022", "--unit", "Xã Mỹ An"], across: /^AA$/u },
}

/** Saves files in another format; what LibreOffice complains of is a failure. */
const converted = (to: string, target: string, files: ReadonlyArray<string>): void => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`
  const args = [profile, "--headless", "--convert-to", target, "--outdir", to, ...files]
  const { error, status, stderr } = spawnSync("soffice", args, {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  })
  if (error !== undefined || status !== 0) throw new Error(`soffice: ${String(error ?? stderr)}`)
  assert.notMatch(stderr, /warn(?!.*javaldx)|error/iu)
}

const manyRows = () =>
  listDocument(
    consolidatedList({
      campaign: 2022,
      asOf: "2022-10-31",
      day: "2022-11-01",
      sender: {
        superior: "HUYỆN ỦY",
        name: "BAN CHỈ ĐẠO",
        place: "Thủ Thừa",
        signer: ["TRƯỞNG BAN"],
        signerName: "Lê Ơn",
      },
      rules: letterRules(undefined, "party"),
      models: Array.from({ length: 500 }, (_, index) => ({
        id: `0195a2f0-0000-7000-8000-${String(index).padStart(12, "0")}`,
        title: `Mô hình số ${index + 1}`,
        unitName: `Xã ${index % 12}`,
        person: null,
        block: `Khối ${Math.floor(index / 100) + 1}`,
        outcome: "submitted" as const,
        outcomeOn: "2022-10-14",
        periodAndPlace: "Từ tháng 01/2022 đến tháng 04/2022, tại ấp 2",
        results: "Đã vận động lắp 36 camera trên 07 tuyến đường, giảm 04 vụ trộm so cùng kỳ.",
        effectiveness: null,
        replication: "03 tổ, 665 hộ",
        plan: "02 ấp",
        words: null,
      })),
      counted: { submitted: 500, notScalable: 0 },
      wording: consolidatedWording,
      traced: undefined,
    }),
  )

beforeAll(async () => {
  const imported = ["import", example, "--campaign", "2022", "--deadline", "2022-10-21", "--yes"]
  assert.strictEqual((await kheo([...imported, ...at])).code, 6)
  assert.strictEqual((await kheo(["office", "set", join(example, "office.json"), ...at])).code, 0)
  const opened = ["campaign", "open", "2023", "--date", "2023-02-01", "--deadline", "2023-10-20"]
  assert.strictEqual((await kheo([...opened, ...at])).code, 0)
  for (const [name, { args }] of Object.entries(papers)) {
    const { code, err } = await kheo([...args, "-o", join(folder, `${name}.docx`), ...at])
    assert.strictEqual(code, 0, err)
  }
  writeFileSync(join(folder, "many.docx"), await manyRows())
  const names = [...Object.keys(papers), "many"]
  converted(
    folder,
    "pdf",
    names.map((name) => join(folder, `${name}.docx`)),
  )
  for (const name of names) pages.set(name, pagesOf(join(folder, `${name}.pdf`)))
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const printed = (name: string): ReadonlyArray<Page> => pages.get(name) ?? []

describe("papers as LibreOffice prints them", () => {
  it.each(Object.entries(papers))("%s has its pages, upright or across, within the margins of HD 36", (name, paper) => {
    const all = printed(name)
    assert.match(all.map(({ height, width }) => (width > height ? "A" : "U")).join(""), paper.across)
    for (const [index, { height, width, words }] of all.entries()) {
      const across = width > height
      const body = words.filter(({ top }) => top > 19)
      assert.isAtLeast(
        Math.min(...body.map(({ left }) => left)),
        (across ? 20 : 30) - 0.6,
        `${name}, page ${index + 1}`,
      )
      assert.isAtMost(Math.max(...body.map(({ right }) => right)), width - (across ? 20 : 15) + 0.6)
      assert.isAtMost(Math.max(...body.map(({ bottom }) => bottom)), height - 20 + 0.6)
    }
    assert.match(fontsOf(join(folder, `${name}.pdf`)), /LiberationSerif|TimesNewRoman/u)
    assert.notMatch(fontsOf(join(folder, `${name}.pdf`)), /Sans|Mono|Courier|Arial|Helvetica/u)
  })

  it("have who sends them on the left, the Party's words and the day on the right, at one height", () => {
    for (const name of ["consolidated", "not-scalable", "history", "launch"]) {
      const [first] = printed(name)
      assert(first !== undefined)
      const middle = first.width / 2
      const superior = first.words.find(({ text }) => text.startsWith("HUY"))
      const party = first.words.find(({ left, text }) => left > middle && text.endsWith("NG"))
      assert.isBelow(superior?.right ?? 999, middle, name)
      assert.closeTo(party?.top ?? 0, superior?.top ?? 9, 1.5, name)
      const day = first.words.find(({ left, text, top }) => text === "tháng" && left > middle && top < 50)
      assert.isAbove(day?.top ?? 0, party?.top ?? 99, name)
    }
  })

  it("show a heading whole also where it is repeated (its cells that are merged downwards were cut off)", () => {
    const [, second] = printed("consolidated")
    const heading = second?.words.find(({ text }) => text === "nhân)")
    const below = Math.min(...(second?.words ?? []).flatMap(({ text, top }) => (text === "tháng" ? [top] : [])))
    assert.isAtMost(heading?.bottom ?? 999, below + 0.5)
  })

  it("repeat the heading of a list of 500 rows on every page, number the pages, and part no row nor a block's heading", () => {
    const all = printed("many")
    assert.isAbove(all.length, 30)
    assert.isBelow(all.length, 75)
    const numbers = all.flatMap(rowsOf)
    assert.deepStrictEqual(
      numbers,
      Array.from({ length: 500 }, (_, index) => index + 1),
    )
    for (const [index, page] of all.entries()) {
      // LibreOffice, unlike Word, does not hold the last rows beside the signature; the closing line it does.
      const headed = page.words.some(({ text }) => text === "STT")
      assert.strictEqual(headed, rowsOf(page).length > 0, `page ${index + 1}`)
      const atTop = page.words.some(({ text, top }) => top < 18 && text === String(index + 1))
      assert.strictEqual(atTop, index > 0, `page ${index + 1}`)
    }
    const last = all.at(-1)
    for (const word of ["Lê", "500"])
      assert.isTrue(
        last?.words.some(({ text }) => text.startsWith(word)),
        word,
      )
  })

  it("come back from LibreOffice as Word forms whose rows are still known by their marks", async () => {
    const saved = join(folder, "saved")
    mkdirSync(saved)
    converted(saved, "docx:MS Word 2007 XML", [join(folder, "annex.docx")])
    const args = ["import", join(saved, "annex.docx"), "--campaign", "2022", "--yes", "--json"]
    const { out } = await kheo([...args, ...at])
    const receipt = JSON.parse(out) as { events: number; warnings: ReadonlyArray<{ code: string }> }
    assert.strictEqual(receipt.events, 0)
    assert.deepStrictEqual(
      receipt.warnings.map(({ code }) => code).filter((code) => code === "IMP-2307"),
      ["IMP-2307", "IMP-2307"],
    )
  })
})

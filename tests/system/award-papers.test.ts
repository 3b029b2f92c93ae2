import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { checkout } from "../commands/kheo.ts"
import { kheoHere } from "../commands/kheo-here.ts"
import { wordText } from "../word-text.ts"
import { importedExample, kheo } from "./example-data.ts"
import { fontsOf, pagesOf, poppler } from "./printed.ts"
import { Tmux } from "./terminal-tmux.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-award-papers-"))
let register: ReturnType<typeof importedExample> | undefined

/** A command on the example's register; answers what it printed. */
const run = async (...args: ReadonlyArray<string>): Promise<string> => {
  const { code, err, out } = await kheoHere([...args, "--data", register?.data ?? ""])
  assert.strictEqual(code, 0, `${args.join(" ")}: ${err}`)
  return out
}

interface Candidate {
  readonly number: string
  readonly form: string
}

beforeAll(async () => {
  register = importedExample()
  const settings = JSON.parse(readFileSync(join(checkout, "examples/thu-thua-2022/office.json"), "utf8")) as object
  const symbols = [
    { type: "TTr", symbol: "TTr/BCĐ" },
    { type: "BC", symbol: "BC/BCĐ" },
  ]
  const office = join(folder, "office.json")
  writeFileSync(office, JSON.stringify({ ...settings, symbols }))
  await run("office", "set", office)
  const { forms } = JSON.parse(await run("awards", "--campaign", "2022", "--json")) as {
    forms: ReadonlyArray<{ candidates: ReadonlyArray<Candidate> }>
  }
  for (const { form, number } of forms.flatMap(({ candidates }) => candidates).slice(0, 3)) {
    await run("model", "review", number, "--form", form, "--verdict", "for", "--date", "2022-10-25")
    const decision = ["--decision", "1525/QĐ-UBND", "--authority", "Chủ tịch Ủy ban nhân dân huyện"]
    await run("model", "award", number, "--form", form, ...decision, "--date", "2022-10-27")
  }
}, 180_000)
afterAll(() => {
  register?.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Every word of a PDF with its page, counted from 1. */
const wordsOf = (pdf: string) =>
  pagesOf(pdf).flatMap(({ words }, index) => words.map((word) => ({ ...word, page: index + 1 })))

/** Of each page whether it lies on its side. */
const lyingPages = (pdf: string): ReadonlyArray<boolean> => pagesOf(pdf).map(({ height, width }) => width > height)

/** How wide every picture in a PDF is, in pixels. */
const picturesOf = (pdf: string): ReadonlyArray<number> =>
  [...poppler("pdfimages", "-list", pdf).matchAll(/^ +\d+ +\d+ image +(\d+)/gmu)].map(([, wide]) => Number(wide))

const papers = [
  ["awards", "proposal"],
  ["awards", "list"],
  ["awards", "certificates"],
  ["report", "year"],
  ["report", "conference"],
] as const
const days = ["--campaign", "2022", "--as-of", "2022-10-31", "--date", "2022-11-01"]
const pdfOf = (name: string) => join(folder, `${name}.pdf`)

describe("award papers and the year's report as LibreOffice prints them", () => {
  beforeAll(async () => {
    const files = papers.map(([, name]) => join(folder, `${name}.docx`))
    for (const [index, [command, name]] of papers.entries()) await run(command, name, ...days, "-o", files[index] ?? "")
    const profile = `-env:UserInstallation=file://${join(folder, "office")}`
    const made = spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
      encoding: "utf8",
    })
    assert.strictEqual(made.status, 0, made.stderr)
    // It says so wherever there is no Java, which nothing here needs.
    assert.notMatch(made.stderr.replaceAll(/^.*javaldx.*$/gmu, ""), /warn|error/iu)
  }, 300_000)

  it("are upright A4 with the margins of HD 36 in a Times; certificates lie, one page each", () => {
    for (const [, name] of papers) {
      const lying = lyingPages(pdfOf(name))
      assert.deepStrictEqual([...new Set(lying)], [name === "certificates"], name)
      const fonts = fontsOf(pdfOf(name))
      assert.match(fonts, /LiberationSerif|TimesNewRoman/u, name)
      assert.notMatch(fonts, /Sans|Mono|Courier|Arial|Helvetica/u, name)
      if (name === "certificates") continue
      const all = wordsOf(pdfOf(name))
      assert.closeTo(Math.min(...all.map(({ left }) => left)), 30, 2, name)
      assert.isAtMost(Math.max(...all.map(({ right }) => right)), 196, name)
    }
    assert.strictEqual(lyingPages(pdfOf("certificates")).length, 3)
  })

  it("name what they are in the middle, number pages from the second, and draw their charts as wide as the text", () => {
    for (const [name, kind] of [
      ["proposal", "TRÌNH"],
      ["list", "SÁCH"],
      ["year", "CÁO"],
      ["conference", "TRÌNH"],
    ] as const) {
      const first = wordsOf(pdfOf(name)).filter(({ page }) => page === 1)
      const title = first.find(({ text, top }) => top > 40 && top < 80 && text.endsWith(kind.slice(-2)))
      const line = first.filter(({ top }) => Math.abs(top - (title?.top ?? 0)) < 2)
      const middle = (Math.min(...line.map(({ left }) => left)) + Math.max(...line.map(({ right }) => right))) / 2
      assert.closeTo(middle, 112.5, 3, name)
      assert.isFalse(first.some(({ text, top }) => text === "1" && top < 20))
    }
    const numbered = wordsOf(pdfOf("year")).filter(({ page, text, top }) => top < 20 && text === String(page))
    assert.deepStrictEqual(
      numbered.map(({ page }) => page),
      lyingPages(pdfOf("year")).flatMap((_, index) => (index === 0 ? [] : [index + 1])),
    )
    for (const name of ["year", "conference"]) {
      const pictures = picturesOf(pdfOf(name))
      assert.strictEqual(pictures.length, 2, name)
      for (const wide of pictures) assert.isAtLeast(wide, 1200, name)
    }
  })

  it("tear no row, and repeat the heading of a table on its next page", () => {
    const text = poppler("pdftotext", "-layout", pdfOf("year"), "-").split("\f")
    const annex = text.findIndex((page) => page.includes("KẾT QUẢ CỦA TỪNG ĐƠN VỊ"))
    assert.include(text[annex + 1] ?? "", "STT")
    assert.include(text[annex + 1] ?? "", "Đơn vị")
  })
})

describe("the screen of papers in a real terminal", () => {
  it("names an altered number and refuses, saves the letter once it is right, issues it after a yes, and supersedes it", async () => {
    const wording = join(folder, "sai.json")
    writeFileSync(
      wording,
      JSON.stringify({ counted: "{label}: có 07 đơn vị đã họp, {reports} xã gửi báo cáo gồm: {names}" }),
    )
    const tmux = new Tmux()
    tmux.run(kheo("terminal", "--data", register?.data ?? "", "--campaign", "2022"))
    await tmux.until("VIỆC CẦN LÀM")
    tmux.press("0")
    await tmux.until("Công văn nhắc báo cáo", "Báo cáo kết quả năm")
    tmux.press("Down")
    tmux.press("Enter")
    await tmux.until("Văn bản › Công văn nhắc báo cáo", "khớp danh sách")
    tmux.press("C-u")
    tmux.send("18/10/2022\t")
    tmux.press("C-u")
    tmux.send(`19/10/2022\t${wording}\t`)
    await tmux.until("Chưa lập được", "Văn bản ghi “07”", "Bình An, Bình Thạnh, Long Thuận")
    tmux.press("C-b")
    await tmux.until("nên chưa ban hành được")
    tmux.press("BTab", "C-u")
    tmux.press("Tab")
    await tmux.until("Bản nháp 51-CV/BCĐ. Số liệu khóa đến 18/10/2022, khớp danh sách")
    tmux.press("Tab", "Right", "Tab", "C-u")
    tmux.send(join(folder, "giay"))
    tmux.press("C-s")
    // LibreOffice takes its time where much else is going on.
    const pdf = join(folder, "giay", "51-CV-BCĐ (dự thảo).pdf")
    for (let waits = 0; !existsSync(pdf) && waits < 600; waits++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    await tmux.until("Đã ghi 2 tệp vào")
    const draft = wordText(readFileSync(join(folder, "giay", "51-CV-BCĐ (dự thảo).docx")))
    assert.include(draft, "DỰ THẢO – chưa ban hành, số liệu đến ngày 18/10/2022")
    assert.include(poppler("pdftotext", pdf, "-"), "Nhị Thành")
    const { behind } = JSON.parse(await run("lists", "--campaign", "2022", "--as-of", "2022-10-18", "--json")) as {
      behind: ReadonlyArray<string>
    }
    assert.deepStrictEqual(
      behind.filter((name) => !draft.includes(name)),
      [],
    )
    tmux.press("BTab", "Left")
    tmux.press("C-b")
    await tmux.until("Ban hành văn bản số 51-CV/BCĐ?", `Ghi đã nhắc ${behind.length} đơn vị.`)
    tmux.press("Right", "Enter")
    await tmux.until("Đã ban hành số 51-CV/BCĐ")
    const files = JSON.parse(await run("paper", "files", "51-CV/BCĐ", "--json")) as { files: ReadonlyArray<object> }
    assert.strictEqual(files.files.length, 1)
    assert.notInclude(wordText(readFileSync(join(folder, "giay", "51-CV-BCĐ.docx"))).join("\n"), "DỰ THẢO")
    // The same letter again comes to the one that is issued; whoever insists supersedes it.
    tmux.press("C-b")
    await tmux.until("Ban hành văn bản số 52-CV/BCĐ?")
    tmux.press("Right", "Enter")
    await tmux.until("Văn bản này đã ban hành: số 51-CV/BCĐ")
    tmux.press("Right", "Enter")
    await tmux.until("Đã ban hành số 52-CV/BCĐ")
    const superseded = JSON.parse(await run("paper", "show", "51-CV/BCĐ", "--json")) as object
    const second = JSON.parse(await run("paper", "show", "52-CV/BCĐ", "--json")) as { paper: { id: string } }
    assert.include(JSON.stringify(superseded), second.paper.id)
    assert.isTrue(existsSync(join(folder, "giay", "52-CV-BCĐ.docx")))
    tmux.press("C-c")
    await tmux.left()
  }, 120_000)
})

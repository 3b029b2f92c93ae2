import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import decodeQR from "qr/decode.js"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { checkout } from "../commands/kheo.ts"
import { kheoHere as kheo } from "../commands/kheo-here.ts"
import { serving } from "./browser.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-letters-"))
const example = join(checkout, "examples/thu-thua-2022")
const at = ["--data", join(folder, "data")]
const pdf = join(folder, "51.pdf")

/** What a program of poppler prints. */
const poppler = (program: string, ...args: ReadonlyArray<string>): string => {
  const { error, status, stderr, stdout } = spawnSync(program, args, { encoding: "utf8" })
  if (error !== undefined || status !== 0) throw new Error(`${program}: ${String(error ?? stderr)}`)
  return stdout
}

beforeAll(async () => {
  const { code, err } = await kheo([
    "import",
    example,
    "--campaign",
    "2022",
    "--deadline",
    "2022-10-21",
    "--yes",
    ...at,
  ])
  assert.strictEqual(code, 6, err)
  assert.strictEqual((await kheo(["office", "set", join(example, "office.json"), ...at])).code, 0)
  const days = ["--campaign", "2022", "--as-of", "2022-10-18", "--date", "2022-10-19"]
  const letter = ["letter", "reminder", ...days, "-o", join(folder, "51.docx"), "--issue", "--yes", "--pdf"]
  const issued = await kheo([...letter, ...at])
  assert.strictEqual(issued.code, 0, issued.err)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Word {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly text: string
}

/** Every word of the PDF with its place in millimetres. */
const words = (): ReadonlyArray<Word> => {
  const html = poppler("pdftotext", "-bbox", pdf, "-")
  return html
    .split("<page ")
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</gu)].map(([, x, y, text = ""]) => ({
        page: index + 1,
        left: (Number(x) * 25.4) / 72,
        top: (Number(y) * 25.4) / 72,
        text,
      })),
    )
}

describe("the reminder letter as LibreOffice prints it", () => {
  it("has two upright pages, its list and the form across, all in a Times of the right size", () => {
    const info = poppler("pdfinfo", "-f", "1", "-l", "9", pdf)
    const sizes = [...info.matchAll(/size: +([\d.]+) x ([\d.]+)/gu)].map(
      ([, wide, high]) => Number(wide) > Number(high),
    )
    assert.deepStrictEqual(sizes, [false, false, false, true])
    // Letters that the machine's Times lacks come from another font with serifs.
    assert.match(poppler("pdffonts", pdf), /LiberationSerif|TimesNewRoman/u)
    assert.notMatch(poppler("pdffonts", pdf), /Sans|Mono|Courier|Arial|Helvetica/u)
  })

  it("keeps the margins of HD 36 and puts head, number and page where they belong", () => {
    const all = words()
    const first = all.filter(({ page }) => page === 1)
    assert.closeTo(Math.min(...first.map(({ left }) => left)), 30, 2)
    assert.closeTo(Math.min(...first.map(({ top }) => top)), 20, 2)
    // A letter that comes from another font parts its word.
    const superior = first.find(({ text }) => text.startsWith("HUY"))
    const party = first.find(({ left, text }) => left > 105 && text.endsWith("NG"))
    assert.isAbove(party?.left ?? 0, 105)
    assert.closeTo(party?.top ?? 0, superior?.top ?? 9, 1.5)
    assert.isTrue(first.some(({ left, text }) => text.startsWith("51-CV/BCĐ") && left < 105))
    const number = all.find(({ page, text, top }) => page === 2 && text === "2" && top < 20)
    assert.closeTo(number?.left ?? 0, 112, 4)
    assert.isFalse(first.some(({ text, top }) => text === "1" && top < 20))
  })

  it("carries a code that a phone reads, and what it says verifies at the command line and on the web page", async () => {
    poppler("pdftoppm", "-r", "200", "-f", "2", "-l", "2", pdf, join(folder, "page"))
    const [head = "", wide = "", high = "", , ...rest] = readFileSync(join(folder, "page-2.ppm"), "latin1")
      .split(/\s/u, 4)
      .concat("")
    assert.strictEqual(head, "P6", rest.join())
    const [width, height] = [Number(wide), Number(high)]
    const bytes = readFileSync(join(folder, "page-2.ppm"))
    const line = decodeQR({ width, height, data: bytes.subarray(bytes.length - width * height * 3) })
    const checkpoint = join(folder, "checkpoint.txt")
    writeFileSync(checkpoint, `${line}\n`)
    const { code, out } = await kheo(["verify", "--checkpoint", checkpoint, "--json", ...at])
    assert.strictEqual(code, 0, out)
    assert.strictEqual((JSON.parse(out) as { verdict: string }).verdict, "intact")
    const { stop, url } = await serving(join(folder, "data"))
    try {
      const verdict = async (record: string) => {
        const page = await fetch(`${url}/verify?lang=vi`, {
          method: "POST",
          body: new URLSearchParams({ record, key: "" }),
        })
        return /class="verdict \w+">([^<]+)</u.exec(await page.text())?.[1]
      }
      assert.match((await verdict(line)) ?? "", /^nguyên vẹn: mọi sự kiện đến vị trí \d+ đúng như bản ghi bên ngoài/u)
      const [mark, origin, size, , signature] = line.split(" ")
      const other = [mark, origin, size, Buffer.alloc(32, 1).toString("base64"), signature].join(" ")
      assert.match((await verdict(other)) ?? "", /^đã bị/u)
    } finally {
      await stop()
    }
  })
})

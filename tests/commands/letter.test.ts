import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { wordText } from "../word-text.ts"
import { checkout } from "./kheo.ts"
import { kheoHere as kheo } from "./kheo-here.ts"
import { qrInWord } from "./qr-in-word.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-letter-"))
const example = join(checkout, "examples/thu-thua-2022")
const at = ["--data", join(folder, "data")]
const days = ["--campaign", "2022", "--as-of", "2022-10-18", "--date", "2022-10-19"]
const letter = (name: string, ...args: ReadonlyArray<string>) =>
  kheo(["letter", "reminder", ...days, "-o", join(folder, name), ...args, ...at])

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
  const paper = [
    "paper",
    "add",
    "tiếp tục phát động thực hiện đăng ký mô hình “Dân vận khéo” năm 2022",
    "--kind",
    "công văn",
  ]
  const said = ["--issuer", "Ban Dân vận Huyện ủy", "--number", "66-CV/BDVHU", "--date", "2022-02-09"]
  assert.strictEqual((await kheo([...paper, ...said, ...at])).code, 0)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * The tally of công văn 51-CV/BCĐ ngày 19/10/2022, whose slips of the pen elsewhere (“ĐẢNG CÔNG SẢN”, “Kiểm”, “Số 51 -CV”, a
 * bracket that was never opened, a sentence cut in two) are put right in the default wording.
 */
const tally = [
  "- Khối xã: có 08 đơn vị xã tổ chức hội nghị tổng kết nhân rộng mô hình “Dân vận khéo” và có 04 xã gửi báo cáo tổng kết mô hình gồm: Nhị Thành, Mỹ An, Mỹ Lạc, Mỹ Thạnh.",
  "- Khối Đảng có: Ban Tuyên giáo Huyện ủy, Ban Dân vận Huyện ủy; Khối đoàn thể có: Mặt trận Tổ quốc, Hội Liên hiệp Phụ nữ, Huyện đoàn.",
  "- Khối Kinh tế có: Trung tâm dịch vụ Nông nghiệp; Khối trường Mầm non, Mẫu giáo có: Mầm non thị trấn Thủ Thừa, Mẫu giáo Long Thuận, Mẫu giáo Long Thạnh, Mẫu giáo Bình Thạnh.",
]

describe("the letter of 19/10/2022", () => {
  it("is what the register makes of the year, its number not taken yet", async () => {
    const { code, err, out } = await letter(
      "nháp.docx",
      "--grounds",
      "66-CV/BDVHU; Biên bản họp ngày 17/10/2022",
      "--json",
    )
    assert.strictEqual(code, 0, err)
    const told = JSON.parse(out) as Record<string, unknown>
    assert.deepInclude(told, { number: "51-CV/BCĐ", issued: null, asOf: "2022-10-18", date: "2022-10-19" })
    assert.strictEqual((told["conferences"] as ReadonlyArray<string>).length, 8)
    const lines = wordText(readFileSync(join(folder, "nháp.docx")))
    for (const line of [
      ...tally,
      "Số 51-CV/BCĐ",
      "Thủ Thừa, ngày 19 tháng 10 năm 2022",
      "Căn cứ Công văn số 66-CV/BDVHU, ngày 09/02/2022 của Ban Dân vận Huyện ủy về tiếp tục phát động thực hiện đăng ký mô hình “Dân vận khéo” năm 2022 và Biên bản họp ngày 17/10/2022.",
      "Qua tổng hợp, báo cáo của Ban Dân vận Huyện ủy (Cơ quan Thường trực Ban Chỉ đạo huyện) đến ngày 18/10/2022, cụ thể là:",
      "kiêm",
      "Tên mô hình",
      "Dự kiến nhân rộng năm 2023",
    ])
      assert.include(lines, line)
    assert.isTrue(lines.some((line) => line.includes("chậm nhất ngày 21/10/2022")))
    const again = await letter("nháp.docx")
    assert.strictEqual(again.code, 2)
    assert.include(again.err, "nháp.docx đã có")
  })

  it("is not written where its wording tells another number than the list has", async () => {
    const wording = join(folder, "lời văn.json")
    writeFileSync(
      wording,
      JSON.stringify({ counted: "{label}: có 07 đơn vị đã họp, {reports} xã gửi báo cáo gồm: {names}" }),
    )
    const { code, err } = await letter("sai.docx", "--wording", wording)
    assert.strictEqual(code, 7)
    assert.include(err, "Văn bản ghi “07”, danh sách “Khối xã, đã tổ chức hội nghị tổng kết” có 8 đơn vị: Bình An, ")
    assert.isFalse(existsSync(join(folder, "sai.docx")))
    writeFileSync(wording, JSON.stringify({ lead: "Đến {ngay}" }))
    const unknown = await letter("sai.docx", "--wording", wording)
    assert.strictEqual(unknown.code, 2)
    assert.include(unknown.err, "{ngay}")
    writeFileSync(wording, JSON.stringify({ mở: "x" }))
    assert.include((await letter("sai.docx", "--wording", wording)).err, "mục “mở” không có trong văn bản này")
    writeFileSync(wording, "{")
    assert.include((await letter("sai.docx", "--wording", wording)).err, "Không đọc được lời văn")
    const printed = await kheo(["letter", "--print-wording"])
    writeFileSync(wording, printed.out)
    assert.strictEqual((await letter("mẫu.docx", "--wording", wording)).code, 0)
  })

  it("is issued once: number taken, bytes kept under their hash, every unit that is behind reminded", async () => {
    const unsure = await letter("51.docx", "--issue")
    assert.strictEqual(unsure.code, 2)
    assert.include(unsure.err, "lấy số 51-CV/BCĐ")
    const { code, err, out } = await letter("51.docx", "--issue", "--yes", "--json")
    assert.strictEqual(code, 0, err)
    const told = JSON.parse(out) as { issued: string; sha256: string; behind: ReadonlyArray<string> }
    const bytes = readFileSync(join(folder, "51.docx"))
    assert.strictEqual(told.issued, "51-CV/BCĐ")
    assert.strictEqual(told.sha256, createHash("sha256").update(bytes).digest("hex"))
    assert.notInclude(wordText(bytes).join("\n"), "DỰ THẢO")
    const files = JSON.parse((await kheo(["paper", "files", "51-CV/BCĐ", "--json", ...at])).out) as {
      files: ReadonlyArray<object>
    }
    assert.deepInclude(files.files[0], { sha256: told.sha256 })
    const lists = await kheo(["lists", "--campaign", "2022", "--as-of", "2022-10-19", "--json", ...at])
    const { units } = JSON.parse(lists.out) as { units: ReadonlyArray<{ name: string; remindedOn: string | null }> }
    assert.deepStrictEqual(
      units.filter(({ remindedOn }) => remindedOn === "2022-10-19").map(({ name }) => name),
      told.behind,
    )
    const twice = await letter("hai.docx", "--issue", "--yes")
    assert.strictEqual(twice.code, 2)
    assert.include(twice.err, "đã ban hành: số 51-CV/BCĐ")
    const anew = await letter("52.docx", "--supersede", "51-CV/BCĐ", "--yes", "--json")
    assert.strictEqual(anew.code, 0, anew.err)
    assert.strictEqual((JSON.parse(anew.out) as { issued: string }).issued, "52-CV/BCĐ")
    assert.strictEqual((await kheo(["verify", ...at])).code, 0)
  })

  it("carries a code whose text verifies as it was read; another root in it does not", async () => {
    const line = qrInWord(readFileSync(join(folder, "51.docx")))
    const verified = async (text: string) => {
      const checkpoint = join(folder, "quét.txt")
      writeFileSync(checkpoint, text)
      const { code, out } = await kheo(["verify", "--checkpoint", checkpoint, "--json", ...at])
      return [code, (JSON.parse(out) as { verdict: string }).verdict]
    }
    assert.match(line, /^kheo-checkpoint@v1 /u)
    for (const text of [line, `${line}\n`, `${line}\r\n`]) assert.deepStrictEqual(await verified(text), [0, "intact"])
    const [mark, origin, size, root = "", signature] = line.split(" ")
    const other = Buffer.from(root, "base64")
    other[0] = (other[0] ?? 0) ^ 1
    const [code] = await verified([mark, origin, size, other.toString("base64"), signature].join(" "))
    assert.strictEqual(code, 1)
  })

  it("goes to each unit on its own, with its own models", async () => {
    const own = join(folder, "từng đơn vị")
    const { code, err } = await kheo(["letter", "reminder", ...days, "--per-unit", own, ...at])
    assert.strictEqual(code, 0, err)
    assert.strictEqual(readdirSync(own).length, 23)
    const lines = wordText(readFileSync(join(own, "Xã Bình An.docx")))
    assert.include(lines, "Kính gửi: Xã Bình An.")
    assert.include(lines, "Camera an ninh phòng chống tội phạm")
    assert.isTrue(
      lines.some((line) =>
        line.includes("Xã Bình An đã đăng ký 02 mô hình, đã tổ chức hội nghị tổng kết ngày 10/10/2022"),
      ),
    )
  })

  it.each([
    [["letter", "reminder", "--campaign", "2022"], "-o"],
    [["letter", "reminder", "--campaign", "2022", "-o", "a.pdf"], ".docx"],
    [["letter", "reminder", "--campaign", "2022", "--supersede", "51-CV/BCĐ", "--per-unit", "b", "--yes"], "-o"],
    [["letter", "reminder", "--campaign", "2022", "--as-of", "2021-12-01", "-o", "a.docx"], "01/12/2021"],
    [["letter", "khen", "--campaign", "2022", "-o", "a.docx"], "kheo letter launch|reminder"],
    [["letter", "reminder", "--campaign", "2031", "-o", "a.docx"], "2031"],
  ])("%s says what is wrong", async (args, told) => {
    const { code, err } = await kheo([...args, ...at])
    assert.strictEqual(code, 2, err)
    assert.include(err, told)
    assert.isFalse(existsSync("a.docx"))
  })
})

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { checkout } from "./kheo.ts"
import { kheoHere as kheo } from "./kheo-here.ts"

/** What the letter 51-CV/BCĐ of 19/10/2022 says up to 18/10/2022, block by block, in the roster's names. */
const letter: Readonly<Record<string, { readonly conferences: number; readonly reported: ReadonlyArray<string> }>> = {
  "Khối xã, thị trấn": { conferences: 8, reported: ["Xã Mỹ An", "Xã Mỹ Lạc", "Xã Mỹ Thạnh", "Xã Nhị Thành"] },
  "Khối Đảng": { conferences: 0, reported: ["Ban Tuyên giáo Huyện ủy", "Ban Dân vận Huyện ủy"] },
  "Khối Mặt trận - đoàn thể": {
    conferences: 0,
    reported: ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "Hội Liên hiệp Phụ nữ huyện", "Huyện đoàn"],
  },
  "Khối Kinh tế": { conferences: 0, reported: ["Trung tâm Dịch vụ Nông nghiệp"] },
  "Khối trường Mầm non, Mẫu giáo": {
    conferences: 0,
    reported: [
      "Trường Mầm non thị trấn Thủ Thừa",
      "Trường Mẫu giáo Long Thuận",
      "Trường Mẫu giáo Long Thạnh",
      "Trường Mẫu giáo Bình Thạnh",
    ],
  },
  "Khối chính quyền": { conferences: 0, reported: [] },
}

/** "Còn nhiều đơn vị chưa tiến hành tổng kết": whom the letter leaves out. */
const leftOut: Readonly<Record<string, ReadonlyArray<string>>> = {
  "Khối xã, thị trấn": [
    "Thị trấn Thủ Thừa",
    "Xã Bình An",
    "Xã Bình Thạnh",
    "Xã Long Thạnh",
    "Xã Long Thuận",
    "Xã Mỹ Phú",
    "Xã Tân Long",
    "Xã Tân Thành",
  ],
  "Khối Đảng": ["Ban Tổ chức Huyện ủy", "Cơ quan Ủy ban Kiểm tra Huyện ủy", "Văn phòng Huyện ủy"],
  "Khối Mặt trận - đoàn thể": ["Hội Nông dân huyện", "Hội Cựu chiến binh huyện", "Liên đoàn Lao động huyện"],
  "Khối Kinh tế": ["Phòng Giao dịch Ngân hàng Chính sách xã hội", "Điện lực Thủ Thừa"],
  "Khối trường Mầm non, Mẫu giáo": ["Trường Mẫu giáo Mỹ An", "Trường Mẫu giáo Nhị Thành"],
  "Khối chính quyền": [
    "Phòng Nội vụ",
    "Phòng Nông nghiệp và Phát triển nông thôn",
    "Phòng Lao động - Thương binh và Xã hội",
    "Công an huyện",
    "Ban Chỉ huy Quân sự huyện",
  ],
}

interface Block {
  readonly block: string
  readonly conferences: number
  readonly reported: ReadonlyArray<string>
  readonly behind: ReadonlyArray<string>
}

describe("the letter of 19/10/2022, as of 18/10/2022", () => {
  const data = mkdtempSync(join(tmpdir(), "kheo-letter-"))
  const run = (...words: ReadonlyArray<string>) => kheo([...words, "--data", data])
  const lists = async (...words: ReadonlyArray<string>) =>
    JSON.parse((await run("lists", "--as-of", "2022-10-18", "--json", ...words)).out)

  beforeAll(async () => {
    const example = join(checkout, "examples", "thu-thua-2022")
    await run("import", example, "--campaign", "2022", "--deadline", "2022-10-21", "--yes")
  }, 60_000)
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  it("counts and names in every block who acted, fourteen units in five of them", async () => {
    const { blocks, reported } = await lists()
    const told = (blocks as ReadonlyArray<Block>).map(({ block, conferences, reported }) => [
      block,
      { conferences, reported },
    ])
    assert.deepStrictEqual(Object.fromEntries(told), letter)
    assert.strictEqual(reported.length, 14)
    assert.strictEqual(Object.values(letter).filter(({ reported }) => reported.length > 0).length, 5)
  })

  it("names whom the letter leaves out, block by block: all of them registered and owe their report", async () => {
    const { behind, blocks, neverRegistered, outstanding } = await lists()
    const told = (blocks as ReadonlyArray<Block>).map(({ behind, block }) => [block, behind])
    assert.deepStrictEqual(Object.fromEntries(told), leftOut)
    assert.deepStrictEqual(behind, Object.values(leftOut).flat())
    assert.deepStrictEqual([outstanding, neverRegistered], [behind, []])
  })

  it("says the same to people", async () => {
    const { code, out } = await run("lists", "--as-of", "18/10/2022")
    assert.strictEqual(code, 0)
    assert.include(out, "KHỐI XÃ, THỊ TRẤN: 12 đơn vị; 8 đã họp tổng kết; 4 đã báo cáo")
    assert.include(out, "CẦN NHẮC (23):")
    assert.include((await run("lists", "--as-of", "18/10/2022", "--lang", "en")).out, "TO BE REMINDED (23):")
  })

  it("divides by recipient group, field and level, and leaves the board by block as it is", async () => {
    const board = async (...words: ReadonlyArray<string>) =>
      JSON.parse((await run("board", "--as-of", "2022-10-18", "--json", ...words)).out)
    assert.deepStrictEqual(await board("--by", "block"), await board())
    const { groups, totals } = await board("--by", "field")
    assert.strictEqual(totals.models, (await board()).totals.models)
    assert.isTrue(groups.every(({ group }: { group: string | null }) => group !== null))
    assert.deepStrictEqual(
      (await board("--by", "level")).groups.map(({ group }: { group: string | null }) => group),
      [null],
    )
    assert.strictEqual((await run("board", "--by", "recipient-group")).code, 2)
    assert.strictEqual((await run("board", "--by", "colour")).code, 2)
  })

  it("has findings that are no failure, each with its code and its sentence", async () => {
    const { code, out } = await run("check", "--as-of", "2022-10-18", "--json")
    const { findings } = JSON.parse(out)
    assert.strictEqual(code, 0)
    assert.isAbove(findings.length, 0)
    for (const { code, message, units } of findings) {
      assert.match(code, /^CHK-\d{2}$/)
      assert.include(message, units[0].name)
    }
    const silent = findings.filter(({ code }: { code: string }) => code === "CHK-01")
    const behind = Object.values(leftOut).flat()
    for (const { units } of silent) assert.include(behind, units[0].name)
  })

  it("is clearer once the units that are behind are reminded, and once a conference clears them", async () => {
    const remind = ["reminder", "issue", "--behind", "--date", "2022-10-19", "--paper", "51-CV/BCĐ", "--json"]
    const first = JSON.parse((await run(...remind)).out)
    assert.deepInclude(first, { campaign: 2022, events: 23 })
    assert.strictEqual(JSON.parse((await run(...remind)).out).events, 0)
    const cleared = ["campaign", "policy", "2022", "--conference-clears", "yes", "--reason", "họp Ban Chỉ đạo 17/10"]
    assert.strictEqual((await run(...cleared)).code, 0)
    const { behind, policy } = await lists()
    assert.isTrue(policy.conferenceClears)
    assert.isBelow(behind.length, 23)
  })
})

import { assert, describe, it } from "@effect/vitest"
import { handleCampaign, handleUnit, listUsers, markOf } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { registration } from "../samples.ts"
import { all, cellsOf, textOf } from "./markup.samples.ts"
import { pages } from "./pages.ts"
import { besides, heading, office } from "./web.samples.ts"

const paths = [
  "/",
  "/campaigns/2022",
  "/campaigns/2022/owing",
  "/campaigns/2022/models",
  "/models/M-2022-0001",
  "/campaigns/2022/report",
  "/verify",
  "/reference",
  "/reference/showBoard",
]
describe("every page", () => {
  it("is tried here", () => {
    const known = pages.map(({ path }) => new RegExp(`^${path.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u"))
    for (const pattern of known) assert.isTrue(paths.some((path) => pattern.test(path)))
  })

  it.each(["vi", "en"])(
    "is well formed, small, of one language (%s), and loads nothing from elsewhere",
    async (lang) => {
      const { open } = await office()
      for (const path of paths) {
        const { page, response, status, text } = await open(`${path}?lang=${lang}`)
        assert.strictEqual(status, 200, path)
        assert.isAtMost(Buffer.byteLength(text) + besides, 30_000, path)
        assert.strictEqual(all(page, "html")[0]?.attributes.get("lang"), lang)
        const policy = response.headers.get("content-security-policy") ?? ""
        assert.match(policy, /^default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';/u)
        assert.notMatch(policy, /unsafe|https?:/u)
        assert.notMatch(text, /\sstyle="|\son[a-z]+="|https?:\/\/(?!127\.0\.0\.1|www\.w3\.org)/u)
        for (const name of ["script", "link", "img"])
          for (const { attributes } of all(page, name))
            assert.match(
              attributes.get("src") ?? attributes.get("href") ?? "",
              /^\/assets\/[a-z]+\.[0-9a-f]{12}\.[a-z]+$/u,
            )
        for (const name of ["header", "main", "nav", "footer"]) assert.isNotEmpty(all(page, name), `${path} ${name}`)
        assert.strictEqual(all(page, "h1").length, 1)
        for (const table of all(page, "table"))
          for (const cell of all(table, "th")) assert.match(cell.attributes.get("scope") ?? "", /^(col|row)$/u)
      }
    },
  )

  it("stays small however much there is to list, and however long it is called", async () => {
    const { open, post, run } = await office()
    const day = { occurredAt: "2022-01-02", basis: "paper" } as const
    await run(
      Effect.gen(function* () {
        const actor = (yield* listUsers)[0]?.user ?? UserId.make("nobody")
        for (let unit = 0; unit < 60; unit++) {
          const id = UnitId.make(`u-long-${unit}`)
          const name = `Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở thị trấn số ${unit}`
          yield* handleUnit(markOf(actor), id, { _tag: "AddUnit", ...day, name, block: `Khối ${unit % 7}` })
          yield* handleCampaign(markOf(actor), 2022, { _tag: "ExpectUnit", ...day, unit: id })
        }
      }),
    )
    for (let model = 0; model < 26; model++)
      await post({ ...registration, title: `${"Vận động nhân dân chuyển đổi cơ cấu cây trồng ".repeat(3)}${model}` })
    for (const path of ["/campaigns/2022/owing", "/campaigns/2022/models", "/campaigns/2022"]) {
      const { text } = await open(path)
      assert.isAtMost(Buffer.byteLength(text) + besides, 30_000, path)
    }
  })

  it("keeps the day and the language that were asked for in its links", async () => {
    const { open } = await office()
    const { page } = await open("/campaigns/2022?asOf=18/10/2022&lang=en")
    const ways = all(all(page, "nav")[0] ?? page, "a").map(({ attributes }) => attributes.get("href") ?? "")
    for (const way of ways) assert.match(way, /\?lang=en&asOf=2022-10-18$/u)
    const [other] = all(page, "a").filter(({ attributes }) => attributes.get("hreflang") === "vi")
    assert.strictEqual(other?.attributes.get("href"), "/campaigns/2022?asOf=18%2F10%2F2022&lang=vi")
  })

  it("is only read: other methods are refused, and nothing is recorded", async () => {
    const { lines, open } = await office()
    const before = (await lines()).length
    for (const path of paths)
      for (const method of ["POST", "PUT", "DELETE"]) {
        const told = await open(path, {
          method,
          body: "record=a",
          headers: { "Content-Type": "application/x-www-form-urlencoded" },
        })
        if (path === "/verify" && method === "POST") assert.strictEqual(told.status, 200)
        else
          assert.deepStrictEqual(
            [told.status, told.response.headers.get("allow")?.startsWith("GET, HEAD")],
            [405, true],
          )
      }
    assert.strictEqual((await lines()).length, before)
  })
})

describe("the board", () => {
  it("has the numbers of the board, and says of which day and position", async () => {
    const { ask, open } = await office()
    const { body } = await ask("/v1/campaigns/2022/board?asOf=2022-10-18")
    const { page } = await open("/campaigns/2022?asOf=18/10/2022")
    const table = all(page, "table").find((one) => cellsOf(one, "tfoot").length > 0)
    const { conferences, individuals, late, models, notScalable, proposed, reports, submitted, units } = body.totals
    assert.deepStrictEqual(
      cellsOf(table, "tfoot")[0]?.slice(1, -1),
      [units, reports, late, conferences, models, individuals, submitted, notScalable, proposed].map(String),
    )
    assert.include(textOf(page), `Số liệu tính đến ngày 18/10/2022 (vị trí ${body.position})`)
    assert.include(textOf(page), "Hạn báo cáo 15/10/2022 (đã qua 3 ngày)")
  })

  it("goes back to another day, and to what was known", async () => {
    const { open } = await office()
    const owing = async (query: string) => textOf((await open(`/campaigns/2022/owing?${query}`)).page)
    assert.include(await owing("asOf=13/10/2022"), "2 trong 2 đơn vị chưa báo cáo")
    assert.include(await owing("asOf=18/10/2022"), "1 trong 2 đơn vị chưa báo cáo")
    assert.include(await owing("asOf=18/10/2022&knownAt=3"), "2 trong 2 đơn vị chưa báo cáo")
    assert.include(await owing("asOf=18/10/2022&knownAt=3"), "theo những gì đã biết tại vị trí 3")
  })

  it("shows hostile names as nothing but text", async () => {
    const { open } = await office()
    const { page, text } = await open("/campaigns/2022/owing?asOf=18/10/2022")
    assert.include(textOf(page), `?<img src=x onerror="alert(1)"> Ủy ban`)
    assert.notInclude(text, "<img")
  })
})

describe("models", () => {
  it("are found without marks, narrowed, and told with their story", async () => {
    const { open, post } = await office()
    await post({ ...registration, unit: "X02", title: "Ánh sáng an ninh" })
    const found = async (query: string) =>
      cellsOf(all((await open(`/campaigns/2022/models?${query}`)).page, "table")[0], "tbody").map(([number]) => number)
    assert.deepStrictEqual(await found(""), ["M-2022-0001", "M-2022-0002"])
    assert.deepStrictEqual(await found("text=anh+sang"), ["M-2022-0002"])
    assert.deepStrictEqual(await found("outcome=submitted"), [])
    assert.deepStrictEqual(await found(`block=${encodeURIComponent("Xã, thị trấn")}&outcome=pending`), [
      "M-2022-0001",
      "M-2022-0002",
    ])
    const { page } = await open("/models/M-2022-0001")
    assert.strictEqual(heading(page), "Tuyến đường hoa")
    assert.include(textOf(page), "01/03/2022 – Đăng ký mô hình")
  })

  it("come page by page, and a page too far is the last", async () => {
    const { open, post } = await office()
    for (let model = 0; model < 30; model++) await post({ ...registration, title: `Mô hình số ${model}` })
    const rows = async (page: string) =>
      cellsOf(all((await open(`/campaigns/2022/models?page=${page}`)).page, "table")[0], "tbody").length
    assert.deepStrictEqual([await rows("1"), await rows("2"), await rows("999"), await rows("x")], [25, 6, 6, 25])
  })
})

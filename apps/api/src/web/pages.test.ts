import { assert, describe, it } from "@effect/vitest"
import { handleCampaign, handleUnit, listUsers, markOf } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { endpoints } from "../endpoints.ts"
import { registration, sampleOffice } from "../samples.ts"
import { assets } from "./asset/assets.ts"
import { all, cellsOf, type Element, readMarkup, textOf } from "./markup.samples.ts"
import { pages } from "./pages.ts"

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
const hostile = `\u202e<img src=x onerror="alert(1)">\u0000 ${"Ủy ban Mặt trận Tổ quốc ".repeat(6)}`

const office = async () => {
  const sample = await sampleOffice({
    audit: async () => ({ verdict: "unreadable", words: { vi: "không đọc được", en: "unreadable" }, said: [] }),
  })
  await sample.run(
    handleUnit(markOf(UserId.make("u-seed")), UnitId.make("u-long-thuan"), {
      _tag: "RenameUnit",
      occurredAt: "2022-05-01",
      basis: "paper",
      name: hostile.replaceAll("\u0000", ""),
    }),
  )
  await sample.post({ ...registration, title: "Tuyến đường hoa", person: "Nguyễn Văn An" })
  const open = async (path: string, init: RequestInit = {}) => {
    const response = await sample.app.request(path, { ...init, headers: { Accept: "text/html", ...init.headers } })
    const text = await response.text()
    const page = response.headers.get("content-type")?.startsWith("text/html") ? readMarkup(text) : undefined
    return { response, status: response.status, text, page: page as Element }
  }
  return { ...sample, open }
}

/** What every page loads beside itself, the icon and script included. */
const besides = assets.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)

const heading = (page: Element): string => textOf(all(page, "h1")[0] ?? page)

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

describe("what goes wrong", () => {
  it("is told as a page: what, where, and what to do", async () => {
    const { defects, open } = await office()
    const told = async (path: string) => {
      const { page, status, text } = await open(path)
      assert.notMatch(text, /node_modules|\.ts:|at .*\(/u)
      return [status, textOf(all(page, "p").find(({ attributes }) => attributes.get("class") === "note") ?? page)]
    }
    assert.deepStrictEqual(await told("/campaigns/2022?asOf=31/02/2022"), [
      400,
      "“31/02/2022” không phải một ngày. Hãy ghi ngày/tháng/năm, ví dụ 18/10/2022.",
    ])
    assert.strictEqual((await told("/campaigns/2022?knownAt=hôm+qua"))[0], 400)
    assert.strictEqual((await told("/campaigns/1999"))[0], 404)
    assert.strictEqual((await told("/campaigns/%00"))[0], 404)
    assert.strictEqual((await told("/models/M-2022-9999"))[0], 404)
    assert.strictEqual((await told("/models/%E0%A4%A"))[0], 404)
    assert.strictEqual((await told("/reference/nothing"))[0], 404)
    assert.strictEqual((await told("/nowhere"))[0], 404)
    assert.deepStrictEqual(defects, [])
  })

  it("is told to programs as a problem still", async () => {
    const { open } = await office()
    for (const path of ["/v1/nowhere", "/v1/campaigns/1999/board"])
      assert.strictEqual((await open(path)).response.headers.get("content-type"), "application/problem+json")
  })
})

describe("the reference", () => {
  it("has a page for every operation of the document, under its subject", async () => {
    const { open } = await office()
    const linksIn = (page: Element, name: string) =>
      all(all(page, "main")[0] ?? page, name).flatMap((part) => all(part, "a"))
    const subjects = linksIn((await open("/reference?lang=en")).page, "nav")
    const links: Array<Element> = []
    for (const { attributes } of subjects) {
      const { page, text } = await open(attributes.get("href") ?? "")
      assert.isAtMost(Buffer.byteLength(text) + besides, 30_000)
      links.push(...linksIn(page, "section"))
    }
    assert.sameMembers(
      links.map((link) => link.attributes.get("href")),
      endpoints.map(({ name }) => `/reference/${name}?lang=en`),
    )
    for (const link of links) {
      const told = await open(link.attributes.get("href") ?? "")
      assert.deepStrictEqual([told.status, heading(told.page)], [200, textOf(link)])
      assert.isAtMost(Buffer.byteLength(told.text) + besides, 30_000)
    }
  })
})

describe("assets", () => {
  it("may be kept for good, because their addresses name their content", async () => {
    const { app } = await office()
    for (const { content, path, type } of assets) {
      const response = await app.request(path)
      assert.strictEqual(await response.text(), content)
      assert.strictEqual(response.headers.get("content-type"), type)
      assert.match(response.headers.get("cache-control") ?? "", /immutable/u)
      assert.strictEqual(response.headers.get("x-content-type-options"), "nosniff")
    }
  })
})

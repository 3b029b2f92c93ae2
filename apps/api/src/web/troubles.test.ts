import { assert, describe, it } from "@effect/vitest"
import { endpoints } from "../endpoints.ts"
import { assets } from "./asset/assets.ts"
import { all, type Element, textOf } from "./markup.samples.ts"
import { besides, heading, office } from "./web.samples.ts"

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

import { assert, describe, it } from "@effect/vitest"
import { Refusal, Refused } from "@kheo/application"
import { explainedCodes, kinds, troubleOf } from "../problem/index.ts"
import { sampleOffice } from "../samples.ts"

const command = /\bkheo [a-z]|--[a-z]|KHEO_/

describe("the pages of problem codes", () => {
  it("explain every kind and every refusal in both languages, each once, without a word about commands", () => {
    const codes = explainedCodes()
    const names = codes.map(({ code }) => code)
    assert.strictEqual(new Set(names).size, names.length)
    assert.includeMembers(names, [...Object.keys(kinds), "model-already-registered", "unit-name-ambiguous", "blank"])
    for (const { code, detail, title } of codes)
      for (const text of [title.vi, title.en, ...(detail === null ? [] : [detail.vi, detail.en])]) {
        assert.match(text, /\S.{4}/u, code)
        assert.notMatch(text, /undefined|\[object/, code)
        assert.notMatch(text, command, code)
      }
  })

  it("are there for whatever type a problem names", async () => {
    const { ask } = await sampleOffice()
    for (const { code } of explainedCodes()) {
      const page = await ask(`/problems/${code}`)
      assert.strictEqual(page.status, 200, code)
      assert.match(page.body, /<html lang="vi">/)
      assert.match(page.body, /<section lang="en">/)
    }
    const { body, response } = await ask("/problems/version-conflict", { headers: { Accept: "application/json" } })
    assert.deepInclude(body, { code: "version-conflict", status: 412 })
    assert.strictEqual(response.headers.get("content-type"), "application/json")
    assert.strictEqual((await ask("/problems/none")).status, 404)
    assert.strictEqual((await ask("/problems/__proto__")).status, 404)
  })

  it("are listed, may load their own style only, and escape what they show", async () => {
    const { ask } = await sampleOffice()
    const list = await ask("/problems")
    assert.include(String(list.body), 'href="/problems/rule-broken"')
    assert.match(list.response.headers.get("content-security-policy") ?? "", /^default-src 'none'; style-src 'sha256-/)
    assert.notMatch(list.body, /<script|\son\w+=|https?:/)
    const { body } = await ask("/problems", { headers: { Accept: "application/json" } })
    assert.strictEqual(body.codes.length, explainedCodes().length)
  })
})

describe("a refusal in HTTP", () => {
  it.prop("sends nobody to a command line", [Refusal], ([refusal]) => {
    const { detail, kind } = troubleOf(new Refused({ refusal }))
    if (detail !== undefined) for (const text of [detail.vi, detail.en]) assert.notMatch(text, /\bkheo [a-z]/)
    assert.property(kinds, kind)
  })
})

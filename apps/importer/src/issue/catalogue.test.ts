import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { codesPage } from "./codes-page.ts"
import { codeNamed, explain, issueCodes } from "./explain.ts"
import { issueWords } from "./code.ts"
import { severityOf, severityWords } from "./severity.ts"

const languages = ["vi", "en"] as const
const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe("a code of the catalogue", () => {
  it.each(issueCodes)("%s says the same in both languages, and what it is about without parameters", (code) => {
    const { about, en, vi } = issueWords[code]
    assert.match(code, /^IMP-[1-4]\d{3}$/)
    assert.deepStrictEqual(parameters(vi), parameters(en))
    for (const language of languages) {
      assert.match(about[language], /^\S.*[.?!]$/u)
      assert.deepStrictEqual(parameters(about[language]), [])
      assert.isAtMost(about[language].length, 450)
      assert.notMatch(explain(code, language).message, /[{}]/)
    }
    assert.notStrictEqual(about.vi, about.en)
    assert.property(severityWords, severityOf(code))
  })

  it("is in both pages, with what receipts say of it", () => {
    for (const language of languages)
      for (const code of issueCodes)
        assert.match(
          codesPage(language),
          new RegExp(`^### ${code}\n\n\\*${severityWords[severityOf(code)][language]}\\* · `, "m"),
        )
  })
})

describe("a code that a person types", () => {
  it.each(["IMP-2203", "imp-2203", "IMP 2203", " imp2203 ", "2203"])("is found as %s", (text) =>
    assert.deepStrictEqual(codeNamed(text), { code: "IMP-2203" }),
  )

  it("and that there is not, is answered with those near it", () => {
    const found = codeNamed("IMP-2230")
    assert("near" in found)
    assert.include(found.near, "IMP-2203")
    assert.deepStrictEqual(codeNamed("lỗi"), { near: [] })
  })
})

it.prop(
  "whatever is typed is a code, or is answered with a few that are",
  [Arbitrary.schema(Schema.String)],
  ([text]) => {
    for (const typed of [text, `IMP-${text}`, `IMP-22${text}`]) {
      const found = codeNamed(typed)
      const those = "code" in found ? [found.code] : found.near
      assert.isAtMost(those.length, 5)
      for (const code of those) assert.include(issueCodes, code)
    }
  },
)

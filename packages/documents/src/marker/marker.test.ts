import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { formKinds } from "./form-kind.ts"
import { markerIn, markerText } from "./marker.ts"
import { rowMarkIn, rowMarkText, titleHash } from "./row-mark.ts"

const marker = Schema.Struct({
  of: Schema.Literals(["form", "answer"]),
  kind: Schema.Literals(formKinds),
  campaign: Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2999 })),
  unit: Schema.UndefinedOr(Schema.String.check(Schema.isPattern(/^[0-9a-f]{8}-[0-9a-f]{27}$/))),
})

const answer = Schema.Struct({
  ...marker.fields,
  of: Schema.Literal("answer"),
  answers: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/)),
})

describe("a sheet's marker", () => {
  it.prop("is read as it was written", [Schema.Union([marker, answer])], ([one]) => {
    assert.deepStrictEqual(markerIn(markerText(one)), one)
    assert.deepStrictEqual(markerIn(`  ${markerText(one).replaceAll(" ", "  ")}\n`), one)
  })

  it("of guidance has nothing more to say", () => {
    assert.deepStrictEqual(markerIn(markerText({ of: "aside" })), { of: "aside" })
  })

  it("is none that a later version wrote, or a person", () => {
    for (const text of [
      "kheo-mau/2 form annex 2026 -",
      "kheo-mau/1 form annex 26 -",
      "kheo-mau/1 form letter 2026 -",
      `kheo-mau/1 form annex 2026 - ${"ab".repeat(32)}`,
      "kheo-mau/1 answer annex 2026 - abc",
      "kheo-mau/1 form annex 2026",
      "kheo-mau/1 aside form",
      "kheo-mau/1",
      "mẫu",
      "",
    ])
      assert.isUndefined(markerIn(text), text)
  })
})

describe("a row's mark", () => {
  const model = "0195a2f0-0000-7000-8000-0000000000a1"

  it.prop("is read as it was written, whatever the title", [Schema.String], ([title]) => {
    const mark = { model, title: titleHash(title) }
    assert.deepStrictEqual(rowMarkIn(rowMarkText(mark)), mark)
  })

  it("knows a title again that looks the same, and another by its marks", () => {
    assert.strictEqual(titleHash("  Tiếng \n loa".normalize("NFD")), titleHash("Tiếng loa"))
    assert.notStrictEqual(titleHash("Long Thành"), titleHash("Long Thạnh"))
  })

  it("is none of what a person types", () => {
    for (const text of ["kheo:", `kheo:${model}`, `kheo:${model}:xyz`, "1"]) assert.isUndefined(rowMarkIn(text))
  })
})

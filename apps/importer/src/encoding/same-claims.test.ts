import { assert, it } from "@effect/vitest"
import { toTcvn3, toVni, vietnameseWords } from "@kheo/vietnamese/samples"
import { Schema } from "effect"
import { gridOf } from "../layout/grid.samples.ts"
import { readSheet, type SheetRead } from "../reading/read-sheet.ts"
import { decodeGrid } from "./decode-grid.ts"

const words = Schema.Array(Schema.Literals(vietnameseWords)).check(Schema.isMinLength(1), Schema.isMaxLength(12))
const row = Schema.Struct({ title: words, unit: words, results: words, form: Schema.Literals(["NFC", "NFD"]) })

const headings = ["STT", "Tên mô hình", "Tên đơn vị", "Kết quả thực hiện", "Kết quả nhân rộng"]

const ways: Record<string, (text: string, form: "NFC" | "NFD") => string> = {
  TCVN3: toTcvn3,
  VNI: toVni,
  composedAndDecomposed: (text, form) => text.normalize(form),
  decomposed: (text) => text.normalize("NFD"),
}

it.prop("any annex claims the same in every encoding, mixed compositions included", [Schema.Array(row)], ([rows]) => {
  const annexIn = (type: (text: string, form: "NFC" | "NFD") => string) =>
    gridOf([
      headings.map((heading) => type(heading, "NFC")),
      ...rows.map(({ form, results, title, unit }, at) => [
        String(at + 1),
        ...[title, unit, results].map((said) => type(said.join(" "), form)),
        type("chưa nhân rộng", form),
      ]),
    ])
  const expected = claimed(
    readSheet(
      annexIn((text) => text),
      { file: "a", sha256: "b" },
      2022,
    ),
  )
  for (const [name, way] of Object.entries(ways)) {
    const sheet = readSheet(decodeGrid(annexIn(way)).grid, { file: "a", sha256: "b" }, 2022)
    assert.deepStrictEqual(claimed(sheet), expected, name)
  }
})

const claimed = (sheet: SheetRead | undefined) =>
  sheet?.rows.map((read) => ("claim" in read ? { ...read.claim, source: undefined } : read.refused.code))

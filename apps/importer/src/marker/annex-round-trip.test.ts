import { assert, it } from "@effect/vitest"
import { formWorkbook } from "@kheo/documents"
import { titleHash } from "@kheo/documents/marker"
import { nfc, tidy } from "@kheo/vietnamese"
import { Arbitrary, Effect, Schema } from "effect"
import { content, filled, readBytes } from "./filled-form.samples.ts"

/** What people write, and what no program should take for anything but text. */
const pieces = [
  "Tiếng loa an ninh",
  "Đường hoa".normalize("NFD"),
  '=HYPERLINK("http://vidu.vn";"bấm")',
  "- Xây dựng",
  "@SUM(1+1)",
  "+84 đồng",
  "__proto__",
  "\u001b[31mđỏ\u0007",
  "_x001B_ và _x005F_",
  "‮nguợc",
  "08",
  "1/2",
  "<b>&amp;\"'</b>",
  "TRUE",
  "🌸",
  "03/05 ấp",
]
const text = Arbitrary.map(
  Arbitrary.array(Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: pieces.length - 1 }))), {
    minLength: 1,
    maxLength: 4,
  }),
  (picked) => picked.map((index) => pieces[index] ?? ""),
)
const row = Arbitrary.schema(
  Schema.Struct({
    person: Schema.Boolean,
    lines: Schema.Boolean,
    id: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 0xffff })),
  }),
)
const texts = Arbitrary.array(text, { minLength: 4, maxLength: 4 })

it.effect.prop(
  "any table of models that the annex is written with comes back as it was, letter for letter",
  [Arbitrary.array(row, { minLength: 1, maxLength: 6 }), Arbitrary.array(texts, { minLength: 6, maxLength: 6 })],
  ([rows, words]) =>
    Effect.promise(async () => {
      const models = rows.map(({ id, lines, person }, index) => {
        const [title = [], name = [], results = [], period = []] = words[index] ?? []
        const join = (parts: ReadonlyArray<string>) => parts.join(lines ? "\n" : " ")
        return {
          id: `0195a2f0-0000-7000-8000-${String(index).padStart(8, "0")}${id.toString(16).padStart(4, "0")}`,
          // A semicolon in a title, or between names, is for people to tell apart.
          title: title.join(" ").replaceAll(";", ","),
          person: person ? name.join(" ").replaceAll(";", ",") : undefined,
          results: join(results),
          period: join(period),
        }
      })
      const unit = { id: "0195a2f0-0000-7000-8000-00000000abcd", name: "Xã Mỹ An" }
      const form = await formWorkbook(content({ unit, models }))
      const bytes = await filled(form, (sheet) => {
        for (const [index, { period, results }] of models.entries()) {
          sheet.getCell(10 + index, 5).value = period
          sheet.getCell(10 + index, 6).value = results
        }
      })
      const { read } = await readBytes([{ file: "a.xlsx", bytes }])
      const [sheet] = read.sheets
      assert.deepStrictEqual([read.sheets.length, sheet?.form], [1, { campaign: 2022, unit: unit.id }])
      assert.deepStrictEqual(
        sheet?.rows.map((one) => {
          assert("claim" in one && one.claim.kind === "results")
          const { account, mark, person, title, unit } = one.claim
          return {
            title: title.text,
            unit: unit?.text,
            person,
            mark,
            results: account.results,
            period: account.periodAndPlace,
          }
        }),
        models.map(({ id, period, person, results, title }) => ({
          title: tidy(seen(title)),
          unit: "Xã Mỹ An",
          person: person === undefined ? undefined : tidy(seen(person)),
          mark: { model: id, title: titleHash(title) },
          results: nfc(seen(results)).trim(),
          period: nfc(seen(period)).trim(),
        })),
      )
    }),
  { arbitrary: { runs: 6 }, timeout: 60_000 },
)

/** What the reader hands on: characters that XML can't hold are spelt in the file, and end there. */
const seen = (text: string): string => text.replaceAll("\u001b", "").replaceAll("\u0007", "")

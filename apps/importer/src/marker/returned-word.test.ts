import { assert, describe, it } from "@effect/vitest"
import { showModels } from "@kheo/application"
import { formDocument } from "@kheo/documents"
import { titleHash } from "@kheo/documents/marker"
import { nfc } from "@kheo/vietnamese"
import { Arbitrary, Effect, Schema } from "effect"
import { counted, importing, onEmpty, options } from "../commit/office.samples.ts"
import { registrations, roster } from "../commit/year.samples.ts"
import { annexContent, content, importingBytes, readBytes } from "./filled-form.samples.ts"
import { changedWord, filledWord } from "./filled-word.samples.ts"

const file = "mẫu.docx"
const [title, unit, results, replication] = [1, 2, 5, 6]
const form = Effect.flatMap(annexContent("Xã Mỹ An"), (made) => Effect.promise(() => formDocument(made)))
const titles = Effect.map(showModels({ campaign: options.campaign }), ({ models }) => models.map(({ title }) => title))

describe("a Word form that came back", () => {
  it.effect("is known by its marks, whatever became of the names on it", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const bytes = filledWord(yield* form, [
        { row: 0, column: unit, text: " (UBND)" },
        { row: 0, column: title, text: " trật tự" },
        { row: 0, column: results, text: "Giảm trộm cắp\nÁp dụng ở 3 ấp" },
        { row: 1, column: replication, text: "không nhân rộng được" },
      ])
      const { receipt } = yield* importingBytes({ file, bytes })
      assert.deepStrictEqual([receipt.rows, receipt.refused], [2, []])
      assert.deepInclude((yield* counted).totals, { models: 4, submitted: 1, notScalable: 1, reports: 1 })
      assert.strictEqual((yield* titles)[0], "Tiếng loa an ninh trật tự")
      assert.strictEqual((yield* importingBytes({ file: "lại.docx", bytes })).receipt.events, 0)
    }).pipe(onEmpty()),
  )

  it.effect("blank says nothing, and its guidance is no row", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const { receipt } = yield* importingBytes({ file, bytes: yield* form })
      assert.deepStrictEqual([receipt.rows, receipt.events, receipt.refused], [0, 0, []])
      assert.deepInclude((yield* counted).totals, { reports: 0, submitted: 0 })
    }).pipe(onEmpty()),
  )

  it.effect("whose hidden letters were lost is an ordinary paper", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const bytes = changedWord(filledWord(yield* form, [{ row: 0, column: results, text: "Tốt" }]), (xml) =>
        xml.replaceAll(/<w:r><w:rPr><w:vanish\/>.*?<\/w:r>/gu, ""),
      )
      const { receipt } = yield* importingBytes({ file, bytes })
      assert.deepInclude((yield* counted).totals, { reports: 1 })
      assert.deepStrictEqual(receipt.refused, [])
    }).pipe(onEmpty()),
  )
})

const pieces = [
  "Tiếng loa",
  "Đường hoa".normalize("NFD"),
  "=1+1",
  "- Xây dựng",
  "<w:p/>&amp;",
  "08",
  "kheo:",
  "🌸",
  "1/2",
]
const words = Arbitrary.map(
  Arbitrary.array(Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: pieces.length - 1 }))), {
    minLength: 1,
    maxLength: 3,
  }),
  (picked) => picked.map((index) => pieces[index] ?? "").join(" "),
)

it.effect.prop(
  "any texts that a Word form is filled with come back as they were, each on its model",
  [Arbitrary.array(words, { minLength: 3, maxLength: 9 })],
  ([all]) =>
    Effect.promise(async () => {
      const models = all.map((text, index) => ({
        id: `0195a2f0-0000-7000-8000-${String(index).padStart(12, "0")}`,
        // A semicolon in a title parts two models.
        title: `Mô hình ${text.replaceAll(";", ",")}`,
        person: index % 2 === 0 ? `Bà ${index}` : undefined,
      }))
      const own = { id: "0195a2f0-0000-7000-8000-00000000abcd", name: "Xã Mỹ An" }
      const made = await formDocument(content({ unit: own, models }))
      const told = all.toReversed()
      const bytes = filledWord(
        made,
        told.map((text, row) => ({ row, column: results, text })),
      )
      const { read } = await readBytes([{ file, bytes }])
      const [sheet] = read.sheets
      assert.deepStrictEqual([read.sheets.length, sheet?.form], [1, { campaign: 2022, unit: own.id }])
      assert.deepStrictEqual(
        sheet?.rows.map((row) => {
          assert("claim" in row && row.claim.kind === "results")
          return [row.claim.title.text, row.claim.mark, row.claim.person, row.claim.account.results]
        }),
        models.map(({ id, person: who, title: called }, index) => [
          nfc(called),
          { model: id, title: titleHash(called) },
          who,
          nfc(told[index] ?? ""),
        ]),
      )
    }),
  { arbitrary: { runs: 10 } },
)

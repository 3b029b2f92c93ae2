import { assert, describe, it } from "@effect/vitest"
import { listUnitNames } from "@kheo/application"
import { documentNamed } from "@kheo/application/documents"
import { formDocument, formWorkbook } from "@kheo/documents"
import { Arbitrary, Effect, Schema } from "effect"
import { asked, counted, importing, onEmpty, options } from "../commit/office.samples.ts"
import { roster } from "../commit/year.samples.ts"
import { importFiles } from "../import-files.ts"
import { content, filled, readBytes } from "./filled-form.samples.ts"
import { filledWord } from "./filled-word.samples.ts"

type Format = "xlsx" | "docx"
const units = ["Xã Long Thành", "Xã Mỹ An", "Hội Nông dân"]
const [from, columns] = [10, { periodAndPlace: 5, results: 6, replication: 7, plan: 8 }]

/** What an annex says of one model; the model itself is known by its number among the unit's. */
const told = Schema.Struct({
  person: Schema.Boolean,
  periodAndPlace: Schema.Literals(["", "Ấp 2, cả năm", "Từ tháng 02/2022\nđến tháng 9/2022"]),
  results: Schema.Literals(["", "Giảm trộm cắp", "- Xây dựng 2 km đường\n- =1+1", "08", "Tốt; được dân khen <b>"]),
  replication: Schema.Literals(["", "03 ấp, 120 hộ", "không nhân rộng được", "Không thể nhân rộng vì thiếu kinh phí"]),
  plan: Schema.Literals(["", "Nhân ra 02 ấp", "Tiếp tục duy trì"]),
})
type Told = typeof told.Type
const year = Arbitrary.array(Arbitrary.array(Arbitrary.schema(told), { maxLength: 4 }), { minLength: 3, maxLength: 3 })
const fields = Object.keys(columns) as ReadonlyArray<keyof typeof columns>

const importingAs = Effect.fnUntraced(function* (file: string, bytes: Uint8Array) {
  const { read } = yield* Effect.promise(() => readBytes([{ file, bytes }]))
  return yield* importFiles(read, { ...options, inferRegistration: true }, asked)
})

const consolidated = Effect.gen(function* () {
  const made = documentNamed("consolidated-list") ?? assert.fail()
  const composed = yield* made.compose({ query: { campaign: options.campaign }, day: "2022-10-21" })
  const rows = composed.preview().slice(3)
  return { rows, lists: composed.lists.map(({ names }) => names), bytes: composed.bytes }
})

const personOf = ({ person }: Told, row: number): string => (person ? `Bà ${["Hoa", "Bưởi", "Lan", "Cúc"][row]}` : "")

/** A unit's annex as it comes back: its models typed in by hand, since nobody registered them. */
const annexOf = async (unit: { id: string; name: string }, models: ReadonlyArray<Told>, format: Format) => {
  const form = content({ unit })
  const cells = models.flatMap((model, row) => [
    { row, column: 1, text: `Mô hình ${row + 1}` },
    { row, column: 2, text: unit.name },
    { row, column: 3, text: personOf(model, row) },
    ...fields.map((field) => ({ row, column: columns[field] - 1, text: model[field] })),
  ])
  if (format === "docx")
    return filledWord(
      await formDocument(form),
      cells.filter(({ text }) => text !== ""),
    )
  return filled(await formWorkbook(form), (sheet) => {
    for (const { column, row, text } of cells) if (text !== "") sheet.getCell(from + row, column + 1).value = text
  })
}

/** The list of the year that the annexes tell, at the level where they arrive. */
const firstLevel = Effect.fnUntraced(function* (annexes: ReadonlyArray<ReadonlyArray<Told>>, format: Format) {
  yield* importing([roster])
  const known = [...(yield* listUnitNames)]
  for (const [index, name] of units.entries()) {
    const models = annexes[index] ?? []
    const [id = ""] = known.find(([, its]) => its === name) ?? []
    if (models.length === 0) continue
    const bytes = yield* Effect.promise(() => annexOf({ id, name }, models, format))
    const { refused } = yield* importingAs(`${name}.${format}`, bytes)
    assert.deepStrictEqual(refused, [])
  }
  return { ...(yield* consolidated), totals: (yield* counted).totals }
})

/** The rows that such annexes come to, in roster order. */
const expected = (annexes: ReadonlyArray<ReadonlyArray<Told>>): ReadonlyArray<string> =>
  annexes
    .flatMap((models, index) => models.map((model, row) => ({ model, row, unit: units[index] ?? "" })))
    .map(({ model, row, unit }, index) =>
      [index + 1, `Mô hình ${row + 1}`, unit, personOf(model, row), ...fields.map((field) => model[field])].join(" | "),
    )

describe.each(["xlsx", "docx"] as const)("a year of annexes as .%s", (format) => {
  it.effect.prop(
    "is one list that the next level imports whole: nothing lost, nothing doubled",
    [year],
    ([annexes]) =>
      Effect.gen(function* () {
        const all = annexes.flat()
        if (all.length === 0) return
        const first = yield* firstLevel(annexes, format).pipe(onEmpty())
        assert.strictEqual(first.lists.flat().length, all.length)
        assert.deepStrictEqual(
          first.rows.filter((row) => /^\d/u.test(row)),
          expected(annexes),
        )
        const bytes = yield* Effect.promise(() => first.bytes(format))
        yield* Effect.gen(function* () {
          yield* importing([roster])
          const { events, refused } = yield* importingAs(`tổng hợp.${format}`, bytes)
          assert.deepStrictEqual(refused, [])
          assert.isAbove(events, 0)
          const second = yield* consolidated
          assert.deepStrictEqual([second.rows, second.lists], [first.rows, first.lists])
          const { models, notScalable, reports, submitted } = (yield* counted).totals
          const { totals } = first
          assert.deepStrictEqual(
            { models, notScalable, submitted, reports },
            {
              models: totals.models,
              notScalable: totals.notScalable,
              submitted: totals.submitted,
              reports: totals.reports,
            },
          )
          assert.strictEqual((yield* importingAs(`gửi lại.${format}`, bytes)).events, 0)
        }).pipe(onEmpty())
      }),
    { arbitrary: { runs: 2 }, timeout: 60_000 },
  )
})

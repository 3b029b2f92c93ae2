import { assert, describe, it } from "@effect/vitest"
import { showModels } from "@kheo/application"
import { Effect } from "effect"
import { counted, importing, onDay, onEmpty, options, refusedAt, storedOf } from "../commit/office.samples.ts"
import { registrations, reporting, roster } from "../commit/year.samples.ts"
import { workbookBytes } from "../formats/xlsx/workbook.samples.ts"
import { annexOf, filled, importingBytes } from "./filled-form.samples.ts"

/** The form of Xã Mỹ An: its first model's row is 10, the person's 11, and the first blank one 12. */
const [first, second, blank] = [10, 11, 12]
const write =
  (cells: Readonly<Record<string, string>>) => (sheet: { getCell: (address: string) => { value: unknown } }) => {
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value
  }
const codes = (issues: ReadonlyArray<{ readonly code: string; readonly cell: string }>) =>
  issues.filter(({ code }) => code !== "IMP-2112").map(({ cell, code }) => [cell, code])

const registered = importing([roster, registrations])
const titles = Effect.map(showModels({ campaign: options.campaign }), ({ models }) => models.map(({ title }) => title))

const returned = Effect.fnUntraced(function* (cells: Readonly<Record<string, string>>, file = "mẫu.xlsx") {
  const form = yield* annexOf("Xã Mỹ An")
  const bytes = yield* Effect.promise(() => filled(form, write(cells)))
  return (yield* importingBytes({ file, bytes })).receipt
})

describe("a form that came back", () => {
  it.effect("is known by its marks, whatever became of the names on it", () =>
    Effect.gen(function* () {
      yield* registered
      const { refused, rows, warnings } = yield* returned({
        A1: "Đơn vị: UBND xã M.An",
        [`C${first}`]: "UBND xã M.An",
        [`F${first}`]: "Giảm trộm cắp",
        [`C${second}`]: "",
        [`G${second}`]: "không nhân rộng được",
      })
      assert.deepStrictEqual([rows, refused, codes(warnings)], [2, [], []])
      assert.deepInclude((yield* counted).totals, { models: 4, submitted: 1, notScalable: 1, reports: 1 })
      assert.deepStrictEqual((yield* counted).reported, ["Xã Mỹ An"])
    }).pipe(onEmpty()),
  )

  it.effect("blank says nothing: nobody has reported, and each row is told", () =>
    Effect.gen(function* () {
      yield* registered
      const { events, rows, warnings } = yield* returned({ [`E${first}`]: "ấp 2" })
      assert.deepStrictEqual([rows, events], [0, 0])
      assert.deepStrictEqual(codes(warnings), [
        [`B${first}`, "IMP-2307"],
        [`B${second}`, "IMP-2307"],
      ])
      assert.deepInclude((yield* counted).totals, { reports: 0, submitted: 0 })
    }).pipe(onEmpty()),
  )

  it.effect("with another title renames the model, once, and makes no new one", () =>
    Effect.gen(function* () {
      yield* registered
      const cells = { [`B${first}`]: "Tiếng loa an ninh trật tự", [`F${first}`]: "Tốt" }
      const form = yield* Effect.flatMap(annexOf("Xã Mỹ An"), (bytes) =>
        Effect.promise(() => filled(bytes, write(cells))),
      )
      const once = (yield* importingBytes({ file: "a.xlsx", bytes: form })).receipt
      assert.deepStrictEqual([once.refused, codes(once.warnings).slice(0, 1)], [[], [[`B${first}`, "IMP-2309"]]])
      assert.deepStrictEqual((yield* titles)[0], "Tiếng loa an ninh trật tự")
      yield* onDay("2022-11-02")
      assert.strictEqual((yield* importingBytes({ file: "b.xlsx", bytes: form })).receipt.events, 0)
      assert.strictEqual((yield* importing([registrations])).events, 0)
      const list = yield* Effect.promise(() =>
        workbookBytes((sheet) => sheet.addRows(registrations.rows.map((row) => [...row]))),
      )
      const folder = yield* importingBytes({ file: "đăng ký.xlsx", bytes: list }, { file: "b.xlsx", bytes: form })
      assert.deepStrictEqual([folder.receipt.events, codes(folder.receipt.warnings)], [0, [[`B${second}`, "IMP-2307"]]])
      const old = reporting("cũ.xlsx", "", ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Tốt", ""])
      const renamed = reporting("mới.xlsx", "", ["1", "Tiếng loa an ninh trật tự", "Xã Mỹ An", "", "Tốt", ""])
      assert.deepStrictEqual([(yield* importing([old])).refused, (yield* titles).length], [[], 4])
      assert.deepStrictEqual((yield* importing([registrations, renamed])).refused, [])
    }).pipe(onEmpty()),
  )

  it.effect("does not write over a title that the office changed since it was printed", () =>
    Effect.gen(function* () {
      yield* registered
      const form = yield* annexOf("Xã Mỹ An")
      const filledIn = (title: string) =>
        Effect.promise(() => filled(form, write({ [`B${first}`]: title, [`F${first}`]: "Tốt" })))
      yield* importingBytes({ file: "a.xlsx", bytes: yield* filledIn("Tiếng loa của xã") })
      const { receipt } = yield* importingBytes({ file: "b.xlsx", bytes: yield* filledIn("Tiếng loa của ấp") })
      assert.deepStrictEqual(codes(receipt.warnings)[0], [`B${first}`, "IMP-2308"])
      yield* importingBytes({ file: "c.xlsx", bytes: yield* filledIn("Tiếng loa an ninh") })
      assert.strictEqual((yield* titles)[0], "Tiếng loa của xã")
      assert.strictEqual((yield* storedOf("model.amended")).length, 1)
    }).pipe(onEmpty()),
  )

  it.effect("may not report on another unit's model", () =>
    Effect.gen(function* () {
      yield* registered
      const named = yield* returned({ [`C${first}`]: "Xã Long Thành", [`F${first}`]: "Tốt" })
      assert.deepStrictEqual(refusedAt(named), [["mẫu.xlsx", `B${first}`, "IMP-2311"]])
      const mine = yield* annexOf("Xã Long Thành")
      const mark = yield* Effect.promise(() => markOf(mine))
      const stolen = yield* returned({ [`I${first}`]: mark, [`B${first}`]: "Tuyến đường hoa", [`F${first}`]: "Tốt" })
      assert.deepStrictEqual(refusedAt(stolen), [["mẫu.xlsx", `B${first}`, "IMP-2311"]])
      assert.deepInclude((yield* counted).totals, { submitted: 0 })
    }).pipe(onEmpty()),
  )

  it.effect("has rows of its own writing matched as any other, its unit the form's", () =>
    Effect.gen(function* () {
      yield* registered
      const { refused, warnings } = yield* returned({
        A1: "Đơn vị: ………",
        [`B${blank}`]: "Tiếng loa an ninh",
        [`F${blank}`]: "Tốt",
        [`B${blank + 1}`]: "Chưa đăng ký bao giờ",
        [`F${blank + 1}`]: "Tốt",
      })
      assert.deepStrictEqual(codes(refused), [[`B${blank + 1}`, "IMP-2301"]])
      assert.strictEqual(codes(warnings).length, 2)
      assert.deepInclude((yield* counted).totals, { submitted: 1, reports: 1 })
    }).pipe(onEmpty()),
  )

  it.effect("with a row copied for another model leaves the mark with the one that still bears the title", () =>
    Effect.gen(function* () {
      yield* registered
      const form = yield* annexOf("Xã Mỹ An")
      const mark = yield* Effect.promise(() => markOf(form))
      const { refused } = yield* returned({
        [`F${first}`]: "Tốt",
        [`B${blank}`]: "Mô hình chép dòng",
        [`F${blank}`]: "Tốt",
        [`I${blank}`]: mark,
      })
      assert.deepStrictEqual(codes(refused), [[`B${blank}`, "IMP-2301"]])
      assert.include(yield* titles, "Tiếng loa an ninh")
    }).pipe(onEmpty()),
  )

  it.effect("keeps the person whom the register knows, and tells of another name", () =>
    Effect.gen(function* () {
      yield* registered
      const { refused, warnings } = yield* returned({ [`D${second}`]: "Lê Văn Cam", [`F${second}`]: "Tốt" })
      assert.deepStrictEqual([refused, codes(warnings).at(-1)], [[], [`B${second}`, "IMP-2310"]])
      assert.deepInclude((yield* counted).totals, { individuals: 1, submitted: 1 })
    }).pipe(onEmpty()),
  )
})

const markOf = async (form: Uint8Array): Promise<string> => {
  let mark = ""
  await filled(form, (sheet) => {
    mark = String(sheet.getCell(`I${first}`).value)
  })
  return mark
}

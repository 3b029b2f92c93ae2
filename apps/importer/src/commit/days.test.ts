import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { counted, importing, onDay, onEmpty, type Paper, storedOf } from "./office.samples.ts"
import { annexMyAn, registrations, reporting, roster } from "./year.samples.ts"

const blank = "ngày …. tháng 10 năm 2022"
const annex = (date: string, file = "c.xlsx", title = "Tiếng loa an ninh"): Paper =>
  reporting(file, date, ["1", title, "Xã Mỹ An", title === "Tiếng loa an ninh" ? "" : "Trần Thị Bưởi", "Tốt"])
const setUp = importing([roster, registrations])
const times = (name: string) =>
  Effect.map(storedOf(name), (events) => events.map(({ data, time }) => [time.slice(0, 10), data["basis"]]))
const warned = (warnings: ReadonlyArray<{ readonly cell: string; readonly code: string }>) =>
  warnings.map(({ cell, code }) => [cell, code])

describe("a paper's day", () => {
  it.effect("is its letterhead's, and a report arrived on it as far as anybody knows", () =>
    Effect.gen(function* () {
      yield* setUp
      const { warnings } = yield* importing([annexMyAn])
      assert.deepStrictEqual(warnings, [])
      assert.deepStrictEqual(yield* times("model.submitted"), [["2022-10-14", "paper"]])
      const [report] = yield* storedOf("participation.report-received")
      assert.deepInclude(report?.data, { paperDate: "2022-10-14", receivedAssumed: true, reconciled: true })
    }).pipe(onEmpty()),
  )

  it.effect("is when it was received, if that is said, while the paper keeps its own", () =>
    Effect.gen(function* () {
      yield* setUp
      yield* importing([annexMyAn], { received: "2022-10-17" })
      assert.deepStrictEqual(yield* times("model.submitted"), [["2022-10-17", "receipt"]])
      const [report] = yield* storedOf("participation.report-received")
      assert.deepInclude(report?.data, { paperDate: "2022-10-14", receivedAssumed: false })
      assert.strictEqual((yield* counted).totals.late, 1)
    }).pipe(onEmpty()),
  )

  it.effect("known to be that of its arrival is not undone by reading it again without saying so", () =>
    Effect.gen(function* () {
      yield* setUp
      yield* importing([annexMyAn], { received: "2022-10-17" })
      assert.strictEqual((yield* importing([annexMyAn])).events, 0)
      yield* importing([annex("ngày 14 tháng 10 năm 2022")])
      assert.deepStrictEqual(yield* times("model.corrected"), [["2022-10-17", "receipt"]])
      assert.strictEqual((yield* counted).totals.late, 1)
    }).pipe(onEmpty()),
  )

  it.effect("in a year before the campaign's is taken, and told as what may be a slip", () =>
    Effect.gen(function* () {
      yield* importing([roster])
      const held = (file: string, date: string): Paper => ({
        file,
        rows: [
          ["STT", "Tên đơn vị", "Ngày tổ chức hội nghị tổng kết"],
          ["1", "Xã Mỹ An", date],
        ],
      })
      const { events, warnings } = yield* importing([held("h.xlsx", "14/10/2021")])
      assert.deepStrictEqual(warned(warnings), [["C2", "IMP-2122"]])
      assert.isAbove(events, 0)
      const impossible = yield* importing([held("h.xlsx", "14/10/2122")])
      assert.deepStrictEqual([warned(impossible.warnings), impossible.refused.length], [[], 1])
      assert.deepStrictEqual((yield* importing([held("h.xlsx", "14/10/2022")])).warnings, [])
    }).pipe(onEmpty()),
  )

  it.effect("that waits for the pen is the one given, else today with a warning at the letterhead", () =>
    Effect.gen(function* () {
      yield* setUp
      const { warnings } = yield* importing([annex(blank)])
      assert.deepStrictEqual(warned(warnings), [["B1", "IMP-2112"]])
      assert.deepStrictEqual(yield* times("model.submitted"), [["2022-10-21", "assumed"]])
    }).pipe(onEmpty()),
  )

  it.effect("once assumed changes nothing on another day, and is corrected when it is known", () =>
    Effect.gen(function* () {
      yield* setUp
      yield* importing([annex(blank)])
      yield* onDay("2022-10-25")
      assert.strictEqual((yield* importing([annex(blank)])).events, 0)
      yield* importing([annex(blank)], { paperDate: "2022-10-13" })
      assert.deepStrictEqual(yield* times("model.corrected"), [["2022-10-13", "paper"]])
      assert.deepInclude((yield* counted).totals, { submitted: 1, reports: 1, late: 0 })
      assert.strictEqual((yield* importing([annex(blank)])).events, 0)
    }).pipe(onEmpty()),
  )

  it.effect("that no calendar has is told, and taken for none", () =>
    Effect.gen(function* () {
      yield* setUp
      const { warnings } = yield* importing([annex("ngày 31 tháng 02 năm 2022")])
      assert.deepStrictEqual(warned(warnings), [
        ["B1", "IMP-2121"],
        ["B1", "IMP-2112"],
      ])
    }).pipe(onEmpty()),
  )
})

describe("two annexes of one unit", () => {
  const early = annex("ngày 12 tháng 10 năm 2022", "a.xlsx")
  const late = annex("ngày 18 tháng 10 năm 2022", "b.xlsx", "Thùng gạo nghĩa tình")

  it.effect("are one report, of the earlier day, in one import or two", () =>
    Effect.gen(function* () {
      yield* setUp
      yield* importing([late, early])
      assert.deepStrictEqual(yield* times("participation.report-received"), [["2022-10-12", "paper"]])
      assert.deepInclude((yield* counted).totals, { submitted: 2, reports: 1, late: 0 })
    }).pipe(onEmpty()),
  )

  it.effect("that came one after the other do not move the day of the first", () =>
    Effect.gen(function* () {
      yield* setUp
      yield* importing([early])
      yield* importing([late])
      assert.deepStrictEqual(yield* times("participation.report-received"), [["2022-10-12", "paper"]])
      assert.deepStrictEqual(yield* storedOf("participation.corrected"), [])
      assert.strictEqual((yield* importing([early, late])).events, 0)
    }).pipe(onEmpty()),
  )
})

import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { severityOf } from "../issue/severity.ts"
import { sentence } from "../issue/issue.ts"
import { exitCode, type Receipt } from "../receipt.ts"
import { counted, importing, onEmpty, refusedAt, stored, storedOf } from "./office.samples.ts"
import { annexMyAn, registering, registrations, reporting, roster, year } from "./year.samples.ts"

describe("a bad row", () => {
  it.effect("is refused with its cell, and the others go on", () =>
    Effect.gen(function* () {
      const papers = [
        roster,
        registering("đăng ký.xlsx", ["1", "Xã Mỹ An", ""], ["2", "Xã Mỹ An", "Tiếng loa"], ["3", "Xã Lạ", "Nuôi ong"]),
      ]
      const receipt = yield* importing(papers)
      assert.deepStrictEqual(refusedAt(receipt), [
        ["đăng ký.xlsx", "C3", "IMP-2101"],
        ["đăng ký.xlsx", "B5", "IMP-2202"],
      ])
      assert.strictEqual((yield* counted).totals.models, 1)
      assert.strictEqual(exitCode(receipt), 6)
      const again = yield* importing(papers)
      assert.deepStrictEqual([again.events, again.unchanged, again.refused.length], [0, 4, 2])
      assert.strictEqual(exitCode(again), 6)
    }).pipe(onEmpty()),
  )

  it.effect("is refused in every copy of its file, whatever the copies are called", () =>
    Effect.gen(function* () {
      yield* importing([roster])
      const paper = reporting("a.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "Nuôi ong", "Xã Mỹ An", "", "Tốt"])
      const receipt = yield* importing([paper, { ...paper, file: "a (1).xlsx" }, { ...paper, file: "b.xlsx" }])
      assert.deepStrictEqual(
        refusedAt(receipt).map(([file, , code]) => `${file} ${code}`),
        ["a.xlsx IMP-2301", "a (1).xlsx IMP-2301", "b.xlsx IMP-2301"],
      )
      assert.deepInclude(receipt.totals, { rows: 3, unchanged: 0, reject: 3 })
    }).pipe(onEmpty()),
  )

  it.effect("that says something else than another of the same name is refused with it, each naming the other", () =>
    Effect.gen(function* () {
      const one = registering("a.xlsx", ["1", "Xã Mỹ An", "Tiếng loa", "", "an ninh"], ["2", "Xã Mỹ An", "Nuôi ong"])
      const other = registering("b.xlsx", ["1", "Xã Mỹ An", "TIẾNG LOA", "", "kinh tế"])
      const receipt = yield* importing([roster, one, other])
      assert.deepStrictEqual(refusedAt(receipt), [
        ["a.xlsx", "C3", "IMP-2201"],
        ["b.xlsx", "C3", "IMP-2201"],
      ])
      assert.deepStrictEqual(
        receipt.refused.map(({ params }) => params["cells"]),
        ["b.xlsx › Trang 1!C3", "a.xlsx › Trang 1!C3"],
      )
      assert.strictEqual((yield* counted).totals.models, 1)
    }).pipe(onEmpty()),
  )

  it.effect("of a model that was never registered is refused with the unit's models to choose from", () =>
    Effect.gen(function* () {
      const annex = reporting("c.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "Tiếng loa", "Xã Mỹ An", "", "Tốt"])
      const receipt = yield* importing([roster, registrations, annex])
      assert.deepStrictEqual(refusedAt(receipt), [["c.xlsx", "B3", "IMP-2301"]])
      assert.include(JSON.stringify(receipt.refused[0]?.params), "Tiếng loa an ninh")
      assert.deepInclude((yield* counted).totals, { models: 4, submitted: 0 })
    }).pipe(onEmpty()),
  )

  it.effect("that the register refuses is counted once, its report too", () =>
    Effect.gen(function* () {
      const annex = reporting("c.xlsx", "ngày 14 tháng 12 năm 2022", ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Tốt"])
      const receipt = yield* importing([roster, registrations, annex])
      assert.deepStrictEqual(refusedAt(receipt), [["c.xlsx", "B3", "IMP-3004"]])
      assert.strictEqual(receipt.rows, 8)
    }).pipe(onEmpty()),
  )
})

describe("a report of which nothing was understood", () => {
  it.effect("has arrived all the same, not reconciled, until it can be read", () =>
    Effect.gen(function* () {
      const bad = reporting("c.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "", "Xã Mỹ An", "", "Tốt"])
      const { warnings } = yield* importing([roster, registrations, bad])
      assert.include(JSON.stringify(warnings), "IMP-2304")
      const [before] = yield* storedOf("participation.report-received")
      assert.deepInclude(before?.data, { paperDate: "2022-10-14", reconciled: false })
      assert.deepStrictEqual((yield* counted).reported, ["Xã Mỹ An"])
      yield* importing([annexMyAn])
      const [after] = yield* storedOf("participation.corrected")
      assert.deepInclude(JSON.parse(JSON.stringify(after?.data["replacement"])), { reconciled: true })
      assert.strictEqual((yield* counted).totals.reports, 1)
    }).pipe(onEmpty()),
  )

  it.effect("is told by what became of it, and never as recorded when it was not", () =>
    Effect.gen(function* () {
      const bad = (file: string, day = 14) =>
        reporting(file, `ngày ${day} tháng 10 năm 2022`, ["1", "", "Xã Mỹ An", "", "Tốt"])
      const told = ({ warnings }: Pick<Receipt, "warnings">) =>
        warnings.flatMap(({ code, params }) =>
          code === "IMP-2304" || code === "IMP-2312" ? [sentence(code, params, "vi")] : [],
        )
      yield* importing([roster, registrations])
      const held = told(yield* importing([bad("c.xlsx")], { atomic: true }))
      assert.deepStrictEqual(held, [
        "Không dòng nào của báo cáo này nhận được; không ghi gì, kể cả việc đã nhận báo cáo.",
      ])
      assert.strictEqual((yield* storedOf("participation.report-received")).length, 0)
      const [written, ...others] = told(yield* importing([bad("c.xlsx")]))
      assert.deepStrictEqual(others, [])
      assert.include(written, "đã ghi là đã nhận báo cáo")
      for (const file of ["c.xlsx", "d.xlsx"]) {
        const again = yield* importing([bad(file, file === "c.xlsx" ? 14 : 18)])
        assert.strictEqual(again.events, 0)
        assert.deepStrictEqual(told(again), [
          "Không dòng nào của báo cáo này nhận được. Sổ đã ghi báo cáo của Xã Mỹ An ngày 14/10/2022; lần này không ghi thêm gì về báo cáo.",
        ])
      }
    }).pipe(onEmpty()),
  )

  it.effect("lists its refusals in the order of the files and rows, whatever was decided first", () =>
    Effect.gen(function* () {
      const annex = reporting("a.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "Lạ", "Xã Mỹ An"], ["2", "", "Xã Mỹ An"])
      const list = registering("b.xlsx", ["1", "Xã Lạ", "Nuôi ong"], ["2", "Xã Mỹ An", ""])
      assert.deepStrictEqual(refusedAt(yield* importing([roster, annex, list])), [
        ["a.xlsx", "B3", "IMP-2301"],
        ["a.xlsx", "B4", "IMP-2101"],
        ["b.xlsx", "B3", "IMP-2202"],
        ["b.xlsx", "C4", "IMP-2101"],
      ])
    }).pipe(onEmpty()),
  )
})

const damaged = Arbitrary.array(
  Arbitrary.schema(
    Schema.Struct({
      paper: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: year.length - 1 })),
      row: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 })),
      column: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 5 })),
      text: Schema.Literals([
        "",
        "Xã Mỹ An",
        "Xã My An",
        "Tiếng loa an ninh",
        "31/02/2022",
        "không nhân rộng được",
        "-",
      ]),
    }),
  ),
  { maxLength: 6 },
)

it.effect.prop(
  "however the papers are spoiled, every row is written, unchanged or refused once, and again nothing is added",
  [damaged],
  ([harms]) =>
    Effect.gen(function* () {
      const papers = year.map(({ file, rows }, index) => ({
        file,
        rows: rows.map((cells, at) =>
          harms.reduce((before, { column, paper, row, text }) => {
            const first = rows.findIndex(([cell]) => cell === "STT" || cell === "Mã") + 1
            return paper === index && at === first + row && column < before.length ? before.with(column, text) : before
          }, cells),
        ),
      }))
      const receipt = yield* importing(papers)
      const places = receipt.refused.map(({ cell, file }) => `${file} ${cell.replace(/^\D+/, "")}`)
      assert.deepStrictEqual(places, [...new Set(places)])
      assert.isTrue(receipt.refused.every(({ code }) => severityOf(code) === "error"))
      assert.isFalse(receipt.warnings.some(({ code }) => severityOf(code) === "fatal"))
      const facts = /^kheo\.(unit\.added|model\.[a-z-]+|participation\.conference-held)\.v1$/
      const written = (yield* stored).filter(({ type }) => facts.test(type)).length
      assert.strictEqual(receipt.rows, written + receipt.unchanged + receipt.refused.length)
      const again = yield* importing(papers)
      assert.deepStrictEqual([again.events, again.refused.length], [0, receipt.refused.length])
      assert.strictEqual(again.rows, again.unchanged + again.refused.length)
    }).pipe(onEmpty()),
  { arbitrary: { runs: 40 } },
)

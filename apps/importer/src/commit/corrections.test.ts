import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { counted, importing, onEmpty, refusedAt, storedOf } from "./office.samples.ts"
import { proposals, registering, registrations, reporting, roster, year } from "./year.samples.ts"

const inField = (field: string) => registering("a.xlsx", ["1", "Xã Mỹ An", "Tiếng loa", "", field])

describe("a row that says something else than before", () => {
  it.effect("corrects, and corrects back, each once", () =>
    Effect.gen(function* () {
      yield* importing([roster, inField("an ninh")])
      for (const field of ["kinh tế", "an ninh", "kinh tế"]) {
        yield* importing([inField(field)])
        assert.strictEqual((yield* importing([inField(field)])).events, 0, field)
      }
      const replaced = (yield* storedOf("model.corrected")).map(({ data }) => JSON.stringify(data["replacement"]))
      assert.deepStrictEqual(
        replaced.map((text) => /kinh tế|an ninh/.exec(text)?.[0]),
        ["kinh tế", "an ninh", "kinh tế"],
      )
      assert.strictEqual((yield* counted).totals.models, 1)
    }).pipe(onEmpty()),
  )

  it.effect("of a conference's day moves the conference", () =>
    Effect.gen(function* () {
      const held = (date: string) => ({
        file: "hội nghị.xlsx",
        rows: [
          ["Tên đơn vị", "Ngày tổ chức"],
          ["Xã Mỹ An", date],
        ],
      })
      yield* importing([roster, held("14/10/2022")])
      yield* importing([held("20/10/2022")])
      assert.strictEqual((yield* storedOf("participation.conference-held")).length, 1)
      assert.strictEqual((yield* storedOf("participation.corrected")).length, 1)
      assert.strictEqual((yield* counted).totals.conferences, 1)
    }).pipe(onEmpty()),
  )

  it.effect("that a model can't be scaled out after all moves it from one count to the other", () =>
    Effect.gen(function* () {
      const annex = (words: string) =>
        reporting("c.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Tốt", words])
      yield* importing([roster, registrations, annex("03 ấp")])
      assert.deepInclude((yield* counted).totals, { submitted: 1, notScalable: 0 })
      yield* importing([annex("không nhân rộng được")])
      assert.deepInclude((yield* counted).totals, { submitted: 0, notScalable: 1, reports: 1 })
    }).pipe(onEmpty()),
  )
})

describe("a proposal", () => {
  const proposingAll = (...rows: ReadonlyArray<ReadonlyArray<string>>) => ({
    file: "k.xlsx",
    rows: [...proposals.rows.slice(0, 2), ...rows.map((row) => ["1", ...row])],
  })
  const proposing = (...row: ReadonlyArray<string>) => proposingAll(row)

  it.effect("before the unit reported is taken with a warning", () =>
    Effect.gen(function* () {
      const { refused, warnings } = yield* importing([roster, registrations, proposals])
      assert.deepStrictEqual(refused, [])
      assert.deepStrictEqual(
        warnings.map(({ cell, code }) => [cell, code]),
        [
          ["D3", "IMP-2303"],
          ["D4", "IMP-2303"],
        ],
      )
    }).pipe(onEmpty()),
  )

  it.effect("of a model that can't be scaled out is refused, and of one that is another's too", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const person = proposing("Trần Thị Bưởi", "Xã Mỹ An", "Thùng gạo nghĩa tình", "Giỏi", "Giấy khen")
      assert.deepStrictEqual(refusedAt(yield* importing([person])), [["k.xlsx", "D3", "IMP-3004"]])
      const another = proposing("Lê Văn Cam", "Xã Mỹ An", "Tiếng loa an ninh", "Giỏi", "Giấy khen")
      assert.deepStrictEqual(refusedAt(yield* importing([another])), [["k.xlsx", "D3", "IMP-2301"]])
      assert.strictEqual((yield* counted).totals.proposed, 2)
    }).pipe(onEmpty()),
  )

  it.effect("for another form of award stands beside the first", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const said = ["Xã Mỹ An", "Xã Mỹ An", "Tiếng loa an ninh", "Giảm trộm cắp"]
      const both = proposingAll([...said, "Giấy khen"], [...said, "Bằng khen"])
      assert.deepStrictEqual((yield* importing([both])).refused, [])
      assert.strictEqual((yield* importing([proposing(...said, "GIẤY KHEN".toLowerCase())])).refused.length, 0)
      assert.strictEqual((yield* storedOf("model.proposed-for-award")).length, 3)
      assert.strictEqual((yield* counted).totals.proposed, 2)
    }).pipe(onEmpty()),
  )
})

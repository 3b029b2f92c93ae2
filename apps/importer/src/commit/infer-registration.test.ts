import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { counted, importing, onDay, onEmpty, refusedAt, storedOf } from "./office.samples.ts"
import { registering, registrations, reporting, roster } from "./year.samples.ts"

const annex = reporting(
  "pl.xlsx",
  "ngày 14 tháng 10 năm 2022",
  ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Giảm trộm cắp", "03 ấp"],
  ["2", "Vườn rau sạch", "Xã Mỹ An", "Trần Thị Bưởi", "20 hộ", ""],
)
const registrationOf = (title: string) =>
  Effect.map(storedOf("model.registered"), (all) => all.find(({ data }) => data["title"] === title))

describe("a model that only its results name", () => {
  it.effect("is refused, unless the import was told to register it; then it is marked", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      assert.deepStrictEqual(refusedAt(yield* importing([annex])), [["pl.xlsx", "B4", "IMP-2301"]])
      const receipt = yield* importing([annex], { inferRegistration: true })
      assert.deepStrictEqual(receipt.refused, [])
      assert.deepStrictEqual(
        receipt.warnings.map(({ cell, code }) => `${cell} ${code}`),
        ["B4 IMP-2306"],
      )
      const inferred = yield* registrationOf("Vườn rau sạch")
      assert.deepInclude(inferred?.data, { inferred: true, basis: "assumed" })
      assert.notProperty((yield* registrationOf("Tiếng loa an ninh"))?.data, "inferred")
      const { models, submitted } = (yield* counted).totals
      assert.deepStrictEqual([models, submitted], [5, 2])
    }).pipe(onEmpty()),
  )

  it.effect("is registered once, also by the same annex on another day", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      yield* importing([annex], { inferRegistration: true })
      yield* onDay("2022-10-25")
      const again = yield* importing([annex], { inferRegistration: true })
      assert.deepStrictEqual([again.events, again.unchanged, again.warnings], [0, 2, []])
    }).pipe(onEmpty()),
  )

  it.effect("stands as registered once its registration comes", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      yield* importing([annex], { inferRegistration: true })
      const late = registering("bổ sung.xlsx", ["1", "Xã Mỹ An", "Vườn rau sạch", "Trần Thị Bưởi", "kinh tế"])
      const receipt = yield* importing([late])
      assert.deepStrictEqual([receipt.refused, receipt.events], [[], 2])
      const [corrected] = yield* storedOf("model.corrected")
      const replacement = JSON.parse(JSON.stringify(corrected?.data["replacement"]))
      assert.deepInclude(replacement, { basis: "paper", field: "kinh tế" })
      assert.notProperty(replacement, "inferred")
      assert.strictEqual((yield* counted).totals.models, 5)
    }).pipe(onEmpty()),
  )

  it.effect("is not another one where its title differs from a registered one in marks only", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const slip = reporting("pl.xlsx", "ngày 14 tháng 10 năm 2022", [
        "1",
        "Tieng loa an ninh",
        "Xã Mỹ An",
        "",
        "Tốt",
        "",
      ])
      const receipt = yield* importing([slip], { inferRegistration: true })
      assert.deepStrictEqual(refusedAt(receipt), [["pl.xlsx", "B3", "IMP-2301"]])
    }).pipe(onEmpty()),
  )
})

import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { importing, onEmpty, type Paper, refusedAt, storedOf } from "./office.samples.ts"
import { proposals, registering, reporting, roster } from "./year.samples.ts"

const list = (person: string) => registering("đăng ký.xlsx", ["1", "Xã Mỹ An", "Nuôi dê", person, "kinh tế"])
const annex = (person: string) =>
  reporting("a.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "Nuôi dê", "Xã Mỹ An", person, "15 hộ"])
const proposing = (person: string) => ({
  file: "k.xlsx",
  rows: [...proposals.rows.slice(0, 2), ["1", person, "Xã Mỹ An", "Nuôi dê", "Giỏi", "Giấy khen"]],
})

describe("a person who is called “ông” or “bà” in one paper and not in another", () => {
  it.effect("is the same holder of the same model, as the register calls them", () =>
    Effect.gen(function* () {
      for (const [held, told] of [
        ["Trần Văn Ba", "Ông Trần Văn Ba"],
        ["Bà Lê Thị Hai", "Lê Thị Hai"],
      ] as const)
        yield* Effect.gen(function* () {
          yield* importing([roster, list(held)])
          const { refused, totals } = yield* importing([annex(told), proposing(told)])
          assert.deepStrictEqual([refused, totals.create], [[], 2], told)
          const again = yield* importing([{ ...list(told), saved: "again" }])
          assert.deepStrictEqual([again.events, again.totals.unchanged], [0, 1], told)
          assert.strictEqual((yield* storedOf("model.registered")).length, 1)
        }).pipe(onEmpty())
    }),
  )

  it.effect("is nobody else: another name is not found, nor “bà” where the register has “ông”", () =>
    Effect.gen(function* () {
      yield* importing([roster, list("Trần Văn Ba")])
      assert.deepStrictEqual(refusedAt(yield* importing([annex("Ông Trần Văn Bá")])), [["a.xlsx", "B3", "IMP-2301"]])
      yield* importing([registering("b.xlsx", ["1", "Xã Mỹ An", "Nuôi gà", "Ông Lê Thanh Hà", "kinh tế"])])
      const another = ["1", "Nuôi gà", "Xã Mỹ An", "Bà Lê Thanh Hà", "15 hộ"]
      const report = reporting("c.xlsx", "ngày 14 tháng 10 năm 2022", another)
      assert.deepStrictEqual(refusedAt(yield* importing([report])), [["c.xlsx", "B3", "IMP-2301"]])
    }).pipe(onEmpty()),
  )
})

describe("one cell that names a person and a unit", () => {
  const holding = (...cells: ReadonlyArray<string>): Paper => ({
    file: "b.xlsx",
    rows: [
      ["ngày 09 tháng 02 năm 2022"],
      ["STT", "Tên tập thể, cá nhân", "Tên mô hình", "Lĩnh vực"],
      ...cells.map((cell, index) => [String(index + 1), cell, `Mô hình ${index}`, "kinh tế"]),
    ],
  })

  it.effect("is understood in either order where the unit's words name a unit exactly", () =>
    Effect.gen(function* () {
      const ways = ["Trần Văn Ba - Xã Mỹ An", "Ông Lê Hai (xã Mỹ An)", "Xã Mỹ An, bà Đỗ Thị Tư", "Phan Năm – X. Mỹ An"]
      const { refused } = yield* importing([roster, holding(...ways)])
      assert.deepStrictEqual(refused, [])
      const registered = (yield* storedOf("model.registered")).map(({ data }) => data as { readonly holder: string })
      assert.deepStrictEqual(
        registered.map(({ holder }) => holder),
        ways.map(() => "individual"),
      )
      const again = yield* importing([
        {
          ...proposals,
          rows: [...proposals.rows.slice(0, 2), ["1", "Trần Văn Ba - Xã Mỹ An", "", "Mô hình 0", "Giỏi", "Giấy khen"]],
        },
      ])
      assert.deepStrictEqual([again.refused, again.totals.create], [[], 1])
    }).pipe(onEmpty()),
  )

  it.effect(
    "only suggests a unit that is spelt otherwise, by the unit's own words, and takes no place for a person",
    () =>
      Effect.gen(function* () {
        const doubtful = ["Trần Văn Ba - Xã Long Thanh", "Bình Hòa Đông - Xã Mỹ An", "Hội Nông dân - Xã Mỹ An"]
        const { refused } = yield* importing([roster, holding(...doubtful)])
        assert.deepStrictEqual(
          refused.map(({ code, params, suggestions = [] }) => [code, params["unit"], suggestions[0]?.label]),
          [
            ["IMP-2202", "Xã Long Thanh", "Xã Long Thành"],
            ["IMP-2202", "Bình Hòa Đông - Xã Mỹ An", "Xã Mỹ An"],
            ["IMP-2202", "Hội Nông dân - Xã Mỹ An", "Hội Nông dân"],
          ],
        )
      }).pipe(onEmpty()),
  )
})

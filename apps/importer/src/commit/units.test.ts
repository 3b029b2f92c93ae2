import { assert, describe, it } from "@effect/vitest"
import { findUnit, handleUnit, markOf, resolveActor, showUnits } from "@kheo/application"
import { Effect } from "effect"
import { sentence } from "../issue/issue.ts"
import { asked, importing, onEmpty, refusedAt, storedOf } from "./office.samples.ts"
import { registering, registrations, reporting, roster } from "./year.samples.ts"

const communes = (...names: ReadonlyArray<string>) => ({
  file: "xã.xlsx",
  rows: [["Tên đơn vị", "Khối"], ...names.map((name) => [name, "Khối xã"])],
})

describe("a unit's name", () => {
  it.effect("links in any letter case, composition and place of the tone mark", () =>
    Effect.gen(function* () {
      const names = ["XÃ HOÀ BÌNH", "Xã Hòa Bình".normalize("NFD"), "xã  Hòa\nBình"]
      const rows = names.map((name, index) => [`${index + 1}`, name, `Mô hình ${index + 1} sao`])
      const receipt = yield* importing([communes("Xã Hòa Bình"), registering("a.xlsx", ...rows)])
      assert.deepStrictEqual(receipt.refused, [])
      assert.strictEqual((yield* storedOf("model.registered")).length, names.length)
    }).pipe(onEmpty()),
  )

  it.effect("that only resembles one, even the only one, is never linked: it is suggested", () =>
    Effect.gen(function* () {
      const names = ["Xã Long Thạnh", "Xa Long Thanh", "Long Thành", "Xã Long Thànhh"]
      const rows = names.map((name, index) => [`${index + 1}`, name, "Tiếng loa"])
      const receipt = yield* importing([roster, registering("a.xlsx", ...rows)])
      assert.deepStrictEqual(
        refusedAt(receipt),
        names.map((_, index) => ["a.xlsx", `B${index + 3}`, "IMP-2202"]),
      )
      assert.deepStrictEqual(yield* storedOf("model.registered"), [])
      const [first] = receipt.refused
      assert(first !== undefined)
      assert.include(sentence(first.code, first.params, "vi"), "Có phải: Xã Long Thành?")
    }).pipe(onEmpty()),
  )

  it.effect("is also one that the register was taught, by its marks, and never by less", () =>
    Effect.gen(function* () {
      yield* importing([roster])
      const unit = yield* findUnit("Xã Mỹ An")
      const alias = { _tag: "LearnAlias", occurredAt: "2022-10-20", basis: "receipt", alias: "UBND xã Mỹ An" } as const
      yield* handleUnit(markOf(yield* resolveActor(asked)), unit, alias)
      const rows = ["UBND XÃ MỸ AN", "UBND xa My An"].map((name, index) => [`${index + 1}`, name, "Tiếng loa"])
      const receipt = yield* importing([registering("a.xlsx", ...rows)])
      assert.deepStrictEqual(refusedAt(receipt), [["a.xlsx", "B4", "IMP-2202"]])
      const registered = yield* storedOf("model.registered")
      assert.deepStrictEqual(
        registered.map(({ data }) => data["unit"]),
        [unit],
      )
    }).pipe(onEmpty()),
  )

  it.effect("of two units is refused with both", () =>
    Effect.gen(function* () {
      const rows = [...roster.rows, ["X09", "Xã Mỹ An", "Khối xã cũ"]]
      const receipt = yield* importing([{ ...roster, rows }, registering("a.xlsx", ["1", "Xã Mỹ An", "Tiếng loa"])])
      assert.deepStrictEqual(refusedAt(receipt), [["a.xlsx", "B3", "IMP-2203"]])
      assert.strictEqual(receipt.refused[0]?.params["candidates"], "Xã Mỹ An (X02); Xã Mỹ An (X09)")
    }).pipe(onEmpty()),
  )

  it.effect("is the letterhead's where a row names none", () =>
    Effect.gen(function* () {
      const registered = registering("a.xlsx", ["1", "Xã Mỹ An", "Tiếng loa"])
      const annex = reporting("b.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "Tiếng loa", "", "", "Tốt"])
      const named = { ...annex, rows: [["ĐƠN VỊ BÁO CÁO: XÃ MỸ AN"], ...annex.rows] }
      assert.deepStrictEqual(refusedAt(yield* importing([roster, registered, annex])), [["b.xlsx", "B3", "IMP-2101"]])
      assert.deepStrictEqual((yield* importing([named])).refused, [])
    }).pipe(onEmpty()),
  )
})

describe("a roster", () => {
  it.effect("finds a unit again by its code, and corrects what it says of it this year", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const renamed = { ...roster, rows: roster.rows.with(2, ["x02", "Xã Mỹ An Tây", "Khối xã"]) }
      const { refused } = yield* importing([renamed])
      assert.deepStrictEqual(refused, [])
      const { units } = yield* showUnits({ campaign: 2022 })
      assert.deepStrictEqual(
        units.map(({ name }) => name),
        ["Xã Long Thành", "Xã Mỹ An Tây", "Hội Nông dân"],
      )
    }).pipe(onEmpty()),
  )

  it.effect("that comes late adds a unit, which is expected only when asked for", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const later = (code: string, name: string) => ({ ...roster, rows: [...roster.rows, [code, name, "Khối xã"]] })
      const { warnings } = yield* importing([later("X08", "Xã Mỹ Lạc")])
      assert.deepStrictEqual(
        warnings.map(({ cell, code }) => [cell, code]),
        [["B5", "IMP-2305"]],
      )
      assert.deepStrictEqual(yield* storedOf("campaign.unit-expected"), [])
      yield* importing([later("X09", "Xã Tân Long")], { expect: true })
      assert.strictEqual((yield* storedOf("campaign.unit-expected")).length, 1)
    }).pipe(onEmpty()),
  )
})

import { assert, describe, it } from "@effect/vitest"
import { handleUnit, listUnits, listUsers, markOf, showUnit } from "@kheo/application"
import { type UnitCommand, UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { counted, importing, onDay, onEmpty, type Paper, refusedAt, stored, storedOf } from "./office.samples.ts"
import { registering, registrations, roster } from "./year.samples.ts"

const naming = (code: string, name: string, block = "Khối xã"): Paper => ({
  ...roster,
  rows: roster.rows.map((row) => (row[0] === code ? [code, name, block] : row)),
})
const renaming = naming("X02", "Xã Mỹ An Tây")
const next = { campaign: 2023, deadline: "2023-10-15" }
const nameOf = (code: string, asOf: string) =>
  Effect.map(showUnit(code, { asOf }), ({ current }) => `${current?.name}, ${current?.block}`)
/** What the importing user records of a unit by hand. */
const says = (unit: string, command: UnitCommand) =>
  Effect.gen(function* () {
    const [user] = yield* listUsers
    assert(user !== undefined)
    return yield* handleUnit(markOf(user.user), UnitId.make(unit), command)
  })

/** The roster of 2022, and that of 2023 with another name. */
const twoYears = Effect.gen(function* () {
  yield* importing([roster, registrations])
  yield* onDay("2023-02-01")
  return yield* importing([renaming], next)
})

it.effect(
  "a block in other letters is the same block: nothing changes, a new unit joins it, the board has one line",
  () =>
    Effect.gen(function* () {
      yield* importing([roster])
      const [columns = [], ...rows] = roster.rows
      const shouted = rows.map(([code, name, block]) => [code, name, String(block).toUpperCase()])
      assert.strictEqual((yield* importing([{ ...roster, rows: [columns, ...shouted] }])).events, 0)
      yield* importing([{ ...roster, rows: [columns, ...shouted, ["X09", "Xã Mới", "KHỐI XÃ"]] }], { expect: true })
      assert.strictEqual(yield* nameOf("X09", "2022-12-31"), "Xã Mới, Khối xã")
      assert.deepStrictEqual(
        (yield* counted).blocks.map(({ block, units }) => [block, units]),
        [
          ["Khối xã", 3],
          ["Khối đoàn thể", 1],
        ],
      )
    }).pipe(onEmpty()),
)

describe("a roster of a later year", () => {
  it.effect("renames a unit of its code from the first of January, and never in silence", () =>
    Effect.gen(function* () {
      const { events, refused, warnings } = yield* twoYears
      assert.deepStrictEqual(refused, [])
      assert.isAbove(events, 1)
      assert.deepStrictEqual(
        warnings.filter(({ code }) => code === "IMP-2207").map(({ cell, file }) => [file, cell]),
        [["đơn vị.xlsx", "B3"]],
      )
      assert.strictEqual(yield* nameOf("X02", "2022-12-31"), "Xã Mỹ An, Khối xã")
      assert.strictEqual(yield* nameOf("X02", "2023-01-01"), "Xã Mỹ An Tây, Khối xã")
      assert.strictEqual((yield* listUnits({ asOf: "2023-02-01" })).count, 3)
    }).pipe(onEmpty()),
  )

  it.effect("read again adds nothing, nor does the earlier year's", () =>
    Effect.gen(function* () {
      yield* twoYears
      const before = (yield* stored).length
      assert.deepStrictEqual((yield* importing([renaming], next)).refused, [])
      assert.deepStrictEqual((yield* importing([roster])).refused, [])
      assert.strictEqual((yield* stored).length, before)
    }).pipe(onEmpty()),
  )

  it.effect("moves a unit to another block, and its own correction replaces what it said", () =>
    Effect.gen(function* () {
      yield* twoYears
      yield* importing([naming("X02", "Xã Mỹ An Đông", "Khối phường")], next)
      assert.strictEqual(yield* nameOf("X02", "2022-12-31"), "Xã Mỹ An, Khối xã")
      assert.strictEqual(yield* nameOf("X02", "2023-01-01"), "Xã Mỹ An Đông, Khối phường")
      assert.strictEqual((yield* showUnit("X02", { asOf: "2023-02-01" })).versions.length, 2)
    }).pipe(onEmpty()),
  )

  it.effect("of which the name changes back is another renaming", () =>
    Effect.gen(function* () {
      yield* twoYears
      yield* onDay("2024-02-01")
      yield* importing([roster], { campaign: 2024, deadline: "2024-10-15" })
      yield* onDay("2025-02-01")
      yield* importing([renaming], { campaign: 2025, deadline: "2025-10-15" })
      assert.strictEqual(yield* nameOf("X02", "2024-06-01"), "Xã Mỹ An, Khối xã")
      assert.strictEqual(yield* nameOf("X02", "2025-06-01"), "Xã Mỹ An Tây, Khối xã")
    }).pipe(onEmpty()),
  )
})

describe("a roster of an earlier year", () => {
  it.effect("that contradicts a unit which has changed or come since is refused with its cell", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      yield* onDay("2023-08-01")
      const { unit } = yield* showUnit("X02", {})
      yield* says(unit, { _tag: "RenameUnit", occurredAt: "2023-05-01", basis: "paper", name: "Phường Mỹ An" })
      for (const [campaign, name] of [
        [2023, "Xã Mỹ An Nam"],
        [2021, "Xã Mỹ An Nam"],
      ] as const) {
        const receipt = yield* importing([naming("X02", name)], { campaign, deadline: `${campaign}-10-15` })
        assert.deepStrictEqual(refusedAt(receipt), [["đơn vị.xlsx", "B3", "IMP-2204"]], `${campaign}`)
      }
      assert.deepStrictEqual((yield* importing([roster], next)).refused, [])
    }).pipe(onEmpty()),
  )

  it.effect("corrects what it had said itself, and leaves what came later", () =>
    Effect.gen(function* () {
      yield* twoYears
      yield* onDay("2024-02-01")
      yield* importing([naming("X02", "Xã Mỹ An Bắc")], { campaign: 2024, deadline: "2024-10-15" })
      assert.deepStrictEqual((yield* importing([naming("X02", "Xã Mỹ An Nam")], next)).refused, [])
      assert.strictEqual(yield* nameOf("X02", "2023-06-01"), "Xã Mỹ An Nam, Khối xã")
      assert.strictEqual(yield* nameOf("X02", "2024-06-01"), "Xã Mỹ An Bắc, Khối xã")
    }).pipe(onEmpty()),
  )
})

describe("a paper of a year", () => {
  it.effect("means the unit that bore the name then, though another bears it now", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      yield* onDay("2025-08-01")
      const day = { occurredAt: "2025-07-01", basis: "paper" } as const
      const parent = "Tỉnh Tây Ninh"
      yield* says("new", { _tag: "AddUnit", ...day, name: "Xã Mỹ An", block: "Khối xã", parent })
      const { unit } = yield* showUnit("X02", {})
      yield* says(unit, { _tag: "ConsolidateUnit", ...day, into: UnitId.make("new") })
      const late = yield* importing([registering("muộn.xlsx", ["1", "Xã Mỹ An", "Ánh sáng an ninh"])])
      assert.deepStrictEqual(late.refused, [])
      const registered = (yield* stored).findLast(({ type }) => type === "kheo.model.registered.v1")
      assert.strictEqual(registered?.data["unit"], unit)
    }).pipe(onEmpty()),
  )
})

it.effect(
  "a roster that contradicts itself about a known unit loses those rows alone: the unit takes part all the same",
  () =>
    Effect.gen(function* () {
      yield* importing([roster])
      yield* onDay("2023-03-01")
      const torn = { ...roster, rows: [...roster.rows, ["X02", "Xã Mỹ An Đông", "Khối xã"]] }
      const models = { ...registrations, rows: [["ngày 09 tháng 02 năm 2023"], ...registrations.rows.slice(1)] }
      const receipt = yield* importing([torn, models], next)
      assert.deepStrictEqual(refusedAt(receipt), [
        ["đơn vị.xlsx", "B3", "IMP-2201"],
        ["đơn vị.xlsx", "B5", "IMP-2201"],
      ])
      assert.strictEqual((yield* storedOf("model.registered")).length, 4)
      const [opened] = (yield* storedOf("campaign.opened")).slice(-1)
      assert.nestedPropertyVal(opened, "data.expected.length", 3)
    }).pipe(onEmpty()),
)

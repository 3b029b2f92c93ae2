import { assert, describe, it } from "@effect/vitest"
import { EventId } from "../history/fact.ts"
import { assumed, on } from "../history/past.samples.ts"
import { fold, place } from "../movement/index.ts"
import { type UnitFact, UnitId } from "../unit/index.ts"
import { hierarchy, mappedTo, predecessors, resolveUnit, successors, UnitHistory, unitsAt } from "./index.ts"

const [thanh, thanhNang, lap, tanLong, newTanLong, ward] = ["a", "b", "c", "d", "e", "f"].map((id) => UnitId.make(id))
assert(thanh && thanhNang && lap && tanLong && newTanLong && ward)

const district = { block: "Khối xã", parent: "Huyện Thủ Thừa" }
const province = { block: "Khối xã", parent: "Tỉnh Tây Ninh" }
const add = (name: string, day: string, more: object = district): UnitFact =>
  ({ _tag: "UnitAdded", ...assumed(day), name, ...more }) as UnitFact
const into = (to: UnitId, day: string): UnitFact => ({
  _tag: "UnitConsolidated",
  ...on(day),
  into: to,
  legalBasis: "NQ",
})

/** Two communes become Tân Long in 2020, which becomes a new Tân Long in 2025; Long Thạnh is divided then. */
const facts: ReadonlyArray<readonly [UnitId, UnitFact]> = [
  [thanh, add("Xã Long Thành", "2019-01-01")],
  [lap, add("Xã Tân Lập", "2019-01-01", { ...district, code: "X7" })],
  [thanhNang, add("Xã Long Thạnh", "2019-01-01")],
  [tanLong, add("Xã Tân Long", "2020-01-01")],
  [thanh, into(tanLong, "2020-01-01")],
  [lap, into(tanLong, "2020-01-01")],
  [thanhNang, { _tag: "UnitAliasLearned", ...on("2022-10-14"), alias: "LT nặng" }],
  [newTanLong, add("Xã Tân Long", "2025-07-01", province)],
  [ward, add("Phường Long An", "2025-07-01", province)],
  [tanLong, into(newTanLong, "2025-07-01")],
  [
    thanhNang,
    {
      _tag: "UnitSplit",
      ...on("2025-07-01"),
      into: [
        { unit: newTanLong, part: "part" },
        { unit: ward, part: "remainder" },
      ],
    },
  ],
]
const { units } = fold(
  UnitHistory,
  facts.map(([unit, fact], index) =>
    place({ category: "unit", unit }, fact, { id: EventId.make(`e${index}`), position: index + 1 }),
  ),
)
const names = (day: string) => unitsAt(units, day).map(({ name }) => name)

describe("the units of a day", () => {
  it("are those that are there, under their superiors of that day", () => {
    assert.deepStrictEqual(names("2018-12-31"), [])
    assert.deepStrictEqual(names("2019-12-31"), ["Xã Long Thành", "Xã Tân Lập", "Xã Long Thạnh"])
    assert.deepStrictEqual(names("2025-06-30"), ["Xã Long Thạnh", "Xã Tân Long"])
    assert.deepStrictEqual(
      hierarchy(units, "2025-07-01").map(({ parent, units }) => [parent, units.map(({ name }) => name)]),
      [["Tỉnh Tây Ninh", ["Xã Tân Long", "Phường Long An"]]],
    )
  })

  it("stand under another unit of the register where that is their superior, however it is written", () => {
    const nested = new Map([
      [thanh, [add("Huyện Thủ Thừa", "2019-01-01", { block: "Khối huyện" })]],
      [lap, [add("Xã Tân Lập", "2019-01-01", { block: "Khối xã", parent: "huyện thủ thừa" })]],
    ])
    const [top, ...others] = hierarchy(nested, "2022-01-01")
    assert.deepStrictEqual([top?.parent, others], [null, []])
    assert.deepStrictEqual(
      top?.units[0]?.under.map(({ name }) => name),
      ["Xã Tân Lập"],
    )
  })

  it("appear once each when superiors go round in a circle", () => {
    const circle = new Map([
      [thanh, [add("A", "2019-01-01", { block: "x", parent: "B" })]],
      [lap, [add("B", "2019-01-01", { block: "x", parent: "A" })]],
    ])
    const placed = hierarchy(circle, "2022-01-01").flatMap(({ units }) => units)
    assert.deepStrictEqual(
      placed.map(({ name, under }) => [name, under.map(({ name }) => name)]),
      [["A", ["B"]]],
    )
  })
})

describe("who succeeded whom", () => {
  it("is told over several steps, with days, parts and grounds", () => {
    const [first] = successors(units, thanh, "", "2026-01-01")
    assert.deepInclude(first?.link, { from: thanh, to: tanLong, part: "whole", on: "2020-01-01", by: "consolidated" })
    assert.deepStrictEqual(first?.link.grounds, { legalBasis: "NQ" })
    assert.deepStrictEqual(
      first?.further.map(({ link }) => link.to),
      [newTanLong],
    )
    const back = predecessors(units, newTanLong, "2026-01-01")
    assert.deepStrictEqual(
      back.map(({ further, link }) => [link.from, link.part, further.map(({ link }) => link.from)]),
      [
        [thanhNang, "part", []],
        [tanLong, "whole", [thanh, lap]],
      ],
    )
  })
})

describe("a unit mapped to another day", () => {
  it("is itself, or wholly in another, however many steps lie between", () => {
    assert.deepStrictEqual(mappedTo(units, thanh, "2019-01-01", "2019-12-31").outcome, "same")
    assert.deepStrictEqual(mappedTo(units, thanh, "2019-01-01", "2026-01-01"), {
      outcome: "whole",
      into: [{ unit: newTanLong, part: "whole" }],
    })
  })

  it("needs apportioning once it was divided, and no share is guessed", () => {
    assert.deepStrictEqual(mappedTo(units, thanhNang, "2022-10-18", "2026-01-01"), {
      outcome: "needs-apportioning",
      into: [
        { unit: newTanLong, part: "part" },
        { unit: ward, part: "remainder" },
      ],
    })
  })

  it("needs apportioning too when it goes on without a part, for what was before only", () => {
    const ceded: UnitFact = { _tag: "UnitSplit", ...on("2021-01-01"), into: [{ unit: tanLong, part: "part" }] }
    const world = new Map([...units, [thanhNang, [add("Xã Long Thạnh", "2019-01-01"), ceded]]])
    const before = mappedTo(world, thanhNang, "2020-06-01", "2022-01-01")
    assert.deepStrictEqual(before, {
      outcome: "needs-apportioning",
      into: [
        { unit: thanhNang, part: "remainder" },
        { unit: tanLong, part: "part" },
      ],
    })
    assert.strictEqual(mappedTo(world, thanhNang, "2021-01-01", "2022-01-01").outcome, "same")
  })

  it("is nowhere when it was dissolved, or not there on the day asked about", () => {
    const gone = new Map([[ward, [add("X", "2020-01-01"), { _tag: "UnitDissolved", ...on("2021-01-01") } as const]]])
    assert.deepStrictEqual(mappedTo(gone, ward, "2020-01-01", "2022-01-01"), { outcome: "dissolved", into: [] })
    assert.strictEqual(mappedTo(gone, ward, "2019-01-01", "2022-01-01").outcome, "not-there")
  })
})

describe("a text names a unit", () => {
  const unitOf = (text: string, day: string) => resolveUnit(units, text, day)

  it("by id, by code, by the name of that day, or by a learned alias", () => {
    assert.deepStrictEqual(unitOf("b", "2022-01-01"), { unit: thanhNang })
    assert.deepStrictEqual(unitOf("x7", "2022-01-01"), { unit: lap })
    assert.deepStrictEqual(unitOf("xã tân long", "2022-01-01"), { unit: tanLong })
    assert.deepStrictEqual(unitOf("xã tân long", "2026-01-01"), { unit: newTanLong })
    assert.deepStrictEqual(unitOf("lt nặng", "2022-01-01"), { unit: thanhNang })
  })

  it("by a name of another day where no unit bears it on that day and one alone ever did", () => {
    assert.deepStrictEqual(unitOf("Xã Tân Lập", "2026-01-01"), { unit: lap })
    const none = unitOf("Xã Tân Long", "2019-06-01")
    assert("candidates" in none)
    assert.deepStrictEqual(
      none.candidates.map(({ parent, unit, validFrom, validTo }) => [unit, parent, validFrom, validTo]),
      [
        [tanLong, "Huyện Thủ Thừa", "2020-01-01", "2025-07-01"],
        [newTanLong, "Tỉnh Tây Ninh", "2025-07-01", null],
      ],
    )
  })

  it("not when it is blank", () => {
    for (const blank of ["", " ", "\r\n", "\uFEFF"])
      assert.deepStrictEqual(unitOf(blank, "2022-01-01"), { suggestions: [] })
  })

  it("never without marks: Long Thành and Long Thạnh are both suggested, neither is taken", () => {
    const folded = unitOf("xa long thanh", "2019-06-01")
    assert.deepStrictEqual(folded, { suggestions: ["Xã Long Thành", "Xã Long Thạnh"] })
    assert.deepStrictEqual(unitOf("Xã Long Thành", "2019-06-01"), { unit: thanh })
    assert.deepStrictEqual(unitOf("không có", "2019-06-01"), { suggestions: [] })
  })
})

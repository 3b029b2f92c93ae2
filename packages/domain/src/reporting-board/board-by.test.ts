import { assert, describe, it } from "@effect/vitest"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import { registered } from "../model/model.samples.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { yearsOfFacts } from "./any-year.samples.ts"
import {
  board,
  boardBy,
  type BoardGrouping,
  byBlock,
  byField,
  byLevel,
  byRecipientGroup,
  ReportingBoard,
} from "./index.ts"
import { life, placed, roster } from "./year.samples.ts"

const state = (...facts: ReadonlyArray<PlacedFact>) => fold(ReportingBoard, [...roster, ...facts])
const names = (grouping: BoardGrouping, ...facts: ReadonlyArray<PlacedFact>) =>
  boardBy(state(...facts), grouping).groups.map(({ group }) => group)
const of = (id: string, said: object, unit = myAn) =>
  placed.model(id, { ...registered, ...said, unit, title: id } as typeof registered)

describe("the board by recipient group", () => {
  const later = placed.campaign({
    _tag: "CampaignUnitExpected",
    occurredAt: "2022-03-01",
    basis: "paper",
    unit: mamNon,
  })
  const groups = byRecipientGroup([
    { name: "BCĐ các xã", blocks: ["KHỐI XÃ"] },
    { name: "Đơn vị sự nghiệp", units: ["trường mầm non", "X04"] },
  ])

  it("puts a unit into the group that names it by name or code, else into that of its block, else into none", () => {
    const { groups: found } = boardBy(state(placed.unit(mamNon), later), groups)
    assert.deepStrictEqual(
      found.map(({ group, units }) => [group, units]),
      [
        ["BCĐ các xã", 1],
        ["Đơn vị sự nghiệp", 2],
      ],
    )
    assert.deepStrictEqual(names(byRecipientGroup([{ name: "Xã Mỹ An", units: [myAn] }])), ["Xã Mỹ An", null])
  })

  it("does not take Thành for Thạnh", () => {
    assert.deepStrictEqual(names(byRecipientGroup([{ name: "a", units: ["Xã Mỹ Ạn"] }])), [null])
  })
})

describe("the board by field or level", () => {
  it("counts a model where a later paper puts it", () => {
    const moved = { _tag: "ModelAmended", occurredAt: "2022-05-05", basis: "paper", reason: "ghi nhầm" }
    const amended = (field: string, to: string) => placed.model("m1", { ...moved, field, to } as never)
    const facts = [of("m1", { field: "kinh tế", level: "xã" }), amended("field", "văn hóa"), amended("level", "huyện")]
    assert.deepStrictEqual(names(byField, ...facts), ["văn hóa"])
    assert.deepStrictEqual(names(byLevel, ...facts), ["huyện"])
    assert.deepStrictEqual(names(byField, of("m1", { field: "kinh tế" }), amended("note", "x")), ["kinh tế"])
  })

  it("counts models, and each of their units once; what names none comes last", () => {
    const facts = [of("m1", {}), of("m2", { field: "kinh tế" }), of("m3", { field: "kinh tế" }), life("m2").submitted]
    const { groups, totals } = boardBy(state(...facts), byField)
    const none = { individuals: 0, notScalable: 0, proposed: 0 }
    assert.deepStrictEqual<object>(groups, [
      { group: "kinh tế", units: 1, models: 2, submitted: 1, ...none },
      { group: null, units: 1, models: 1, submitted: 0, ...none },
    ])
    assert.deepStrictEqual<object>(totals, { units: 1, models: 3, submitted: 1, ...none })
  })

  it("reads the level of a registration that says one", () => {
    const facts = [of("m1", { level: "huyện" }), of("m2", { level: "tỉnh" }, myLac), of("m3", { level: " " })]
    assert.deepStrictEqual(names(byLevel, ...facts), ["huyện", "tỉnh", null])
  })
})

const thorough = { arbitrary: { runs: 200, size: 30 } }

it.prop(
  "by block the groups are the board's own, number by number",
  [yearsOfFacts],
  ([all]) => {
    const of = fold(ReportingBoard, all ?? [])
    const { blocks, totals } = board(of, 2022, "2022-10-21")
    const grouped = boardBy(of, byBlock)
    assert.deepStrictEqual<object>(grouped.totals, totals)
    const own = blocks.map(({ block, ...numbers }) => ({ group: block === "" ? null : block, ...numbers }))
    const key = ({ group }: { readonly group: string | null }) => group ?? ""
    assert.deepStrictEqual<ReadonlyArray<object>>(
      grouped.groups.toSorted((one, other) => key(one).localeCompare(key(other))),
      own.toSorted((one, other) => key(one).localeCompare(key(other))),
    )
  },
  thorough,
)

it.prop(
  "however it is divided, models add up to the totals",
  [yearsOfFacts],
  ([all]) => {
    const of = fold(ReportingBoard, all ?? [])
    for (const grouping of [byBlock, byField, byLevel, byRecipientGroup([{ name: "a", units: [myAn] }])]) {
      const { groups, totals } = boardBy(of, grouping)
      for (const key of ["models", "individuals", "submitted", "notScalable", "proposed"] as const)
        assert.strictEqual(
          groups.reduce((sum, group) => sum + group[key], 0),
          totals[key],
          key,
        )
    }
  },
  thorough,
)

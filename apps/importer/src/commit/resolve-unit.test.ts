import { assert, describe, it } from "@effect/vitest"
import { sentence } from "../issue/issue.ts"
import { resolveUnit } from "./resolve-unit.ts"
import { added, alias, id, knowing, meaning } from "./resolve-unit.samples.ts"

const district = knowing({
  town: "Thị trấn Thủ Thừa",
  kindergarten: "Trường Mầm non thị trấn Thủ Thừa",
  centre: "Trung tâm Dịch vụ Nông nghiệp",
  thanh: "Xã Long Thạnh",
  thuan: "Trường Mẫu giáo Long Thuận",
  an: [added("Xã Mỹ An", { code: "X02" }), alias("UBND xã Mỹ An")],
  front: "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
  lac: "Xã Mỹ Lạc",
  women: "Hội Liên hiệp Phụ nữ huyện",
  youth: "Huyện đoàn Thủ Thừa",
  treasury: "Kho bạc Nhà nước Thủ Thừa",
})

describe("a name in a paper", () => {
  it.each([
    ["TT Thủ Thừa", "town"],
    ["TT. THỦ THỪA", "town"],
    ["Mầm non TT Thủ Thừa", "kindergarten"],
    ["MN thị trấn Thủ Thừa", "kindergarten"],
    ["TT DVNN", "centre"],
    ["TTDVNN", "centre"],
    ["X. Mỹ An", "an"],
    ["x02", "an"],
    ["Xã Mỹ An (X02)", "an"],
    ["UBND XÃ MỸ AN", "an"],
    ["Ủy ban nhân dân xã Mỹ An", "an"],
    ["UBMTTQVN huyện", "front"],
  ])("%s means %s", (text, unit) => assert.strictEqual(meaning(district, text), unit))

  it.each([
    ["Long Thanh", "Xã Long Thạnh"],
    ["Xã Long Thành", "Xã Long Thạnh"],
    ["Mg Long Thuạn", "Trường Mẫu giáo Long Thuận"],
    ["MN TT Thu Thua", "Trường Mầm non thị trấn Thủ Thừa"],
    ["Đảng ủy xã Mỹ An", "Xã Mỹ An"],
    ["MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện"],
    ["Xã Mỹ An (X03)", "Xã Mỹ An"],
    ["UBND xã Mỹ Lạc", "Xã Mỹ Lạc"],
    ["Hội Phụ nữ", "Hội Liên hiệp Phụ nữ huyện"],
    ["Hội Phụ nữ huyện Thủ Thừa", "Hội Liên hiệp Phụ nữ huyện"],
    ["Đoàn TNCS HCM huyện", "Huyện đoàn Thủ Thừa"],
    ["Kho bạc huyện", "Kho bạc Nhà nước Thủ Thừa"],
  ])("%s only suggests %s, even where nothing else is likely", (text, label) =>
    assert.deepStrictEqual([meaning(district, text)].flat().slice(0, 2), ["IMP-2202", label]),
  )

  it("that is like none suggests none", () => {
    for (const text of ["Xã Lạ", "", "--", "Hợp tác xã Sao Mai"])
      assert.deepStrictEqual(meaning(district, text), ["IMP-2202"], text)
  })

  it("of two units, or that can be read as two, is refused with both, each so that its label finds it", () => {
    const known = knowing({
      one: [added("Xã Mỹ An", { code: "X02" })],
      other: [added("Xã Mỹ An", { code: "X09" })],
      town: "Thị trấn Thủ Thừa",
      centre: "Trung tâm Thủ Thừa",
    })
    assert.deepStrictEqual(meaning(known, "Xã Mỹ An"), ["IMP-2203", "Xã Mỹ An (X02)", "Xã Mỹ An (X09)"])
    assert.deepStrictEqual(meaning(known, "Xã Mỹ An (x09)"), "other")
    assert.deepStrictEqual(meaning(known, "Xa My An"), ["IMP-2202", "Xã Mỹ An (X02)", "Xã Mỹ An (X09)"])
    assert.deepStrictEqual(meaning(known, "TT Thủ Thừa"), ["IMP-2203", "Thị trấn Thủ Thừa", "Trung tâm Thủ Thừa"])
  })

  it("that is a small number is no code: it may be the row's own", () => {
    const known = knowing({ one: [added("Xã Mỹ An", { code: "1" })], other: [added("Xã Mỹ Lạc", { code: "1021" })] })
    assert.deepStrictEqual(meaning(known, "1"), ["IMP-2202"])
    assert.strictEqual(meaning(known, "1021"), "other")
    assert.strictEqual(meaning(known, "Xã Mỹ An (1)"), "one")
  })

  it("may be anything at all, the names of the language's own things too", () => {
    const known = knowing({ one: "constructor" })
    assert.strictEqual(meaning(known, "Constructor"), "one")
    for (const text of ["__proto__", "toString", "TT ".repeat(5_000), "a.".repeat(5_000), "(".repeat(5_000), "\u0301"])
      assert.strictEqual(meaning(known, text)[0], "IMP-2202", text.slice(0, 12))
  })

  it("is taken by what it is before what it may stand for", () => {
    const known = knowing({ written: "TT Thủ Thừa", town: "Thị trấn Thủ Thừa" })
    assert.strictEqual(meaning(known, "TT Thủ Thừa"), "written")
    assert.strictEqual(meaning(known, "Thị trấn Thủ Thừa"), "town")
  })
})

const day = { occurredAt: "2025-07-01", basis: "paper" } as const

describe("a name as of the paper's day", () => {
  const changed = knowing({
    old: [added("Xã Tân Thành"), { _tag: "UnitMerged", ...day, into: id("big") }],
    split: [
      added("Xã Nhị Thành"),
      {
        _tag: "UnitSplit",
        ...day,
        into: [
          { unit: id("big"), part: "part" },
          { unit: id("named"), part: "remainder" },
        ],
      },
    ],
    big: "Xã Thủ Thừa",
    named: [added("Xã Mỹ Phú"), { _tag: "UnitRenamed", ...day, name: "Phường Mỹ Phú" }],
    gone: [added("Ban Dân vận"), { _tag: "UnitDissolved", ...day }],
    young: [added("Xã Tân Long", { on: "2025-07-01", basis: "paper" })],
    again: [added("Xã Tân Thành", { on: "2026-01-01", basis: "paper" })],
  })
  const why = (text: string, on: string) => {
    const answer = resolveUnit(changed, { text }, { day: on, year: Number(on.slice(0, 4)) })
    return "unit" in answer ? answer.unit.id : sentence(answer.issue.code, answer.issue.params, "vi")
  }

  it("means who bore it then, whoever bears it now", () => {
    assert.strictEqual(meaning(changed, "Xã Tân Thành", "2025-06-30"), "old")
    assert.strictEqual(meaning(changed, "Xã Tân Thành", "2026-03-01"), "again")
    assert.strictEqual(meaning(changed, "Xã Mỹ Phú", "2025-06-30"), "named")
    assert.strictEqual(meaning(changed, "Phường Mỹ Phú", "2025-07-01"), "named")
  })

  it("is refused where nobody bore it, with what stood in its place", () => {
    assert.deepStrictEqual(meaning(changed, "Xã Nhị Thành", "2025-07-01"), ["IMP-2208", "Xã Thủ Thừa", "Phường Mỹ Phú"])
    assert.deepStrictEqual(meaning(changed, "Xã Mỹ Phú", "2025-10-01"), ["IMP-2208", "Phường Mỹ Phú"])
    assert.deepStrictEqual(meaning(changed, "Ban Dân vận", "2025-10-01"), ["IMP-2208"])
    assert.deepStrictEqual(meaning(changed, "Xã Tân Long", "2025-06-30"), ["IMP-2208"])
    assert.include(why("Xã Nhị Thành", "2025-10-01"), "từ ngày 01/07/2025 đơn vị đã vào “Xã Thủ Thừa”; “Phường Mỹ Phú”")
    assert.include(why("Xã Mỹ Phú", "2025-10-01"), "từ ngày 01/07/2025 đơn vị mang tên “Phường Mỹ Phú”")
    assert.include(why("Ban Dân vận", "2025-10-01"), "đơn vị đã giải thể từ ngày 01/07/2025")
    assert.include(why("Xã Tân Long", "2025-06-30"), "tên này chỉ có từ ngày 01/07/2025")
  })

  it("suggests only who was there on that day", () => {
    assert.deepStrictEqual(meaning(changed, "Xa Tan Long", "2025-06-30"), ["IMP-2202"])
    assert.deepStrictEqual(meaning(changed, "Xa Tan Long", "2025-07-01"), ["IMP-2202", "Xã Tân Long"])
  })

  it("of a paper without a day is any of the campaign's year", () => {
    const inYear = (text: string, year: number) => resolveUnit(changed, { text }, { day: undefined, year })
    for (const text of ["Xã Nhị Thành", "Xã Tân Long", "Xã Mỹ Phú", "Phường Mỹ Phú"])
      assert.property(inYear(text, 2025), "unit", text)
    assert.nestedPropertyVal(inYear("Xã Nhị Thành", 2026), "issue.code", "IMP-2208")
  })

  it("is not held to a first of January that only a roster's year stands for", () => {
    const known = knowing({
      listed: [
        added("Xã Mỹ An"),
        { _tag: "UnitRenamed", occurredAt: "2023-01-01", basis: "assumed", name: "Xã Mỹ An Tây" },
      ],
      founded: [added("Xã Tân Long", { basis: "paper" })],
    })
    const of2022 = (text: string, day: string) => resolveUnit(known, { text }, { day, year: 2022 })
    for (const day of ["2021-12-20", "2022-06-01", "2023-02-10"])
      assert.nestedPropertyVal(of2022("Xã Mỹ An", day), "unit.name", "Xã Mỹ An", day)
    assert.nestedPropertyVal(of2022("Xã Tân Long", "2021-12-20"), "issue.code", "IMP-2208")
    assert.strictEqual(meaning(known, "Xã Mỹ An", "2021-12-20")[0], "IMP-2208")
    assert.strictEqual(meaning(known, "Xã Mỹ An", "2023-02-10")[0], "IMP-2208")
  })
})

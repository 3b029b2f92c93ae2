import { assert, describe, it } from "@effect/vitest"
import { findUnit, handleUnit, listUsers, markOf, resolveActor } from "@kheo/application"
import { Effect } from "effect"
import { asked, importing, onEmpty, type Paper, refusedAt, storedOf } from "./office.samples.ts"
import { registering, reporting } from "./year.samples.ts"

const district: Paper = {
  file: "đơn vị.xlsx",
  rows: [
    ["Mã", "Tên đơn vị", "Khối"],
    ["X01", "Thị trấn Thủ Thừa", "Khối xã"],
    ["X02", "Xã Long Thạnh", "Khối xã"],
    ["T01", "Trường Mầm non thị trấn Thủ Thừa", "Khối trường"],
    ["T02", "Trường Mẫu giáo Long Thuận", "Khối trường"],
    ["K01", "Trung tâm Dịch vụ Nông nghiệp", "Khối kinh tế"],
  ],
}
const from = (...units: ReadonlyArray<string>) =>
  registering("đăng ký.xlsx", ...units.map((unit, index) => [`${index + 1}`, unit, `Mô hình ${index + 1} sao`]))
const suggestedAt = ({ refused }: Effect.Success<ReturnType<typeof importing>>) =>
  refused.map(({ cell, suggestions = [] }) => [cell, ...suggestions.map(({ label }) => label)])
const teach = (name: string, alias: string) =>
  Effect.gen(function* () {
    const command = { _tag: "LearnAlias", occurredAt: "2022-10-21", basis: "receipt", alias } as const
    yield* handleUnit(markOf(yield* resolveActor(asked)), yield* findUnit(name), command)
  })

describe("three units whose names begin alike", () => {
  it.effect("stay three, however they are abbreviated", () =>
    Effect.gen(function* () {
      const receipt = yield* importing([district, from("TT Thủ Thừa", "Mầm non TT Thủ Thừa", "TT DVNN")])
      assert.deepStrictEqual(receipt.refused, [])
      const registered = (yield* storedOf("model.registered")).map(({ data }) => data["unit"])
      const wanted = ["Thị trấn Thủ Thừa", "Trường Mầm non thị trấn Thủ Thừa", "Trung tâm Dịch vụ Nông nghiệp"]
      assert.deepStrictEqual(registered, yield* Effect.forEach(wanted, (name) => findUnit(name)))
    }).pipe(onEmpty()),
  )
})

describe("a name without marks or with a slip", () => {
  it.effect("is suggested, and linked in the next file once a person has taught it", () =>
    Effect.gen(function* () {
      const told = from("Long Thanh", "Mg Long Thuạn")
      const first = yield* importing([district, told])
      assert.deepStrictEqual(suggestedAt(first), [
        ["B3", "Xã Long Thạnh"],
        ["B4", "Trường Mẫu giáo Long Thuận"],
      ])
      assert.deepStrictEqual(yield* storedOf("model.registered"), [])
      yield* teach("Trường Mẫu giáo Long Thuận", "Mg Long Thuạn")
      const next = yield* importing([told])
      assert.deepStrictEqual(refusedAt(next), [["đăng ký.xlsx", "B3", "IMP-2202"]])
      const [registered] = yield* storedOf("model.registered")
      assert.strictEqual(registered?.data["unit"], yield* findUnit("T02"))
    }).pipe(onEmpty()),
  )

  it.effect("teaches nothing about what only looks like it", () =>
    Effect.gen(function* () {
      yield* importing([district])
      yield* teach("Trường Mẫu giáo Long Thuận", "Mg Long Thuạn")
      const receipt = yield* importing([from("Mg Long Thuan", "MG LONG THUẠN", "Mẫu giáo Long Thuạn")])
      assert.deepStrictEqual(refusedAt(receipt), [["đăng ký.xlsx", "B3", "IMP-2202"]])
    }).pipe(onEmpty()),
  )
})

describe("a letterhead", () => {
  const annex = (letterhead: string): Paper => {
    const paper = reporting("phụ lục.xlsx", "ngày 14 tháng 10 năm 2022", ["1", "Tiếng loa", "", "", "Tốt"])
    return { ...paper, rows: [[`Đơn vị: ${letterhead}`], ...paper.rows] }
  }

  it.effect(
    "names the paper's unit in short too, suggests where it only looks like one, and tells what is not decided",
    () =>
      Effect.gen(function* () {
        const registered = registering("đăng ký.xlsx", ["1", "Thị trấn Thủ Thừa", "Tiếng loa"])
        assert.deepStrictEqual((yield* importing([district, registered, annex("TT. THỦ THỪA")])).refused, [])
        const like = yield* importing([annex("UBND XÃ LONG THẠNH")])
        assert.deepStrictEqual(refusedAt(like), [["phụ lục.xlsx", "B4", "IMP-2101"]])
        assert.deepStrictEqual(suggestedAt(like), [["B4", "Xã Long Thạnh"]])
        const [user] = yield* listUsers
        assert(user !== undefined)
        const day = { occurredAt: "2022-07-01", basis: "paper" } as const
        yield* handleUnit(markOf(user.user), yield* findUnit("X02"), {
          _tag: "RenameUnit",
          ...day,
          name: "Phường Long Thạnh",
        })
        const past = yield* importing([annex("XÃ LONG THẠNH")])
        assert.deepStrictEqual(refusedAt(past), [["phụ lục.xlsx", "B4", "IMP-2208"]])
        assert.deepStrictEqual(suggestedAt(past), [["B4", "Phường Long Thạnh"]])
      }).pipe(onEmpty()),
  )
})

describe("the unit's own name in the column of persons", () => {
  it.effect("is no person, however it is written", () =>
    Effect.gen(function* () {
      const rows = ["TT DVNN", "Trung tâm DV Nông nghiệp", "Trần Thị Bưởi"].map((person, index) => [
        `${index + 1}`,
        "Trung tâm Dịch vụ Nông nghiệp",
        `Mô hình ${index + 1} sao`,
        person,
      ])
      assert.deepStrictEqual((yield* importing([district, registering("a.xlsx", ...rows)])).refused, [])
      const holders = (yield* storedOf("model.registered")).map(({ data }) => data["holder"])
      assert.deepStrictEqual(holders, ["collective", "collective", "individual"])
    }).pipe(onEmpty()),
  )
})

describe("a later roster without codes", () => {
  const listed = (...names: ReadonlyArray<string>): Paper => ({
    file: "danh sách.xlsx",
    rows: [["Tên đơn vị", "Khối"], ...names.map((name) => [name, "Khối xã"])],
  })

  it.effect("finds a unit again by its name in short, which it keeps, and adds it no second time", () =>
    Effect.gen(function* () {
      yield* importing([listed("Thị trấn Thủ Thừa", "Xã Long Thạnh")])
      const { refused, warnings } = yield* importing([listed("TT. Thủ Thừa", "X. Long Thạnh")])
      assert.deepStrictEqual(refused, [])
      assert.deepStrictEqual(
        warnings.filter(({ code }) => code === "IMP-2209").map(({ cell, params }) => [cell, params["like"]]),
        [["A2", "Thị trấn Thủ Thừa"]],
      )
      assert.deepStrictEqual(
        (yield* storedOf("unit.added")).map(({ data }) => data["name"]),
        ["Thị trấn Thủ Thừa", "Xã Long Thạnh", "TT. Thủ Thừa"],
      )
      assert.deepStrictEqual(yield* storedOf("unit.renamed"), [])
    }).pipe(onEmpty()),
  )

  it.effect("adds what differs in marks as another unit, and warns only where the old one is missing", () =>
    Effect.gen(function* () {
      yield* importing([listed("Xã Long Thạnh")])
      const both = yield* importing([listed("Xã Long Thạnh", "Xã Long Thành")])
      assert.notInclude(JSON.stringify(both.warnings), "IMP-2209")
      const { warnings } = yield* importing([listed("Xã Long Thạnh", "Xa Long Thanh")])
      assert.deepStrictEqual(
        warnings.filter(({ code }) => code === "IMP-2209").map(({ cell, params }) => [cell, params["like"]]),
        [["A3", "Xã Long Thành"]],
      )
    }).pipe(onEmpty()),
  )
})

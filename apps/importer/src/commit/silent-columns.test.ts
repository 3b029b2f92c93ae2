import { assert, describe, it } from "@effect/vitest"
import { showModels } from "@kheo/application"
import { Effect } from "effect"
import { counted, importing, onEmpty, type Paper, refusedAt, storedOf } from "./office.samples.ts"
import { registrations, roster } from "./year.samples.ts"

const letterhead = ["XÃ MỸ AN", "ngày 14 tháng 10 năm 2022"]
const paper = (file: string, columns: ReadonlyArray<string>, ...rows: Paper["rows"]): Paper => ({
  file,
  rows: [letterhead, columns, ...rows],
})
const listed = (columns: ReadonlyArray<string>, ...rows: Paper["rows"]): Paper => ({
  file: "đăng ký lại.xlsx",
  rows: [["ngày 09 tháng 02 năm 2022"], columns, ...rows],
})
const whole = (words: string) =>
  paper(
    "kết quả.xlsx",
    ["Tên mô hình", "Đơn vị", "Cá nhân", "Thời gian, địa điểm", "Kết quả thực hiện", "Kết quả nhân rộng", "Ghi chú"],
    ["Tiếng loa an ninh", "Xã Mỹ An", "", "Quý I", "Giảm trộm cắp", words],
  )
const told = (title: string) =>
  Effect.map(showModels({ campaign: 2022 }), ({ models }) => models.find((model) => model.title === title))

describe("a column that a later table lacks", () => {
  it.effect("of registrations leaves its field as it stands, and so does reading the whole table again", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const { events, plan, refused } = yield* importing([
        listed(["STT", "Đơn vị", "Tên mô hình"], ["1", "Xã Mỹ An", "Tiếng loa an ninh"]),
      ])
      assert.deepStrictEqual([events, refused, plan[0]?.diff], [0, [], []])
      assert.strictEqual((yield* told("Tiếng loa an ninh"))?.field, "an ninh")
      assert.strictEqual((yield* importing([registrations])).events, 0)
    }).pipe(onEmpty()),
  )

  it.effect("is no empty cell: that empties the field, and is told", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const { plan } = yield* importing([
        listed(["STT", "Đơn vị", "Tên mô hình", "Lĩnh vực"], ["1", "Xã Mỹ An", "Tiếng loa an ninh", ""]),
      ])
      assert.deepStrictEqual(plan[0]?.diff, [{ field: "field", before: "an ninh" }])
      assert.isNull((yield* told("Tiếng loa an ninh"))?.field ?? null)
    }).pipe(onEmpty()),
  )

  it.effect("of results keeps what was told, the counts and an outcome that its words made", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations, whole("03 ấp")])
      const later = (...columns: ReadonlyArray<string>) =>
        paper("bổ sung.xlsx", ["Tên mô hình", "Đơn vị", ...columns], ["Tiếng loa an ninh", "Xã Mỹ An", "Giảm hẳn"])
      const { plan } = yield* importing([later("Kết quả thực hiện")])
      assert.deepStrictEqual(plan[0]?.diff, [{ field: "results", before: "Giảm trộm cắp", after: "Giảm hẳn" }])
      yield* importing([whole("không nhân rộng được")])
      assert.deepInclude((yield* counted).totals, { submitted: 0, notScalable: 1 })
      yield* importing([later("Kết quả thực hiện")])
      assert.deepInclude((yield* counted).totals, { submitted: 0, notScalable: 1 })
      assert.strictEqual((yield* importing([later("Kết quả thực hiện")])).events, 0)
    }).pipe(onEmpty()),
  )

  it.effect("can't make a row say both that a model is not scalable and where it was scaled out", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations, whole("03 ấp")])
      const later = paper(
        "bổ sung.xlsx",
        ["Tên mô hình", "Đơn vị", "Kết quả thực hiện"],
        ["Tiếng loa an ninh", "Xã Mỹ An", "không nhân rộng được"],
      )
      assert.deepStrictEqual(refusedAt(yield* importing([later])), [["bổ sung.xlsx", "A3", "IMP-2109"]])
    }).pipe(onEmpty()),
  )

  it.effect("of people means the one person's model of that title, in whatever kind of table", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const models = (yield* storedOf("model.registered")).length
      const again = yield* importing([
        listed(["STT", "Đơn vị", "Tên mô hình", "Lĩnh vực"], ["1", "Xã Mỹ An", "Thùng gạo nghĩa tình", "xã hội"]),
        paper(
          "kết quả.xlsx",
          ["Tên mô hình", "Đơn vị", "Kết quả thực hiện"],
          ["Thùng gạo nghĩa tình", "Xã Mỹ An", "84 hộ"],
        ),
        paper(
          "khen.xlsx",
          ["Đơn vị", "Tên mô hình", "Hình thức đề nghị"],
          ["Xã Mỹ An", "Thùng gạo nghĩa tình", "Giấy khen"],
        ),
      ])
      assert.deepStrictEqual(again.refused, [])
      assert.deepInclude(again.totals, { unchanged: 1, create: 2, update: 0 })
      assert.strictEqual((yield* storedOf("model.registered")).length, models)
      assert.deepInclude(yield* told("Thùng gạo nghĩa tình"), { person: "Trần Thị Bưởi" })
    }).pipe(onEmpty()),
  )

  it.effect("of people registers no second model, beside the list with that column or where two people hold such", () =>
    Effect.gen(function* () {
      const bare = listed(["STT", "Đơn vị", "Tên mô hình"], ["1", "Xã Mỹ An", "Thùng gạo nghĩa tình"])
      assert.deepInclude((yield* importing([bare, roster, registrations])).totals, { create: 7, unchanged: 1 })
      const another = ["2", "Xã Mỹ An", "Thùng gạo nghĩa tình", "Lê Văn Cam", "xã hội"]
      yield* importing([{ file: "khác.xlsx", rows: [...registrations.rows.slice(0, 2), another] }])
      const { refused } = yield* importing([bare])
      assert.deepStrictEqual(refusedAt({ refused }), [["đăng ký lại.xlsx", "C3", "IMP-2302"]])
      assert.strictEqual(refused[0]?.params["candidates"], "Trần Thị Bưởi; Lê Văn Cam")
    }).pipe(onEmpty()),
  )
})

import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { counted, importing, onEmpty, type Paper, refusedAt, storedOf } from "./office.samples.ts"
import { registering, registrations, reporting, roster } from "./year.samples.ts"

const loa = ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Giảm trộm cắp", "03 ấp"]
const gạo = ["2", "Thùng gạo nghĩa tình", "Xã Mỹ An", "Trần Thị Bưởi", "84 hộ nhận gạo", ""]
const first = reporting("Xã Mỹ An.xlsx", "ngày 14 tháng 10 năm 2022", loa, gạo)
const again = (date: string, ...rows: Paper["rows"]) => ({
  ...reporting("Xã Mỹ An (sửa).xlsx", date, ...(rows as ReadonlyArray<ReadonlyArray<string>>)),
})

describe("a corrected file beside the old one", () => {
  it.effect("merges what both say, of the earlier day, and refuses the one row that differs, both cells named", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const late = again("ngày 20 tháng 10 năm 2022", loa, gạo.with(4, "90 hộ nhận gạo"))
      const { refused, totals, warnings } = yield* importing([late, first])
      assert.deepStrictEqual(refusedAt({ refused }), [
        ["Xã Mỹ An (sửa).xlsx", "B4", "IMP-2201"],
        ["Xã Mỹ An.xlsx", "B4", "IMP-2201"],
      ])
      assert.deepStrictEqual(refused[0]?.params, {
        cells: "Xã Mỹ An.xlsx › Trang 1!B4",
        fields: { vi: "kết quả thực hiện", en: "results" },
      })
      assert.deepInclude(totals, { create: 1, unchanged: 1, reject: 2 })
      const [submitted] = yield* storedOf("model.submitted")
      assert.strictEqual(submitted?.time.slice(0, 10), "2022-10-14")
      assert.deepStrictEqual(
        warnings.filter(({ code }) => code === "IMP-2210").map(({ file, params }) => [file, params["date"]]),
        [["Xã Mỹ An.xlsx", "14/10/2022"]],
      )
      assert.deepInclude((yield* counted).totals, { submitted: 1, reports: 1, late: 0 })
    }).pipe(onEmpty()),
  )

  it.effect("that bears no date, or lacks a column, or adds one, contradicts nothing", () =>
    Effect.gen(function* () {
      const short: Paper = {
        file: "ngắn.xlsx",
        rows: [
          ["Tên mô hình", "Đơn vị", "Cá nhân", "Kết quả thực hiện", "Dự kiến nhân rộng"],
          ["Tiếng loa an ninh", "Xã Mỹ An", "", "Giảm trộm cắp", "2 ấp nữa"],
          ["Thùng gạo nghĩa tình", "Xã Mỹ An", "Trần Thị Bưởi", "84 hộ nhận gạo", ""],
        ],
      }
      yield* importing([roster, registrations])
      for (const papers of [
        [short, first],
        [first, short],
      ]) {
        const { events, refused, totals, warnings } = yield* importing(papers)
        assert.deepStrictEqual([refused, warnings.filter(({ code }) => code !== "IMP-2112")], [[], []])
        if (events > 0) assert.deepInclude(totals, { create: 2, unchanged: 2 })
      }
      const [submitted] = yield* storedOf("model.submitted")
      assert.deepInclude(submitted?.data, { plan: "2 ấp nữa", replication: "03 ấp", basis: "paper" })
      assert.strictEqual((yield* storedOf("model.corrected")).length, 0)
    }).pipe(onEmpty()),
  )

  it.effect("of registrations is one registration for each row, of the first paper's day", () =>
    Effect.gen(function* () {
      const row = ["1", "Xã Mỹ An", "Tiếng loa", "", "an ninh"]
      const list = registering("a.xlsx", row)
      const later = { file: "b.xlsx", rows: [["ngày 01 tháng 03 năm 2022"], ...list.rows.slice(1)] }
      const { refused, totals } = yield* importing([roster, later, list])
      assert.deepStrictEqual([refused, totals.create], [[], 4])
      const [event] = yield* storedOf("model.registered")
      assert.strictEqual(event?.time.slice(0, 10), "2022-02-09")
    }).pipe(onEmpty()),
  )
})

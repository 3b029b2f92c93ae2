import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { importFiles } from "../import-files.ts"
import { gridOf, merged, type Rows } from "../layout/grid.samples.ts"
import { filesOf } from "../understand.samples.ts"
import type { Grid } from "../formats/grid.ts"
import type { ImportOptions } from "./batch.ts"
import { asked, counted, importing, onEmpty, options, refusedAt, storedOf } from "./office.samples.ts"
import { registrations, roster } from "./year.samples.ts"

const laidOut = (files: Readonly<Record<string, Grid>>, more: Partial<ImportOptions> = {}) =>
  importFiles(
    filesOf(Object.fromEntries(Object.entries(files).map(([name, grid]) => [name, [grid]]))),
    { ...options, ...more },
    asked,
  )

/** The letter's own annex: letterhead, title, a header of two rows with a merged heading, a number row. */
const annex = (letterhead: string, ...rows: Rows): Grid =>
  merged(
    gridOf([
      [letterhead, undefined, undefined, undefined, undefined, "ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["*", undefined, undefined, undefined, undefined, "ngày 14 tháng 10 năm 2022"],
      [],
      ["DANH SÁCH"],
      ["Kết quả thực hiện mô hình, điển hình “Dân vận khéo” năm 2022"],
      [
        "STT",
        "Tên mô hình",
        "Đơn vị, cá nhân thực hiện",
        undefined,
        "Thời gian, địa điểm thực hiện",
        "Kết quả thực hiện và hiệu quả mô hình",
        "Kết quả nhân rộng",
        "Dự kiến nhân rộng năm 2023",
      ],
      [undefined, undefined, "Tên đơn vị", "Tên cá nhân"],
      ["1", "2", "3", "4", "5", "6", "7", "8"],
      ...rows,
    ]),
    "A4:H4",
    "A5:H5",
    "C6:D6",
    ...["A", "B", "E", "F", "G", "H"].map((letter) => `${letter}6:${letter}7`),
  )

const loud = ["1", "Tiếng loa an ninh", "", "", "quý I", "Giảm trộm cắp", "03 ấp", ""]
const rice = ["2", "Thùng gạo nghĩa tình", "", "Trần Thị Bưởi", "", "84 hộ nhận gạo", "", ""]
const titles = Effect.map(storedOf("model.submitted"), (events) => events.map(({ data }) => data["results"]))

describe("the letter's annex", () => {
  it.effect("that is a unit's own registration needs no column for the unit: its letterhead names it", () =>
    Effect.gen(function* () {
      yield* importing([roster])
      const { files } = yield* laidOut({
        "dk.xlsx": gridOf([
          ["XÃ MỸ AN", undefined, "ngày 14 tháng 3 năm 2022"],
          ["Đăng ký mô hình “Dân vận khéo” năm 2022"],
          ["STT", "Tên mô hình", "Lĩnh vực", "Thời gian, địa điểm thực hiện"],
          ["1", "Hũ gạo tình thương", "kinh tế", "Cả năm"],
        ]),
      })
      assert.deepStrictEqual(
        files.map((file) => ("sheets" in file ? file.sheets[0]?.kind : file)),
        ["registration"],
      )
      assert.strictEqual((yield* counted).totals.models, 1)
    }).pipe(onEmpty()),
  )

  it.effect("with a blank column for the unit is its letterhead's, row by row", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const grid = annex("Đơn vị: Xã Mỹ An", loud, rice)
      const receipt = yield* laidOut({ "pl.xlsx": grid })
      assert.deepStrictEqual([receipt.rows, receipt.refused, receipt.warnings, receipt.events], [2, [], [], 4])
      assert.deepStrictEqual(yield* titles, ["Giảm trộm cắp", "84 hộ nhận gạo"])
      const again = yield* laidOut({ "pl 2.xlsx": grid })
      assert.deepStrictEqual([again.events, again.unchanged], [0, 2])
    }).pipe(onEmpty()),
  )

  it.effect("with sections, totals, a second page, further lines and a signature makes a model of none of them", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const header = ["STT", "Tên mô hình", "Tên đơn vị", "Tên cá nhân", "Thời gian, địa điểm thực hiện"]
      const receipt = yield* laidOut({
        "pl.xlsx": annex(
          "Đơn vị: Xã Mỹ An",
          ["I", "KHỐI XÃ"],
          loud,
          [undefined, undefined, undefined, undefined, undefined, "Thêm 2 tổ tự quản"],
          ["Cộng: 1 mô hình"],
          header,
          ["A/", "Cá nhân"],
          rice,
          ["Tổng cộng: 2 mô hình"],
          [],
          ["Nơi nhận:", undefined, undefined, undefined, undefined, "THỦ TRƯỞNG ĐƠN VỊ"],
          ["- Ban Dân vận Huyện ủy;"],
          ["- Lưu."],
        ),
      })
      assert.deepStrictEqual([receipt.rows, receipt.refused], [2, []])
      assert.deepStrictEqual(
        receipt.warnings.map(({ cell, code }) => `${cell} ${code}`),
        ["F11 IMP-2113"],
      )
      assert.deepStrictEqual(yield* titles, ["Giảm trộm cắp\nThêm 2 tổ tự quản", "84 hộ nhận gạo"])
    }).pipe(onEmpty()),
  )

  it.effect("whose title is merged down over its rows is of one model, however many units carry it", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const rows = [
        ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "", "Giảm trộm cắp", "03 ấp"],
        [undefined, undefined, "Xã Long Thành", "", "", "Thêm 2 tổ"],
      ]
      const receipt = yield* laidOut({ "pl.xlsx": merged(annex("", ...rows), "B9:B10", "A9:A10") })
      assert.deepStrictEqual([receipt.rows, receipt.refused], [1, []])
      assert.include(
        receipt.warnings.map(({ code }) => code),
        "IMP-2114",
      )
      const [event] = yield* storedOf("model.submitted")
      assert.deepInclude(event?.data, {
        results: "Giảm trộm cắp\nThêm 2 tổ",
        periodAndPlace: "Cùng thực hiện: Xã Long Thành",
      })
    }).pipe(onEmpty()),
  )

  it.effect("that also asks for awards is both: results of every row, a proposal where the column says so", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const columns = ["STT", "Tên mô hình", "Đơn vị", "Cá nhân", "Kết quả thực hiện", "Kết quả nhân rộng", "Hình thức"]
      const rows = [
        ["Đơn vị: Xã Mỹ An", "ngày 14 tháng 10 năm 2022"],
        columns,
        ["1", "Tiếng loa an ninh", "", "-", "Giảm trộm cắp", "03 ấp", "Giấy khen"],
        ["2", "Thùng gạo nghĩa tình", "", "Trần Thị Bưởi", "84 hộ", "", ""],
      ]
      const receipt = yield* laidOut({ "pl.xlsx": gridOf(rows) })
      assert.deepStrictEqual([receipt.refused, receipt.warnings], [[], []])
      const { notScalable, proposed, submitted } = (yield* counted).totals
      assert.deepStrictEqual([submitted, notScalable, proposed], [2, 0, 1])
    }).pipe(onEmpty()),
  )
})

describe("a paper that names no unit", () => {
  const columns = ["STT", "Tên mô hình", "Kết quả thực hiện"]
  const rows = [["ngày 14 tháng 10 năm 2022"], columns, ["1", "Tiếng loa an ninh", "Tốt"]]

  it.effect("is of the one that its file's name names exactly, flagged", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const receipt = yield* laidOut({ "DVK_Xã Mỹ An (sửa lần 2).xlsx": gridOf(rows) })
      assert.deepStrictEqual([receipt.refused, receipt.warnings.map(({ code }) => code)], [[], ["IMP-2117"]])
      assert.deepStrictEqual((yield* counted).reported, ["Xã Mỹ An"])
    }).pipe(onEmpty()),
  )

  it.effect("is of nobody where the name only resembles one's", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const receipt = yield* laidOut({ "DVK xa my an.xlsx": gridOf(rows) })
      assert.deepStrictEqual(refusedAt(receipt), [["DVK xa my an.xlsx", "B3", "IMP-2101"]])
      assert.deepStrictEqual(
        receipt.refused.flatMap(({ suggestions = [] }) => suggestions.map(({ label }) => label)),
        ["Xã Mỹ An"],
      )
      assert.deepStrictEqual((yield* counted).reported, [])
      const other = yield* laidOut({ "tong hop.xlsx": gridOf(rows) })
      assert.deepStrictEqual(refusedAt(other), [["tong hop.xlsx", "B3", "IMP-2101"]])
    }).pipe(onEmpty()),
  )

  it.effect("is of the unit whose heading it stands under", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const headed = [
        ...rows.slice(0, 2),
        ["I", "Xã Mỹ An"],
        ["1", "Tiếng loa an ninh", "Tốt"],
        ["II", "Xã Long Thành"],
        ["1", "Tuyến đường hoa", "2 km"],
      ]
      const receipt = yield* laidOut({ "tong hop.xlsx": gridOf(headed) })
      assert.deepStrictEqual(receipt.refused, [])
      assert.deepStrictEqual((yield* counted).reported, ["Xã Long Thành", "Xã Mỹ An"])
    }).pipe(onEmpty()),
  )
})

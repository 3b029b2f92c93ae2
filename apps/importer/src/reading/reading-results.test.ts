import { assert, describe, it } from "@effect/vitest"
import { claims, refusals, sheetOf } from "./sheet.samples.ts"

const columns = [
  "STT",
  "Tên mô hình",
  "Đơn vị",
  "Cá nhân",
  "Kết quả thực hiện",
  "Kết quả nhân rộng",
  "Dự kiến nhân rộng",
]
const row = (replication: string, plan = "") => [
  columns,
  ["1", "Tiếng loa an ninh", "Xã Mỹ An", "", "Giảm trộm cắp", replication, plan],
]
const claim = (replication: string, plan = "") => claims("results", row(replication, plan))[0]

describe("a results row", () => {
  it("claims the unit's own words, and the counts of its replication column", () => {
    const read = claim("03/05 ấp,\n46 người tham gia", "Thêm 02 ấp")
    assert.deepStrictEqual(read?.account, {
      results: "Giảm trộm cắp",
      replication: "03/05 ấp,\n46 người tham gia",
      plan: "Thêm 02 ấp",
      replicationCounts: [
        { value: 3, of: 5, unit: "ấp" },
        { value: 46, unit: "người" },
      ],
    })
    assert.isUndefined(read?.notScalable)
  })

  it("without words about replication counts nothing, and is no refusal", () => {
    for (const text of ["", "-", "chưa có", "240", "ấp 3"])
      assert.deepStrictEqual(claim(text)?.account.replicationCounts, [], text)
  })

  it("that can't be scaled out keeps the words that say so, in whichever column they stand", () => {
    assert.strictEqual(claim("Không nhân rộng được do đặc thù")?.notScalable, "Không nhân rộng được do đặc thù")
    assert.strictEqual(claim("", "Không thể nhân rộng")?.notScalable, "Không thể nhân rộng")
    assert.strictEqual(claim("00 đơn vị, không nhân rộng được")?.notScalable, "00 đơn vị, không nhân rộng được")
  })

  it("that can't be scaled out and yet counts a replication contradicts itself, and is refused", () => {
    assert.deepStrictEqual(refusals(row("03 ấp, không nhân rộng được")), [["F2", "IMP-2109"]])
    assert.deepStrictEqual(refusals(row("03 ấp", "Không thể nhân rộng")), [["F2", "IMP-2109"]])
  })

  it("is refused without a title, at the empty cell", () => {
    assert.deepStrictEqual(refusals([columns, ["1", "", "Xã Mỹ An", "", "Tốt"]]), [["B2", "IMP-2101"]])
  })

  it("is refused and still names its unit, so that the report is known to have arrived", () => {
    const rows = [
      ["STT", "Tên mô hình", "Tập thể, cá nhân", "Kết quả thực hiện"],
      ["1", "", "Xã Mỹ An", "Tốt"],
    ]
    const [refused] = sheetOf(rows).rows
    assert(refused !== undefined && "refused" in refused)
    assert.deepStrictEqual(refused.unit, { text: "Xã Mỹ An", cell: "C2" })
  })
})

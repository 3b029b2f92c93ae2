import { assert, describe, it } from "@effect/vitest"
import { claims, file, refusals, sheetOf } from "./sheet.samples.ts"

const source = (row: number, cell: string) => ({ ...file, sheet: "Trang 1", row, cell })

describe("a roster row", () => {
  const columns = ["STT", "Mã", "Tên đơn vị", "Khối"]

  it("claims a unit of a block, with its code where it has one", () => {
    const [coded, bare] = claims("roster", [
      columns,
      ["1", "X03", " Xã \n Mỹ An ", "Khối xã"],
      ["2", "", "Hội Nông dân huyện", "Khối đoàn thể"],
    ])
    const unit = { text: "Xã Mỹ An", cell: "C2" }
    assert.deepStrictEqual(coded, { kind: "roster", source: source(2, "C2"), code: "X03", unit, block: "Khối xã" })
    assert.deepInclude(bare, { code: undefined, block: "Khối đoàn thể" })
  })

  it("is of the block whose heading it stands under, where no column says so", () => {
    const rows = [
      ["STT", "Tên đơn vị"],
      ["I", "KHỐI XÃ"],
      ["1", "Xã Mỹ An"],
    ]
    assert.deepStrictEqual(
      claims("roster", rows).map(({ block, unit }) => [unit.text, block]),
      [["Xã Mỹ An", "KHỐI XÃ"]],
    )
  })

  it("is refused without a name or a block, at the empty cell", () => {
    const rows = [columns, ["1", "X03", "", "Khối xã"], ["2", "X04", "Xã Mỹ Lạc", ""]]
    assert.deepStrictEqual(refusals(rows), [
      ["C2", "IMP-2101"],
      ["D3", "IMP-2101"],
    ])
  })
})

describe("a registration row", () => {
  const columns = ["STT", "Tên mô hình", "Đơn vị", "Cá nhân", "Lĩnh vực", "Thời gian, địa điểm", "Ghi chú"]

  it("claims all that its cells tell, line breaks of long texts kept", () => {
    const full = ["1", "Tiếng loa\nan ninh", "Xã Mỹ An", "Trần Thị Bưởi", "kinh tế", "Từ tháng 3\ntại ấp 1", "mới"]
    assert.deepStrictEqual(claims("registration", [columns, full])[0], {
      kind: "registration",
      source: source(2, "B2"),
      unit: { text: "Xã Mỹ An", cell: "C2" },
      title: { text: "Tiếng loa an ninh", cell: "B2" },
      person: "Trần Thị Bưởi",
      field: "kinh tế",
      periodAndPlace: "Từ tháng 3\ntại ấp 1",
      note: "mới",
      section: undefined,
    })
  })

  it("takes the unit from a column for both collectives and individuals", () => {
    const rows = [
      ["STT", "Tên mô hình", "Tập thể, cá nhân"],
      ["1", "Tiếng loa an ninh", "Xã Mỹ An"],
    ]
    assert.deepStrictEqual(claims("registration", rows)[0]?.unit, { text: "Xã Mỹ An", cell: "C2" })
  })

  it("is refused without a title, at the empty cell, still naming its unit", () => {
    const sheet = sheetOf([columns, ["1", "", "Xã Mỹ An", "Trần Thị Bưởi"]])
    const [row] = sheet.rows
    assert(row !== undefined && "refused" in row)
    assert.deepStrictEqual([row.refused.cell, row.refused.code, row.unit?.text], ["B2", "IMP-2101", "Xã Mỹ An"])
  })
})

describe("a proposal row", () => {
  const columns = ["STT", "Tập thể, cá nhân", "Đơn vị", "Tên mô hình", "Tóm tắt thành tích", "Hình thức"]
  const good = ["1", "Trần Thị Bưởi", "Xã Mỹ An", "Tiếng loa an ninh", "Giỏi", "Giấy khen"]

  it("claims a holder, a model, a summary and an award form", () => {
    assert.deepStrictEqual(claims("proposal", [columns, good])[0], {
      kind: "proposal",
      source: source(2, "D2"),
      holder: { text: "Trần Thị Bưởi", cell: "B2" },
      unit: { text: "Xã Mỹ An", cell: "C2" },
      title: { text: "Tiếng loa an ninh", cell: "D2" },
      summary: "Giỏi",
      form: "Giấy khen",
    })
  })

  it("takes the unit for the holder where no holder is named", () => {
    const [claim] = claims("proposal", [columns, good.with(1, "")])
    assert.deepStrictEqual(claim?.holder, { text: "Xã Mỹ An", cell: "C2" })
  })

  it("is refused without a holder, a title or a form", () => {
    const rows = [columns, good.with(1, "").with(2, ""), good.with(3, ""), good.with(5, "")]
    assert.deepStrictEqual(refusals(rows), [
      ["B2", "IMP-2101"],
      ["D3", "IMP-2101"],
      ["F4", "IMP-2101"],
    ])
  })
})

it("a table without any row is told: there is nothing to import", () => {
  const header = ["STT", "Tên mô hình", "Đơn vị", "Lĩnh vực"]
  const told = (...rows: ReadonlyArray<ReadonlyArray<string>>) =>
    sheetOf([header, ...rows]).warnings.map(({ cell, code }) => [cell, code])
  assert.deepStrictEqual(told(), [["A1", "IMP-2013"]])
  assert.deepStrictEqual(told(["1", "Tiếng loa", "Xã Mỹ An"]), [])
})

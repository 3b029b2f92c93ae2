import { assert, describe, it } from "@effect/vitest"
import exceljs from "exceljs"
import { formKinds } from "../marker/form-kind.ts"
import { markerIn } from "../marker/marker.ts"
import { rowMarkIn, titleHash } from "../marker/row-mark.ts"
import { listedRows } from "../workbook/list-sheet.ts"
import type { FormContent } from "./form.ts"
import { formWorkbook } from "./form-workbook.ts"

const unit = { id: "0195a2f0-0000-7000-8000-000000000001", name: "Xã Mỹ An" }
const models = [
  { id: "0195a2f0-0000-7000-8000-0000000000a1", title: "Tiếng loa an ninh" },
  { id: "0195a2f0-0000-7000-8000-0000000000a2", title: "Thùng gạo nghĩa tình", person: "Trần Thị Bưởi" },
]
const content = (more: Partial<FormContent> = {}): FormContent => ({
  kind: "annex",
  campaign: 2026,
  letterhead: { standing: "Ban Dân vận Huyện ủy", place: "Thủ Thừa" },
  unit,
  models,
  lists: { units: ["Xã Mỹ An", "Xã Long Thành"], blocks: ["Khối xã"], fields: ["kinh tế"], awardForms: ["Giấy khen"] },
  ...more,
})

const opened = async (more: Partial<FormContent> = {}) => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load((await formWorkbook(content(more))).slice().buffer)
  return workbook
}
const sheetOf = async (more: Partial<FormContent> = {}) => {
  const [sheet] = (await opened(more)).worksheets
  assert(sheet !== undefined)
  return sheet
}
const textOf = ({ value }: exceljs.Cell): string =>
  typeof value === "object" && value !== null && "richText" in value
    ? value.richText.map(({ text }) => text).join("")
    : String(value ?? "")

describe("the annex", () => {
  it("has the reminder letter's own columns, two of them under a common heading", async () => {
    const sheet = await sheetOf()
    const heading = (row: number) => "ABCDEFGH".split("").map((column) => textOf(sheet.getCell(`${column}${row}`)))
    assert.deepStrictEqual(heading(8), [
      "STT",
      "Tên mô hình",
      "Đơn vị, cá nhân thực hiện",
      "Đơn vị, cá nhân thực hiện",
      "Thời gian, địa điểm thực hiện",
      "Kết quả thực hiện và hiệu quả mô hình (Nêu tóm tắt kết quả đã thực hiện của tập thể, cá nhân)",
      "Kết quả nhân rộng (cơ quan, đơn vị, số người tham gia)",
      "Dự kiến nhân rộng năm 2027",
    ])
    assert.deepStrictEqual(heading(9).slice(2, 4), ["Tên đơn vị", "Tên cá nhân"])
    const merges = sheet.model.merges.filter((range) => /[89]/.test(range)).toSorted()
    assert.deepStrictEqual(merges, ["A8:A9", "B8:B9", "C8:D8", "E8:E9", "F8:F9", "G8:G9", "H8:H9"])
    assert.deepStrictEqual(
      ["A1", "A5", "A6"].map((cell) => textOf(sheet.getCell(cell))),
      ["Đơn vị: Xã Mỹ An", "DANH SÁCH", "Kết quả thực hiện mô hình, điển hình “Dân vận khéo” năm 2026"],
    )
  })

  it("is filled in with the unit's models, each with a mark that nobody sees", async () => {
    const sheet = await sheetOf()
    assert.deepStrictEqual(
      [10, 11, 12].map((row) => "ABCD".split("").map((column) => textOf(sheet.getCell(`${column}${row}`)))),
      [
        ["1", "Tiếng loa an ninh", "Xã Mỹ An", ""],
        ["2", "Thùng gạo nghĩa tình", "Xã Mỹ An", "Trần Thị Bưởi"],
        ["3", "", "", ""],
      ],
    )
    assert.isTrue(sheet.getColumn("I").hidden)
    assert.deepStrictEqual(markerIn(textOf(sheet.getCell("I8"))), {
      of: "form",
      kind: "annex",
      campaign: 2026,
      unit: unit.id,
    })
    assert.deepStrictEqual(
      [10, 11, 12].map((row) => rowMarkIn(textOf(sheet.getCell(`I${row}`)))),
      [...models.map(({ id, title }) => ({ model: id, title: titleHash(title) })), undefined],
    )
  })

  it("prints on A4 on its side, its header on every page, in texts of Times New Roman that wrap", async () => {
    const sheet = await sheetOf()
    const { fitToWidth, orientation, paperSize, printTitlesRow } = sheet.pageSetup
    assert.deepStrictEqual([paperSize, orientation, fitToWidth, printTitlesRow], [9, "landscape", 1, "8:9"])
    const cell = sheet.getCell("F12")
    assert.deepStrictEqual([cell.font.name, cell.numFmt, cell.alignment.wrapText], ["Times New Roman", "@", true])
  })

  it("names no model and no unit where it is for none", async () => {
    const sheet = await sheetOf({ unit: undefined, models: [] })
    assert.deepStrictEqual([textOf(sheet.getCell("B10")), textOf(sheet.getCell("I10"))], ["", ""])
    assert.match(textOf(sheet.getCell("A1")), /^Đơn vị: …+$/)
  })
})

describe("every form", () => {
  it("has guidance, and lists that no menu shows, from which its dropdowns choose", async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `Đơn vị ${index}`)
    for (const kind of formKinds) {
      const workbook = await opened({ kind, lists: { ...content().lists, units: many } })
      const states = workbook.worksheets.map(({ name, state }) => [name, state])
      assert.deepStrictEqual(states.slice(1), [
        ["DM", "veryHidden"],
        ["Hướng dẫn", "visible"],
      ])
      for (const aside of workbook.worksheets.slice(1)) {
        const texts: Array<string> = []
        aside.eachRow((row) => row.eachCell((cell) => texts.push(textOf(cell))))
        assert.deepStrictEqual(
          texts.flatMap((text) => markerIn(text) ?? []),
          [{ of: "aside" }],
          `${kind} ${aside.name}`,
        )
      }
      const [sheet] = workbook.worksheets
      const formulas = new Set<string>()
      sheet?.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, ({ dataValidation }) => {
          if (dataValidation?.type === "list") formulas.add(String(dataValidation.formulae[0]))
        }),
      )
      assert.isAbove(formulas.size, 0, kind)
      for (const formula of formulas) {
        const [, last] = /^'?DM'?!\$[A-Z]+\$1:\$[A-Z]+\$(\d+)$/.exec(formula) ?? []
        assert.isAtMost(Number(last), listedRows, formula)
      }
    }
  })

  it("is the same file when it is made again", async () => {
    assert.deepStrictEqual(await formWorkbook(content()), await formWorkbook(content()))
  })

  it("of a state body bears the state's words", async () => {
    const sheet = await sheetOf({ letterhead: { state: true } })
    const texts: Array<string> = []
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(textOf(cell))))
    assert.include(texts, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert.notInclude(texts, "ĐẢNG CỘNG SẢN VIỆT NAM")
  })
})

import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type exceljs from "exceljs"
import { counted, importing, onDay, onEmpty, options, refusedAt, storedOf } from "../commit/office.samples.ts"
import { roster, year } from "../commit/year.samples.ts"
import { filled, importingBytes, opened } from "../marker/filled-form.samples.ts"
import { workbookBytes } from "../formats/xlsx/workbook.samples.ts"
import { answerFiles } from "./answer-files.ts"

/** A registration list from row 4 on; three of its rows can't be taken. */
const list = (rows: number) => (sheet: exceljs.Worksheet) => {
  sheet.getCell("A1").value = "Ngày 09 tháng 02 năm 2022"
  sheet.getRow(3).values = ["STT", "Tên mô hình", "Đơn vị", "Cá nhân", "Lĩnh vực"]
  for (let index = 0; index < rows; index += 1)
    sheet.getRow(index + 4).values = [index + 1, `Mô hình thứ ${index + 1}`, "Xã Mỹ An", "", "kinh tế"]
  sheet.getCell("C6").value = "Xã My An"
  sheet.getCell("B8").value = ""
  sheet.getCell("E10").value = { error: "#REF!" }
}

const answered = Effect.fnUntraced(function* (fill: (sheet: exceljs.Worksheet) => void) {
  const bytes = yield* Effect.promise(() => workbookBytes(fill))
  const { kept, receipt } = yield* importingBytes({ file: "đăng ký.xlsx", bytes })
  const [answer] = yield* answerFiles(kept, receipt, options)
  assert(answer !== undefined)
  return { answer, receipt, workbook: yield* Effect.promise(() => opened(answer.bytes)) }
})

const texts = (workbook: exceljs.Workbook, sheet: string): ReadonlyArray<ReadonlyArray<string>> => {
  const rows: Array<ReadonlyArray<string>> = []
  workbook
    .getWorksheet(sheet)
    ?.eachRow((row) => rows.push((row.values as Array<unknown>).map((one) => String(one ?? ""))))
  return rows
}

describe("what goes back to a unit", () => {
  it.effect(
    "has every row with its state, faulty cells coloured and the receipt's sums; mended, it adds the faulty rows alone",
    () =>
      Effect.gen(function* () {
        yield* importing([roster])
        const { answer, receipt, workbook } = yield* answered(list(100))
        assert.deepStrictEqual([receipt.rows, receipt.refused.length, answer.refused], [100, 3, 3])
        const rows = texts(workbook, "Trang 1")
        const state = (words: string) => rows.filter(([, one]) => one === words).length
        assert.deepStrictEqual([state("Đã nhận"), state("KHÔNG NHẬN")], [97, 3])
        const [sheet] = workbook.worksheets
        assert.deepStrictEqual(
          ["A3", "B3", "C3", "D3", "E3"].map((cell) => sheet?.getCell(cell).value),
          ["Trạng thái", "Mã lỗi", "Cách sửa", "STT", "Tên mô hình"],
        )
        for (const [cell, code, said] of [
          ["F6", "IMP-2202", "Xã My An"],
          ["E8", "IMP-2101", "Thiếu tên mô hình"],
          ["H10", "IMP-2102", "#REF!"],
        ] as const) {
          const fault = sheet?.getCell(cell)
          assert.strictEqual(sheet?.getCell(`B${cell.slice(1)}`).value, code)
          assert.deepInclude(fault?.fill, { fgColor: { argb: "FFFFC7CE" } })
          assert.include(JSON.stringify(fault?.note), said)
        }
        assert.strictEqual(sheet?.getCell("F6").dataValidation?.type, "list")
        assert.notInclude(JSON.stringify(sheet?.getCell("F7").fill ?? {}), "FFFFC7CE")
        assert.notEqual(sheet?.getCell("F7").dataValidation?.type, "list")
        const sums = new Map(texts(workbook, "Tóm tắt").map(([, name = "", value = ""]) => [name, value]))
        assert.deepStrictEqual(
          ["Tệp", "SHA-256", "Số dòng của tệp", "Dòng đã nhận", "Dòng không nhận", "Mã lần nhập"].map((name) =>
            sums.get(name),
          ),
          ["đăng ký.xlsx", receipt.files[0]?.sha256, "100", "97", "3", receipt.batch],
        )

        const mended = yield* Effect.promise(() =>
          filled(answer.bytes, (sheet) => {
            sheet.getCell("F6").value = "Xã Mỹ An"
            sheet.getCell("E8").value = "Mô hình thứ 5"
            sheet.getCell("H10").value = "kinh tế"
          }),
        )
        yield* onDay("2022-11-02")
        const again = (yield* importingBytes({ file: "đăng ký_loi.xlsx", bytes: mended })).receipt
        assert.deepStrictEqual([again.rows, again.refused, again.unchanged], [100, [], 97])
        assert.strictEqual((yield* storedOf("model.registered")).length, 100)
        assert.strictEqual((yield* storedOf("model.corrected")).length, 0)
      }).pipe(onEmpty()),
    20_000,
  )

  it.effect(
    "corrects a row that was taken when its title is mended there, and adds no other",
    () =>
      Effect.gen(function* () {
        yield* importing([roster])
        const { answer } = yield* answered(list(12))
        const mended = yield* Effect.promise(() =>
          filled(answer.bytes, (sheet) => void (sheet.getCell("E5").value = "Mô hình thứ hai")),
        )
        const { receipt } = yield* importingBytes({ file: "b.xlsx", bytes: mended })
        assert.strictEqual(receipt.refused.length, 3)
        assert.strictEqual((yield* storedOf("model.registered")).length, 9)
        const [corrected, ...others] = yield* storedOf("model.corrected")
        assert.deepStrictEqual(
          [others, (corrected?.data["replacement"] as { title?: string } | undefined)?.title],
          [[], "Mô hình thứ hai"],
        )
        assert.strictEqual((yield* counted).totals.models, 9)
      }).pipe(onEmpty()),
    20_000,
  )

  it.effect(
    "takes the place of the file that it answers, and of its copies, where they lie beside it",
    () =>
      Effect.gen(function* () {
        const bytes = yield* Effect.promise(() => workbookBytes(list(12)))
        yield* importing([roster])
        const { kept, receipt: first } = yield* importingBytes({ file: "đăng ký.xlsx", bytes })
        const [answer] = yield* answerFiles(kept, first, options)
        assert(answer !== undefined)
        const mended = yield* Effect.promise(() =>
          filled(answer.bytes, (sheet) => {
            sheet.getCell("F6").value = "Xã Mỹ An"
            sheet.getCell("E8").value = "Mô hình thứ 5"
            sheet.getCell("H10").value = "kinh tế"
          }),
        )
        const papers = [
          { file: "đăng ký.xlsx", bytes },
          { file: "đăng ký_loi.xlsx", bytes: mended },
          { file: "sao/đăng ký.xlsx", bytes },
        ]
        const { receipt } = yield* importingBytes(...papers)
        assert.deepStrictEqual([receipt.rows, receipt.refused, receipt.totals.create], [12, [], 3])
        assert.deepStrictEqual(
          receipt.files.map(({ answeredBy, sheets }) => [answeredBy, sheets.length]),
          [
            ["đăng ký_loi.xlsx", 0],
            [undefined, 1],
            ["đăng ký_loi.xlsx", 0],
          ],
        )
      }).pipe(onEmpty()),
    20_000,
  )

  it.effect(
    "keeps the remarks out of the data when it goes back a second time",
    () =>
      Effect.gen(function* () {
        yield* importing([roster])
        const { answer } = yield* answered(list(12))
        const { kept, receipt } = yield* importingBytes({ file: "b.xlsx", bytes: answer.bytes })
        assert.deepStrictEqual(
          refusedAt(receipt).map(([, cell]) => cell),
          ["F6", "E8", "H10"],
        )
        const [again] = yield* answerFiles(kept, receipt, options)
        const workbook = yield* Effect.promise(() => opened(again?.bytes ?? new Uint8Array()))
        const heads = texts(workbook, "Trang 1").find((row) => row.includes("Tên mô hình"))
        assert.deepStrictEqual(
          heads?.filter((text) => text === "Trạng thái"),
          ["Trạng thái"],
        )
      }).pipe(onEmpty()),
    20_000,
  )

  it.effect(
    "is made for no file of which there is nothing to say",
    () =>
      Effect.gen(function* () {
        yield* importing(year)
        const bytes = yield* Effect.promise(() =>
          workbookBytes((sheet) => {
            sheet.getRow(1).values = ["Tên đơn vị", "Ngày tổ chức hội nghị"]
            sheet.getRow(2).values = ["Xã Mỹ An", "14/10/2022"]
          }),
        )
        const { kept, receipt } = yield* importingBytes({ file: "hội nghị.xlsx", bytes })
        assert.deepStrictEqual(yield* answerFiles(kept, receipt, options), [])
      }).pipe(onEmpty()),
    20_000,
  )
})

import type exceljs from "exceljs"
import { markerText } from "../marker/marker.ts"
import { textCell } from "./text-cell.ts"

/** Dropdowns reach no farther: readers unfold a dropdown cell by cell. */
export const listedRows = 2_000

/** A choice of texts for a column; only a hint, anything else may be typed. */
export interface Choice {
  readonly of: ReadonlyArray<string>
  readonly prompt?: string
}

/** A sheet that is not shown in any menu and holds what dropdowns offer; inline lists end at 255 letters. */
export const listSheet = (workbook: exceljs.Workbook) => {
  let sheet: exceljs.Worksheet | undefined
  let column = 1
  const ranges = new Map<string, string>()
  /** The range that holds the texts, written once; undefined when there are none. */
  const range = (texts: ReadonlyArray<string>): string | undefined => {
    const key = texts.join("\n")
    const known = ranges.get(key)
    if (known !== undefined || texts.length === 0) return known
    const own = (sheet ??= marked(workbook))
    column += 1
    for (const [index, text] of texts.slice(0, listedRows).entries()) textCell(own.getCell(index + 1, column), text)
    const letter = own.getColumn(column).letter
    const made = `'${name}'!$${letter}$1:$${letter}$${Math.min(texts.length, listedRows)}`
    ranges.set(key, made)
    return made
  }
  /** Offers the choice in a cell. */
  const offer = (cell: exceljs.Cell, { of, prompt }: Choice): void => {
    const formula = range(of)
    if (formula === undefined) return
    cell.dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: "Không có trong danh sách",
      error: "Giá trị này không có trong danh sách. Vẫn giữ giá trị vừa nhập?",
      ...(prompt === undefined ? {} : { showInputMessage: true, promptTitle: "Chọn hoặc gõ", prompt }),
    }
  }
  return { offer }
}

const name = "DM"

const marked = (workbook: exceljs.Workbook): exceljs.Worksheet => {
  const sheet = workbook.addWorksheet(name, { state: "veryHidden" })
  textCell(sheet.getCell("A1"), markerText({ of: "aside" }))
  return sheet
}

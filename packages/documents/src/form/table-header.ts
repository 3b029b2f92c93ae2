import type exceljs from "exceljs"
import { escapedText } from "../workbook/escaped-text.ts"
import { fontOf, type Look, textCell } from "../workbook/text-cell.ts"

/** What stands over a column. */
interface Heading {
  readonly heading: string
  readonly hint?: string | undefined
  readonly group?: string | undefined
}

const look: Look = { bold: true, border: true, horizontal: "center", vertical: "middle", fill: "FFF2F2F2" }

/** The heading of a table: two rows where columns stand under a common one, the others merged downwards. Answers its last row. */
export const writeHeader = (sheet: exceljs.Worksheet, columns: ReadonlyArray<Heading>, from: number): number => {
  const to = columns.some(({ group }) => group !== undefined) ? from + 1 : from
  for (const [index, { group, heading, hint }] of columns.entries()) {
    const column = index + 1
    const last = columns.findLastIndex((one) => group !== undefined && one.group === group) + 1
    const first = columns.findIndex((one) => group !== undefined && one.group === group) + 1
    if (group === undefined) {
      if (to > from) sheet.mergeCells(from, column, to, column)
      head(sheet.getCell(from, column), heading, hint)
    } else {
      if (column === first) {
        sheet.mergeCells(from, first, from, last)
        head(sheet.getCell(from, first), group, undefined)
      }
      head(sheet.getCell(to, column), heading, undefined)
    }
  }
  sheet.getRow(from).height = to > from ? 34 : 40
  if (to > from) sheet.getRow(to).height = 46
  return to
}

const head = (cell: exceljs.Cell, heading: string, hint: string | undefined): void => {
  textCell(cell, heading, look)
  if (hint === undefined) return
  cell.value = {
    richText: [
      { text: `${escapedText(heading)} `, font: fontOf({ bold: true }) },
      { text: `(${escapedText(hint)})`, font: fontOf({ italic: true }) },
    ],
  }
}

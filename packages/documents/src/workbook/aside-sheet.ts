import type exceljs from "exceljs"
import { markerText } from "../marker/marker.ts"
import { heightOf } from "./height.ts"
import { type Look, textCell } from "./text-cell.ts"

/** A line of a sheet that is only read: one text across, or a name and what it is. */
export interface Line {
  readonly text: string | readonly [name: string, value: string]
  readonly look?: Look
}

/** A sheet for people alone: the importer passes it over. */
export const asideSheet = (
  workbook: exceljs.Workbook,
  name: string,
  widths: readonly [number, number],
  lines: ReadonlyArray<Line>,
): exceljs.Worksheet => {
  const sheet = workbook.addWorksheet(name, { views: [{ showGridLines: false }] })
  sheet.columns = [{ width: widths[0] }, { width: widths[1] }, { width: 2, hidden: true }]
  textCell(sheet.getCell("C1"), markerText({ of: "aside" }), { wrap: false })
  for (const [index, { look, text }] of lines.entries()) {
    const row = index + 1
    if (typeof text === "string") {
      sheet.mergeCells(row, 1, row, 2)
      textCell(sheet.getCell(row, 1), text, look)
      // No program fits merged cells to their text.
      sheet.getRow(row).height = heightOf(text, widths[0] + widths[1], look?.size ?? 12)
    } else {
      textCell(sheet.getCell(row, 1), text[0], { ...look, bold: true })
      textCell(sheet.getCell(row, 2), text[1], look)
    }
  }
  sheet.pageSetup = { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  return sheet
}

import type exceljs from "exceljs"
import { columnLetters } from "../address.ts"
import type { GridCell, GridRow, GridRun } from "../grid.ts"
import type { Look } from "./package/styles-part.ts"
import { numberCell } from "./number-cell.ts"
import { markedLook } from "./repack/chunk.ts"
import { unsayable } from "./repack/escapes.ts"

/** The neutral rows of a repacked sheet that exceljs has loaded. */
export const gridRows = (
  sheet: exceljs.Worksheet,
  looks: ReadonlyArray<Look>,
  date1904: boolean,
  numbers: ReadonlyArray<number>,
): ReadonlyArray<GridRow> => {
  const rows: Array<GridRow> = []
  sheet.eachRow({ includeEmpty: false }, (row, own) => {
    const number = numbers[own - 1] ?? own
    const cells: Array<GridCell> = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const look = looks[markedLook(cell.numFmt)] ?? plain
      const shown = valueOf(cell.value, look, date1904)
      if (shown === undefined || shown.text.trim() === "") return
      cells.push({
        address: `${columnLetters(column)}${number}`,
        column,
        ...shown,
        ...(look.font === undefined ? {} : { font: look.font }),
      })
    })
    if (cells.length > 0) rows.push({ row: number, hidden: row.hidden === true, cells })
  })
  return rows
}

const plain: Look = { numFmt: "General", font: undefined }

type Shown = Pick<GridCell, "text" | "number" | "serial" | "error" | "runs">

const valueOf = (value: exceljs.CellValue, { numFmt }: Look, date1904: boolean): Shown | undefined => {
  if (typeof value === "string") return { text: value }
  if (typeof value === "number") return numberCell(value, numFmt, date1904)
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" }
  if (value === null || typeof value !== "object") return undefined
  if ("richText" in value) return richText(value.richText)
  return "error" in value ? { text: String(value.error), error: true } : undefined
}

const richText = (parts: ReadonlyArray<exceljs.RichText>): Shown => {
  const runs = parts.map(({ font, text }): GridRun => {
    const name = font?.name
    return { text: clean(text), ...(name === undefined ? {} : { font: name }) }
  })
  return { text: runs.map(({ text }) => text).join(""), runs }
}

/** exceljs undoes the escapes of runs by itself. */
const clean = (text: string): string => text.replace(unsayable, "")

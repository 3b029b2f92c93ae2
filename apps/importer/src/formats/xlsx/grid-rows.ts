import type exceljs from "exceljs"
import { columnOf } from "../address.ts"
import type { GridCell, GridRow, GridRun } from "../grid.ts"
import type { ReadRow } from "./exceljs-sheet.ts"
import type { Look } from "./package/styles-part.ts"
import { numberCell } from "./number-cell.ts"
import { unsayable } from "./repack/escapes.ts"

/** The neutral rows of what exceljs has read of a sheet. */
export const gridRows = (
  read: ReadonlyArray<ReadRow>,
  looks: ReadonlyArray<Look>,
  date1904: boolean,
): ReadonlyArray<GridRow> => {
  const rows: Array<GridRow> = []
  for (const row of read) {
    const cells: Array<GridCell> = []
    for (const { address, styleId, value } of row.cells) {
      const look = looks[styleId ?? 0] ?? plain
      const shown = valueOf(value, look, date1904)
      if (shown === undefined || shown.text.trim() === "") continue
      const cell = { address, column: columnOf(address), ...shown }
      cells.push(look.font === undefined ? cell : { ...cell, font: look.font })
    }
    if (cells.length > 0) rows.push({ row: row.number, hidden: row.hidden === true, cells })
  }
  return rows
}

const plain: Look = { numFmt: "General", font: undefined }

type Shown = Pick<GridCell, "text" | "number" | "serial" | "error" | "runs">

const valueOf = (value: exceljs.CellValue | undefined, { numFmt }: Look, date1904: boolean): Shown | undefined => {
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

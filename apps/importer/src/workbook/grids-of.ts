import { excelDate } from "@kheo/vietnamese"
import type exceljs from "exceljs"
import type { Grid, GridCell, GridRow } from "./grid.ts"
import { shownDate } from "./shown-date.ts"

const dayMillis = 86_400_000

/** The neutral grids of a workbook that exceljs has loaded, sheet by sheet, hidden ones flagged. */
export const gridsOf = (workbook: exceljs.Workbook): ReadonlyArray<Grid> => {
  // exceljs drops the properties of an archive that holds no workbook.
  const date1904 = workbook.properties?.date1904 === true
  return workbook.worksheets.map((sheet) => {
    const rows: Array<GridRow> = []
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const cells: Array<GridCell> = []
      row.eachCell({ includeEmpty: false }, (cell) => {
        const read = cellOf(cell, date1904)
        if (read !== undefined) cells.push(read)
      })
      if (cells.length > 0) rows.push({ row: number, hidden: row.hidden === true, cells })
    })
    return { sheet: sheet.name, hidden: sheet.state !== "visible", date1904, rows }
  })
}

const cellOf = (cell: exceljs.Cell, date1904: boolean): GridCell | undefined => {
  const master = cell.isMerged && cell.master.address !== cell.address ? cell.master : undefined
  const value = plain(master === undefined ? cell.value : master.value)
  if (value === undefined) return undefined
  const place = {
    address: cell.address,
    column: cell.fullAddress.col,
    ...(master === undefined ? {} : { master: master.address }),
  }
  if (typeof value === "string") {
    const error = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value)
    return value.trim() === "" ? undefined : { ...place, text: value, ...(error ? { error } : {}) }
  }
  if (typeof value === "boolean") return { ...place, text: value ? "TRUE" : "FALSE" }
  const serial = typeof value === "number" ? value : serialOf(value, date1904)
  const shown = shownDate(cell.numFmt) ?? (typeof value !== "number" && cell.numFmt === undefined ? "day" : undefined)
  if (shown === undefined) return { ...place, text: String(serial), number: serial }
  if (shown === "day") return { ...place, text: String(serial), serial }
  const [year, month] = (excelDate(serial, date1904) ?? "").split("-")
  return { ...place, text: shown === "year" || month === undefined ? (year ?? "") : `${month}/${year}` }
}

const serialOf = (date: Date, date1904: boolean): number => date.getTime() / dayMillis + (date1904 ? 24_107 : 25_569)

/** exceljs's typings lie about hyperlinks and formulas, and its `text` throws on some merged cells: read the value itself. */
const plain = (value: unknown): string | number | boolean | Date | undefined => {
  if (value === null || value === undefined) return undefined
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value
  if (typeof value !== "object") return undefined
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { readonly text?: unknown }) => String(run.text ?? "")).join("")
  if ("hyperlink" in value && "text" in value) return plain(value.text)
  if ("formula" in value || "sharedFormula" in value) return "result" in value ? plain(value.result) : undefined
  if ("error" in value) return String(value.error)
  return undefined
}

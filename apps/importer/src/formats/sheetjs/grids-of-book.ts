import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx"
import { boundedMerges, cellAddress } from "../bounded-merges.ts"
import type { Document, DocumentNote } from "../document.ts"
import type { Grid, GridCell, GridRow } from "../grid.ts"
import { unsayable } from "../xlsx/repack/escapes.ts"
import { numberCell } from "../xlsx/number-cell.ts"

/** What SheetJS does not tell of a sheet, or not of each format. */
export interface SheetExtras {
  readonly hidden?: boolean
  /** Rows from 1. */
  readonly hiddenRows?: ReadonlySet<number>
  /** The font of a cell, or the runs of its text, by address. */
  readonly fonts?: ReadonlyMap<string, Pick<GridCell, "font" | "runs">>
}

/** The neutral grids of a workbook that SheetJS has read "dense", sheet by sheet, hidden ones flagged. */
export const gridsOfBook = (book: WorkBook, extras: ReadonlyArray<SheetExtras>): Document => {
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const notes: Array<DocumentNote> = []
  const grids = book.SheetNames.map((name, index): Grid => {
    const sheet = book.Sheets[name] ?? {}
    const more = extras[index] ?? {}
    const told = book.Workbook?.Sheets?.find((one) => one.name === name)
    const merges = (sheet["!merges"] ?? []).map(({ e, s }) => ({
      from: { row: s.r + 1, column: s.c + 1 },
      to: { row: e.r + 1, column: e.c + 1 },
    }))
    const merged = boundedMerges(name, rowsOf(sheet, more, date1904), merges)
    notes.push(...merged.notes, ...lossyCells(name, sheet))
    return {
      sheet: name.replace(unsayable, ""),
      hidden: more.hidden ?? (told?.Hidden ?? 0) !== 0,
      date1904,
      rows: merged.rows,
    }
  })
  return { grids, notes }
}

const rowsOf = (sheet: WorkSheet, { fonts, hiddenRows }: SheetExtras, date1904: boolean): ReadonlyArray<GridRow> => {
  const dense: ReadonlyArray<ReadonlyArray<CellObject | null | undefined> | undefined> = sheet["!data"] ?? []
  const rows: Array<GridRow> = []
  // A sheet's rows and cells are holes where nothing is: forEach leaps over them.
  dense.forEach((row, index) => {
    const cells: Array<GridCell> = []
    row?.forEach((cell, at) => {
      const shown = cell === null || cell === undefined ? undefined : shownCell(cell, date1904)
      if (shown === undefined) return
      const address = cellAddress(index + 1, at + 1)
      cells.push({ address, column: at + 1, ...shown, ...fonts?.get(address) })
    })
    const hidden = hiddenRows?.has(index + 1) ?? sheet["!rows"]?.[index]?.hidden === true
    if (cells.length > 0) rows.push({ row: index + 1, hidden, cells })
  })
  return rows
}

/** Cells with letters that no text can hold; what is left of them is read. */
const lossyCells = (name: string, sheet: WorkSheet): ReadonlyArray<DocumentNote> => {
  const cells: Array<string> = []
  const dense: ReadonlyArray<ReadonlyArray<CellObject | null | undefined> | undefined> = sheet["!data"] ?? []
  dense.forEach((row, index) =>
    row?.forEach((cell, at) => {
      if (typeof cell?.v === "string" && cell.v.search(unsayable) >= 0) cells.push(cellAddress(index + 1, at + 1))
    }),
  )
  const [cell] = cells
  const params = { count: String(cells.length) }
  return cell === undefined ? [] : [{ code: "IMP-1314", sheet: name.replace(unsayable, ""), cell, params }]
}

const shownCell = ({ t, v, w, z }: CellObject, date1904: boolean): Omit<GridCell, "address" | "column"> | undefined => {
  if (t === "n" && typeof v === "number") return numberCell(v, typeof z === "string" ? z : "General", date1904)
  if (t === "b") return { text: v === true ? "TRUE" : "FALSE" }
  if (t === "e") return { text: w ?? "#N/A", error: true }
  const text = typeof v === "string" ? v.replace(unsayable, "") : ""
  return text.trim() === "" ? undefined : { text }
}

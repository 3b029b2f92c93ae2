import type { CellValue } from "exceljs"
// @ts-expect-error exceljs has types for its main file alone.
import loaded from "exceljs/lib/xlsx/xform/sheet/worksheet-xform.js"

/** An element of a sheet as exceljs hears it. */
export interface SheetElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/** A row as exceljs has read it. */
export interface ReadRow {
  readonly number: number
  readonly hidden?: boolean
  readonly cells: ReadonlyArray<{ readonly address: string; readonly styleId?: number; readonly value?: CellValue }>
}

/** What exceljs reads a sheet's part with, told its elements one after the other. */
export interface ExceljsSheet {
  readonly parseOpen: (element: SheetElement) => unknown
  readonly parseText: (text: string) => void
  readonly parseClose: (name: string) => unknown
  readonly model: { readonly rows: ReadonlyArray<ReadRow> | null } | undefined
}

/** Without the package around a sheet, which it would look for in an archive, and without a workbook of objects made of it. */
export const ExceljsSheet: new () => ExceljsSheet = loaded

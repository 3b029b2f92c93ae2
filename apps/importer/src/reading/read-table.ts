import type { Field } from "../layout/field.ts"
import { fillDown } from "../layout/fill-down.ts"
import { readFields, type SheetKind } from "../layout/kind.ts"
import type { Header } from "../layout/header.ts"
import { dateIn, readPreamble } from "../layout/preamble.ts"
import type { Table } from "../layout/table.ts"
import { tableRows } from "../layout/table-rows.ts"
import { columnLetters } from "./column-letters.ts"
import { readFileName } from "./file-name.ts"
import { readRows } from "./read-rows.ts"
import type { SheetRead } from "./read-sheet.ts"
import { type OtherYear, otherYears } from "./other-years.ts"
import { tableWarnings } from "./table-warnings.ts"

const essentials: Record<SheetKind, ReadonlyArray<Field>> = {
  roster: ["unit"],
  conference: ["unit"],
  registration: ["title"],
  results: ["title"],
  proposal: ["title"],
}

/** Reads one table; an annex that also asks for awards is read as both, its warnings told once. */
export const readTable = (
  table: Table,
  of: { readonly file: string; readonly sha256: string },
  campaign: number,
): ReadonlyArray<SheetRead> => {
  const { above, grid, kinds, profile } = table
  const others = profile === undefined ? otherYears(table.header, campaign) : []
  const header = without(table.header, others)
  const letters = (field: Field) => {
    const column = [...header.columns].find(([, its]) => its === field)?.[0]
    return column === undefined ? undefined : columnLetters(column)
  }
  const columns = new Set(header.columns.values())
  const fileName = readFileName(of.file)
  return kinds.map((kind, index): SheetRead => {
    const found = tableRows(grid, header, essentials[kind], kind === "registration" || kind === "results")
    const filled = fillDown(kind, found.rows, letters("unit"))
    const isAnnex = kind === "proposal" && kinds.includes("results")
    const asked = isAnnex ? filled.rows.filter(({ cells }) => cells.has("form")) : filled.rows
    const preamble = readPreamble(above)
    const paper = preamble.date.kind === "none" ? dateIn(found.footer) : preamble.date
    const at = { ...of, sheet: grid.sheet, date1904: grid.date1904, columnOf: letters, isAnnex }
    const read = readRows(kind, asked, at)
    const titled = preamble.year ?? yearNamed(grid.sheet)
    const year = preamble.year ?? (fileName.year === undefined ? undefined : { year: fileName.year, cell: "A1" })
    return {
      ...of,
      sheet: grid.sheet,
      kind,
      paper,
      names: preamble.names,
      ...(titled === undefined ? {} : { year: titled }),
      fileNames: fileName.names,
      ...(profile === undefined ? {} : { profile }),
      silent: [...readFields[kind]].filter((field) => !columns.has(field)),
      rows: read.rows,
      warnings:
        index > 0
          ? []
          : [
              ...tableWarnings({ ...table, header }, { ...of, campaign, year, found, filled: filled.cells, others }),
              ...read.warnings,
            ],
    }
  })
}

const without = (header: Header, others: ReadonlyArray<OtherYear>): Header => {
  if (others.length === 0) return header
  const left = new Set(others.map(({ heading }) => heading.column))
  return { ...header, columns: new Map([...header.columns].filter(([column]) => !left.has(column))) }
}

/** The one year that a sheet's name is, or holds. */
const yearNamed = (sheet: string): { readonly year: number; readonly cell: string } | undefined => {
  const [year, ...others] = sheet.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
  return year === undefined || others.length > 0 ? undefined : { year: Number(year), cell: "A1" }
}

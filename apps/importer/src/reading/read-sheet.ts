import { headingYears, otherPlanYear } from "@kheo/domain/checks"
import type { Issue } from "../issue/issue.ts"
import type { Field } from "../layout/field.ts"
import { findHeader, type Header } from "../layout/header.ts"
import { kindOf, type SheetKind } from "../layout/kind.ts"
import { type PaperDate, type Preamble, readPreamble } from "../layout/preamble.ts"
import { tableRows } from "../layout/table-rows.ts"
import type { Grid } from "../formats/grid.ts"
import type { RowRead } from "./claim.ts"
import { readRow } from "./read-row.ts"

/** A sheet as it was understood: its kind, its paper, its rows. */
export interface SheetRead {
  readonly sha256: string
  readonly file: string
  readonly sheet: string
  readonly kind: SheetKind
  readonly paper: PaperDate
  readonly names: Preamble["names"]
  /** Which form of ours it is, where it is one: the campaign and the id of the unit that it was made for. */
  readonly form?: { readonly campaign: number; readonly unit: string | undefined }
  readonly rows: ReadonlyArray<RowRead>
  readonly warnings: ReadonlyArray<Issue>
}

const essentials: Record<SheetKind, ReadonlyArray<Field>> = {
  roster: ["unit"],
  conference: ["unit"],
  registration: ["title"],
  results: ["title"],
  proposal: ["title"],
}

/** Reads one sheet; undefined when no table of a known kind stands on it. `campaign` is the year that titles should name. */
export const readSheet = (
  grid: Grid,
  of: { readonly file: string; readonly sha256: string },
  campaign: number,
): SheetRead | undefined => {
  const header = findHeader(grid)
  const kind = header === undefined ? undefined : kindOf(header)
  if (header === undefined || kind === undefined) return undefined
  const preamble = readPreamble(grid, header)
  const at = { ...of, sheet: grid.sheet }
  const { notUnderstood, rows } = tableRows(grid, header, essentials[kind])
  const warn = (cell: string, code: Issue["code"], params: Issue["params"]): Issue => ({
    file: of.file,
    sheet: grid.sheet,
    cell,
    code,
    params,
  })
  const columnOf = (field: Field) => letters([...header.columns].find(([, its]) => its === field)?.[0])
  return {
    ...at,
    kind,
    paper: preamble.date,
    names: preamble.names,
    rows: rows.map((row) => readRow(kind, row, { ...at, date1904: grid.date1904, columnOf })),
    warnings: [
      ...years(preamble, header, grid, campaign).map(({ cell, expected, found }) =>
        warn(cell, "IMP-2106", { found: String(found), expected: String(expected) }),
      ),
      ...notUnderstood.map(({ cell, text }) => warn(cell, "IMP-2005", { text })),
      ...rows.filter(({ hidden }) => hidden).map(({ row }) => warn(`A${row}`, "IMP-1310", {})),
    ],
  }
}

/** Years that differ: the title's from the campaign's, and the plan column's ("dự kiến nhân rộng năm …") from the next. */
const years = ({ year }: Preamble, { from, words, columns }: Header, grid: Grid, campaign: number) => {
  const plan = otherPlanYear(headingYears(words.get("plan") ?? ""), campaign)
  const planColumn = [...columns].find(([, field]) => field === "plan")?.[0]
  const planCell = grid.rows.find(({ row }) => row >= from)?.cells.find(({ column }) => column === planColumn)
  return [
    ...(year === undefined || year.year === campaign
      ? []
      : [{ cell: year.cell, found: year.year, expected: campaign }]),
    ...(plan === undefined ? [] : [{ cell: planCell?.address ?? `A${from}`, ...plan }]),
  ]
}

/** A column's letters, 28 → AB. */
const letters = (column: number | undefined): string | undefined => {
  if (column === undefined) return undefined
  const [left, last] = [Math.floor((column - 1) / 26), String.fromCharCode(65 + ((column - 1) % 26))]
  return left === 0 ? last : `${letters(left)}${last}`
}
